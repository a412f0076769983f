create table employer (
  organisation_id uuid not null references organisation,
  id uuid not null,
  name text not null,
  city text,
  sector text,
  size text,
  motive text,
  knows_group boolean,
  worked_before boolean,
  willing_to_adapt boolean,
  about text,
  owner_id uuid not null,
  archived_at timestamptz,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  search_name text generated always as (fold(name || ' ' || coalesce(city, ''))) stored,
  primary key (organisation_id, id),
  foreign key (organisation_id, owner_id) references account
);
create index employer_search on employer using gin (search_name gin_trgm_ops);
alter table account add foreign key (organisation_id, employer_id) references employer;

create table employer_contact (
  organisation_id uuid not null,
  id uuid not null,
  employer_id uuid not null,
  name text not null,
  function text,
  email text,
  phone text,
  left_on date,
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, employer_id) references employer on delete cascade
);
create index employer_contact_employer on employer_contact (organisation_id, employer_id);

create table growth_conversation (
  organisation_id uuid not null,
  id uuid not null,
  employer_id uuid not null,
  held_on date not null,
  spoken_with text,
  answers jsonb not null default '{}',
  outcome text,
  not_joining_reason text,
  not_joining_note text,
  by_id uuid not null,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, employer_id) references employer on delete cascade
);
create index growth_conversation_employer on growth_conversation (organisation_id, employer_id, held_on);
