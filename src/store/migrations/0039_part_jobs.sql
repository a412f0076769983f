-- Hours that one employer has to offer and that are no full job by themselves; and the full jobs that people made of
-- those of several employers.
create table part_job (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  employer_id uuid not null,
  title text not null,
  site text,
  latitude double precision check (latitude between 50 and 54),
  longitude double precision check (longitude between 3 and 8),
  slots jsonb not null default '[]',
  months integer[] not null default '{}',
  hours numeric(5, 2),
  skills text[] not null default '{}',
  conditions text,
  withdrawn_at timestamptz,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, employer_id) references employer on delete cascade
);
comment on column part_job.slots is 'weekly: [day from 0 for Monday, from, until] in minutes after midnight';
comment on column part_job.months is '1 is January';
comment on column part_job.hours is 'a week, where it is not simply the time of the slots';
create index part_job_employer on part_job (organisation_id, employer_id);

create table stacked_job (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  plan_id uuid,
  name text not null,
  formal_employer_id uuid,
  by_id uuid not null,
  agreed_on date not null,
  reason text,
  primary key (organisation_id, id),
  foreign key (organisation_id, plan_id) references plan on delete set null (plan_id),
  foreign key (organisation_id, formal_employer_id) references employer,
  foreign key (organisation_id, by_id) references account
);
comment on column stacked_job.formal_employer_id is 'with whom the contract is; null: the work company';

create table stacked_job_part (
  organisation_id uuid not null,
  stacked_job_id uuid not null,
  part_job_id uuid not null,
  buddy_name text,
  primary key (organisation_id, stacked_job_id, part_job_id),
  unique (organisation_id, part_job_id),
  foreign key (organisation_id, stacked_job_id) references stacked_job on delete cascade,
  foreign key (organisation_id, part_job_id) references part_job
);
