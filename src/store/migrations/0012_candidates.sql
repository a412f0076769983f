create extension if not exists fuzzystrmatch;

-- Hyphens, apostrophes and full stops in names count as spaces.
create function name_words(text) returns text[] language sql immutable strict parallel safe as
$$ select array_remove(string_to_array(translate(fold($1), '-''’`.,', '      '), ' '), '') $$;

-- Whether two words may be one word with a slip of the finger: one slip from three letters, two from six,
-- or the same letters in another order. A word that is still being typed is compared with as much of the other.
create function near_word(known text, typed text) returns boolean language plpgsql immutable strict parallel safe as $$
declare size int := length(typed);
begin
  if starts_with(known, typed) then return true; end if;
  if size < 3 or size > 60 or length(known) < 2 or length(known) > 60 then return false; end if;
  if strpos(known, typed) > 0 then return true; end if;
  if abs(length(known) - size) <= 2
    and public.levenshtein_less_equal(known, typed, 2) <= (case when size < 6 then 1 else 2 end) then return true; end if;
  if size = 3 then return false; end if;
  if length(known) > size then return public.levenshtein_less_equal(left(known, size), typed, 1) <= 1; end if;
  return length(known) = size and left(known, 1) = left(typed, 1)
    and (select array_agg(l order by l) from regexp_split_to_table(known, '') l)
      = (select array_agg(l order by l) from regexp_split_to_table(typed, '') l);
end $$;

-- Whether a name is near to what was typed: every typed word near some word of the name, in any order, or
-- the same letters with a space too many or too few. `name` is a search_name, so already folded.
create function near_name(name text, typed text[]) returns boolean language plpgsql immutable strict parallel safe as $$
declare
  known text[];
  word text;
  other text;
  found boolean;
begin
  if strpos(translate(name, ' -''’`.,', ''), array_to_string(typed, '')) > 0 then return true; end if;
  known := string_to_array(translate(name, '-''’`.,', '      '), ' ');
  foreach word in array typed loop
    found := false;
    foreach other in array known loop
      found := near_word(other, word);
      exit when found;
    end loop;
    if not found then return false; end if;
  end loop;
  return true;
end $$;

create function phone_digits(text) returns text language sql immutable strict parallel safe as
$$ select right(regexp_replace($1, '\D', '', 'g'), 9) $$;

alter table candidate_skill add column at timestamptz not null default now();

alter table candidate_team add column ended_at timestamptz;
comment on column candidate_team.ended_at is 'from this instant the member sees nothing, whatever until_on says';

create table handover (
  organisation_id uuid not null,
  id uuid not null,
  candidate_id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  reason text,
  on_date date not null,
  by_id uuid not null,
  at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, candidate_id) references candidate on delete cascade,
  foreign key (organisation_id, from_id) references account,
  foreign key (organisation_id, to_id) references account
);
comment on table handover is 'append-only: who was the coach before, and who is since when';
create index handover_candidate on handover (organisation_id, candidate_id, at);

create index professional_candidate on professional (organisation_id, candidate_id);
create index action_of_candidate on action (organisation_id, candidate_id) where candidate_id is not null;
