create table trajectory (
  organisation_id uuid not null,
  id uuid not null,
  candidate_id uuid not null,
  future_job_id uuid not null,
  programme_id uuid,
  proposal_id uuid,
  continues_id uuid,
  route text not null,
  plan_order text not null default 'matchFirst',
  status text not null default 'designing',
  goal text,
  fallback_goal text,
  open_plan boolean not null default false,
  starts_on date,
  expected_until date,
  started_on date,
  guide_name text,
  guide_id uuid,
  go_no_go text,
  go_no_go_on date,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, candidate_id) references candidate,
  foreign key (organisation_id, future_job_id) references future_job,
  foreign key (organisation_id, programme_id) references programme,
  foreign key (organisation_id, proposal_id) references proposal,
  foreign key (organisation_id, continues_id) references trajectory,
  foreign key (organisation_id, guide_id) references account
);
create index trajectory_candidate on trajectory (organisation_id, candidate_id);
create index trajectory_job on trajectory (organisation_id, future_job_id);
create index trajectory_guide on trajectory (organisation_id, guide_id);
alter table proposal add foreign key (organisation_id, from_trajectory_id) references trajectory;

create table route_choice (
  organisation_id uuid not null,
  id uuid not null,
  future_job_id uuid not null,
  trajectory_id uuid,
  route text not null,
  state text not null,
  reason text,
  on_date date not null,
  by_id uuid not null,
  at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, future_job_id) references future_job,
  foreign key (organisation_id, trajectory_id) references trajectory
);
comment on table route_choice is 'append-only: routes considered, chosen and left, each with its reason';
create index route_choice_job on route_choice (organisation_id, future_job_id, at);

create table plan_part (
  organisation_id uuid not null,
  id uuid not null,
  future_job_id uuid,
  trajectory_id uuid,
  part text not null,
  text text,
  left_open boolean not null default false,
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, future_job_id) references future_job,
  foreign key (organisation_id, trajectory_id) references trajectory,
  check ((future_job_id is null) <> (trajectory_id is null))
);
comment on table plan_part is 'the plan at job level (future_job_id) or at person level (trajectory_id)';
create unique index plan_part_job on plan_part (organisation_id, future_job_id, part) where future_job_id is not null;
create unique index plan_part_trajectory on plan_part (organisation_id, trajectory_id, part) where trajectory_id is not null;

create table activity (
  organisation_id uuid not null,
  id uuid not null,
  future_job_id uuid,
  trajectory_id uuid,
  step text not null,
  activity_key text,
  label text,
  position integer not null,
  status text not null default 'planned',
  due_on date,
  done_on date,
  reason text,
  who text,
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, future_job_id) references future_job,
  foreign key (organisation_id, trajectory_id) references trajectory,
  check ((future_job_id is null) <> (trajectory_id is null)),
  check (activity_key is not null or label is not null)
);
create index activity_trajectory on activity (organisation_id, trajectory_id, position);
create index activity_job on activity (organisation_id, future_job_id, position);

create table stay (
  organisation_id uuid not null,
  id uuid not null,
  trajectory_id uuid not null,
  place_id uuid not null,
  position integer not null default 0,
  starts_on date,
  ends_on date,
  status text not null default 'planned',
  learns text,
  reason text,
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, trajectory_id) references trajectory,
  foreign key (organisation_id, place_id) references place
);
create index stay_trajectory on stay (organisation_id, trajectory_id, position);
create index stay_place on stay (organisation_id, place_id, starts_on);

create table agreement (
  organisation_id uuid not null,
  id uuid not null,
  trajectory_id uuid not null,
  status text not null default 'draft',
  text text,
  plain_text text,
  benefit_kept boolean,
  costs_shared text,
  offered_on date,
  signed_on date,
  until_on date,
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, trajectory_id) references trajectory
);
create index agreement_trajectory on agreement (organisation_id, trajectory_id);

create table agreement_party (
  organisation_id uuid not null,
  id uuid not null,
  agreement_id uuid not null,
  party text not null,
  name text not null,
  signed_on date,
  signed_by uuid,
  primary key (organisation_id, id),
  unique (organisation_id, agreement_id, party),
  foreign key (organisation_id, agreement_id) references agreement on delete cascade
);

