-- Skills are found by the words of their labels and of what is told about them, in both languages of the screens.
create index concept_label_words_nl on concept_label using gin (to_tsvector('dutch', label)) where language = 'nl';
create index concept_label_words_en on concept_label using gin (to_tsvector('english', label)) where language = 'en';
create index concept_description_words_nl on concept_description using gin (to_tsvector('dutch', description)) where language = 'nl';
create index concept_description_words_en on concept_description using gin (to_tsvector('english', description)) where language = 'en';

-- Any of the words of a sentence, instead of all.
create function any_words(language regconfig, asked text) returns tsquery language sql immutable strict parallel safe as
$$ select replace(plainto_tsquery(language, asked)::text, ' & ', ' | ')::tsquery $$;

-- How well a text answers a sentence: a fifth for each word in common, and a little for being about nothing else.
create function common_words(language regconfig, told text, asked text) returns real language sql immutable strict parallel safe as
$$ select (least(3, count(*)) * 0.2 + 0.15 * count(*) / greatest(1, length(to_tsvector(language, told))))::real
   from unnest(to_tsvector(language, told)) word
   where word.lexeme = any (tsvector_to_array(to_tsvector(language, asked))) $$;
