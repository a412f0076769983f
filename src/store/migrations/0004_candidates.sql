create table candidate (
  organisation_id uuid not null references organisation,
  id uuid not null,
  programme_id uuid,
  first_name text not null,
  last_name text not null,
  birth_year integer,
  email text,
  phone text,
  city text,
  coach_id uuid not null,
  motivation text,
  wishes text,
  interests text,
  strengths text,
  hours_min integer,
  hours_max integer,
  shifts text[] not null default '{}',
  travel_minutes integer,
  transport text,
  dutch_level integer,
  languages text,
  care_note text,
  conditions_note text,
  characteristics text[] not null default '{}',
  since_on date,
  archived_at timestamptz,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  search_name text generated always as (fold(first_name || ' ' || last_name)) stored,
  primary key (organisation_id, id),
  foreign key (organisation_id, programme_id) references programme,
  foreign key (organisation_id, coach_id) references account
);
comment on table candidate is 'no citizen service number and no diagnosis: there is no column to put them in';
create index candidate_search on candidate using gin (search_name gin_trgm_ops);
create index candidate_coach on candidate (organisation_id, coach_id);
alter table account add foreign key (organisation_id, candidate_id) references candidate;

create table candidate_team (
  organisation_id uuid not null,
  id uuid not null,
  candidate_id uuid not null,
  account_id uuid not null,
  task text,
  since_on date not null,
  until_on date,
  primary key (organisation_id, id),
  foreign key (organisation_id, candidate_id) references candidate on delete cascade,
  foreign key (organisation_id, account_id) references account
);
create index candidate_team_account on candidate_team (organisation_id, account_id, candidate_id);
create index candidate_team_candidate on candidate_team (organisation_id, candidate_id);

create table professional (
  organisation_id uuid not null,
  id uuid not null,
  candidate_id uuid not null,
  name text not null,
  function text,
  organisation_name text,
  phone text,
  email text,
  until_on date,
  primary key (organisation_id, id),
  foreign key (organisation_id, candidate_id) references candidate on delete cascade
);

create table candidate_skill (
  organisation_id uuid not null,
  id uuid not null,
  candidate_id uuid not null,
  skill text not null,
  level integer,
  source text not null,
  on_date date not null,
  note text,
  by_id uuid,
  primary key (organisation_id, id),
  foreign key (organisation_id, candidate_id) references candidate on delete cascade
);
comment on table candidate_skill is 'claims: the same skill may be claimed by several sources at several dates';
create index candidate_skill_candidate on candidate_skill (organisation_id, candidate_id);
create index candidate_skill_folded on candidate_skill (organisation_id, fold(skill));

create table barrier (
  organisation_id uuid not null,
  id uuid not null,
  candidate_id uuid not null,
  domain text not null,
  meaning_for_work text,
  owner_kind text,
  owner_name text,
  action text,
  due_on date,
  status text not null default 'open',
  solved_on date,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, candidate_id) references candidate on delete cascade
);
create index barrier_candidate on barrier (organisation_id, candidate_id);