create table evaluation (
  organisation_id uuid not null,
  id uuid not null,
  trajectory_id uuid not null,
  kind text not null,
  status text not null default 'planned',
  planned_on date not null,
  held_on date,
  summary text,
  agreed text,
  reason text,
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, trajectory_id) references trajectory
);
create index evaluation_trajectory on evaluation (organisation_id, trajectory_id, planned_on);

create table evaluation_voice (
  organisation_id uuid not null,
  id uuid not null,
  evaluation_id uuid not null,
  voice text not null,
  name text,
  mood integer,
  text text,
  by_id uuid,
  at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, evaluation_id, voice),
  foreign key (organisation_id, evaluation_id) references evaluation on delete cascade
);

create table adjustment (
  organisation_id uuid not null,
  id uuid not null,
  trajectory_id uuid not null,
  on_date date not null,
  what text not null,
  reason text,
  by_id uuid not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, trajectory_id) references trajectory
);
create index adjustment_trajectory on adjustment (organisation_id, trajectory_id, on_date);

create table outcome (
  organisation_id uuid not null,
  id uuid not null,
  trajectory_id uuid not null,
  kind text not null,
  employer_id uuid,
  employer_name text,
  contract_agreed_on date,
  starts_on date,
  trial_until date,
  trial_passed_on date,
  contract_ended_on date,
  contract_kind text,
  hours integer,
  permanent boolean,
  partly_on_benefit boolean,
  ended_moment text,
  ended_reason text,
  ended_on date,
  note text,
  assumed boolean not null default false,
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, trajectory_id),
  foreign key (organisation_id, trajectory_id) references trajectory,
  foreign key (organisation_id, employer_id) references employer
);

create table factor_score (
  organisation_id uuid not null,
  id uuid not null,
  trajectory_id uuid not null,
  factor text not null,
  score integer not null,
  by_id uuid,
  on_date date not null,
  primary key (organisation_id, id),
  unique (organisation_id, trajectory_id, factor),
  foreign key (organisation_id, trajectory_id) references trajectory
);

create table aftercare (
  organisation_id uuid not null,
  id uuid not null,
  trajectory_id uuid not null,
  due_on date not null,
  done_on date,
  still_working boolean,
  note text,
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, trajectory_id, due_on),
  foreign key (organisation_id, trajectory_id) references trajectory
);

create table note (
  organisation_id uuid not null,
  id uuid not null,
  kind text not null default 'note',
  on_date date not null,
  text text not null,
  employer_id uuid,
  future_job_id uuid,
  candidate_id uuid,
  trajectory_id uuid,
  by_id uuid not null,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, employer_id) references employer,
  foreign key (organisation_id, future_job_id) references future_job,
  foreign key (organisation_id, candidate_id) references candidate,
  foreign key (organisation_id, trajectory_id) references trajectory,
  check (num_nonnulls(employer_id, future_job_id, candidate_id, trajectory_id) = 1)
);
create index note_employer on note (organisation_id, employer_id, on_date);
create index note_job on note (organisation_id, future_job_id, on_date);
create index note_candidate on note (organisation_id, candidate_id, on_date);
create index note_trajectory on note (organisation_id, trajectory_id, on_date);

create table action (
  organisation_id uuid not null,
  id uuid not null,
  text text not null,
  due_on date,
  owner_id uuid not null,
  from_note_id uuid,
  employer_id uuid,
  future_job_id uuid,
  candidate_id uuid,
  trajectory_id uuid,
  done_at timestamptz,
  done_by uuid,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, owner_id) references account,
  foreign key (organisation_id, from_note_id) references note,
  foreign key (organisation_id, employer_id) references employer,
  foreign key (organisation_id, future_job_id) references future_job,
  foreign key (organisation_id, candidate_id) references candidate,
  foreign key (organisation_id, trajectory_id) references trajectory
);
create index action_open on action (organisation_id, owner_id, due_on) where done_at is null;
