-- One person walks to one job once at a time; an ended trajectory may be followed by a new one.
create unique index trajectory_one_open on trajectory (organisation_id, candidate_id, future_job_id)
  where status <> 'ended';
create unique index trajectory_of_proposal on trajectory (organisation_id, proposal_id)
  where proposal_id is not null and status <> 'ended';
alter table trajectory add column factors_version integer not null default 0;
create index trajectory_continues on trajectory (organisation_id, continues_id) where continues_id is not null;
create index route_choice_trajectory on route_choice (organisation_id, trajectory_id, seq);

alter table activity add column level text not null default 'person';
comment on column activity.level is 'job: done once for the job; person: in the plan of a job a pattern that each trajectory copies';

-- Who asked first for a place, comes first.
alter table stay add column created_at timestamptz not null default now();

create unique index agreement_one_standing on agreement (organisation_id, trajectory_id) where status <> 'ended';
alter table agreement_party add column how text;
alter table agreement_party add column signer text;

alter table evaluation_voice add check (mood between 1 and 5);
alter table action add column evaluation_id uuid;
alter table action add foreign key (organisation_id, evaluation_id) references evaluation;
create index action_trajectory on action (organisation_id, trajectory_id, due_on);

create table pulse (
  organisation_id uuid not null,
  id uuid not null,
  trajectory_id uuid not null,
  voice text not null,
  week_on date not null,
  mood integer check (mood between 1 and 5),
  text text,
  by_id uuid not null,
  at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, trajectory_id, voice, week_on),
  foreign key (organisation_id, trajectory_id) references trajectory
);
comment on table pulse is 'how a week went, said in one tap between evaluations; week_on is its Monday';

create table go_no_go (
  organisation_id uuid not null,
  id uuid not null,
  trajectory_id uuid not null,
  verdict text not null,
  on_date date not null,
  reason text not null,
  decider text not null,
  by_id uuid not null,
  at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, trajectory_id) references trajectory
);
comment on table go_no_go is 'append-only: every go and no-go with its reason and who decided';
create index go_no_go_trajectory on go_no_go (organisation_id, trajectory_id, on_date);

create table outcome_change (
  organisation_id uuid not null,
  id uuid not null,
  trajectory_id uuid not null,
  facts jsonb,
  by_id uuid not null,
  at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, trajectory_id) references trajectory
);
comment on table outcome_change is 'append-only: each saved state of an outcome; facts are null when a trajectory was reopened';
create index outcome_change_trajectory on outcome_change (organisation_id, trajectory_id, at);
create index aftercare_waiting on aftercare (organisation_id, due_on) where done_on is null;
