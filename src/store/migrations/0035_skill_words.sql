-- The words of labels and descriptions are kept beside them: a search for a common word no longer takes every text apart.
alter table concept_label add column words tsvector generated always as (
  case language when 'nl' then to_tsvector('dutch'::regconfig, label) when 'en' then to_tsvector('english'::regconfig, label) end) stored;
alter table concept_description add column words tsvector generated always as (
  case language when 'nl' then to_tsvector('dutch'::regconfig, description) when 'en' then to_tsvector('english'::regconfig, description) end) stored;
drop index concept_label_words_nl, concept_label_words_en, concept_description_words_nl, concept_description_words_en;
create index concept_label_words_nl on concept_label using gin (words) where language = 'nl';
create index concept_label_words_en on concept_label using gin (words) where language = 'en';
create index concept_description_words_nl on concept_description using gin (words) where language = 'nl';
create index concept_description_words_en on concept_description using gin (words) where language = 'en';
drop function common_words(regconfig, text, text);

-- The same words one by one, to count how many of them a text has.
create function each_word(language regconfig, asked text) returns tsquery[] language sql immutable strict parallel safe as
$$ select array(select distinct unnest(string_to_array(plainto_tsquery(language, asked)::text, ' & ')))::tsquery[] $$;
