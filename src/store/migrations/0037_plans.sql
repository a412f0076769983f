-- A plan that people make together: what they chose, and every run of a planner for it. A run is work for a thread; it is
-- taken with a lease, so that a run whose process was killed is taken up again.
create table plan (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('train', 'stackedJobs', 'cohort', 'trainingGroups', 'path')),
  name text,
  status text not null default 'draft',
  setup jsonb not null default '{}',
  candidate_id uuid,
  future_job_id uuid,
  by_id uuid not null,
  created_at timestamptz not null default now(),
  accepted_run_id uuid,
  accepted_on date,
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, candidate_id) references candidate on delete cascade,
  foreign key (organisation_id, future_job_id) references future_job on delete cascade,
  foreign key (organisation_id, by_id) references account
);
comment on column plan.setup is 'what was chosen: ids of records and settings; its shape is the kind''s own';
comment on column plan.candidate_id is 'a path is of one person, and seen only by who guides that person';
create index plan_list on plan (organisation_id, kind, created_at);
create index plan_candidate on plan (organisation_id, candidate_id);

create table plan_run (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  plan_id uuid not null,
  seq bigint generated always as identity,
  task jsonb not null,
  about jsonb not null,
  seed integer not null,
  seconds integer not null,
  status text not null default 'waiting' check (status in ('waiting', 'running', 'done', 'stopped', 'failed')),
  best jsonb,
  answer jsonb,
  called_off_at timestamptz,
  attempts integer not null default 0,
  locked_until timestamptz,
  created_at timestamptz not null default now(),
  begun_at timestamptz,
  ended_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, plan_id) references plan on delete cascade
);
comment on column plan_run.task is 'what the planner gets: numbers only';
comment on column plan_run.about is 'which record each number stands for';
create index plan_run_plan on plan_run (organisation_id, plan_id, seq);
create index plan_run_open on plan_run (organisation_id, seq) where status in ('waiting', 'running');

alter table plan add foreign key (organisation_id, accepted_run_id) references plan_run (organisation_id, id) deferrable initially deferred;
