create table proposal (
  organisation_id uuid not null,
  id uuid not null,
  future_job_id uuid not null,
  candidate_id uuid not null,
  from_trajectory_id uuid,
  status text not null default 'proposed',
  why text,
  shown jsonb not null default '{}',
  candidate_agreed_on date,
  answer_by date,
  decided_on date,
  decided_by uuid,
  decider text,
  reason_key text,
  reason text,
  proposed_on date not null,
  proposed_by uuid not null,
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, future_job_id, candidate_id),
  foreign key (organisation_id, future_job_id) references future_job,
  foreign key (organisation_id, candidate_id) references candidate
);
comment on column proposal.candidate_agreed_on is 'from this day the employer may see the name';
create index proposal_candidate on proposal (organisation_id, candidate_id);

create table gathering (
  organisation_id uuid not null,
  id uuid not null,
  future_job_id uuid not null,
  kind text not null,
  round integer not null default 1,
  title text,
  on_date date not null,
  at_time text,
  place text,
  about text,
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, future_job_id) references future_job on delete cascade
);
comment on table gathering is 'one moment at which candidates and employer meet or prepare: speed date, selection round, training day';
create index gathering_job on gathering (organisation_id, future_job_id, on_date);

create table gathering_guest (
  organisation_id uuid not null,
  id uuid not null,
  gathering_id uuid not null,
  proposal_id uuid not null,
  attended boolean,
  verdict text,
  remark text,
  preferred_employer text,
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, gathering_id, proposal_id),
  foreign key (organisation_id, gathering_id) references gathering on delete cascade,
  foreign key (organisation_id, proposal_id) references proposal on delete cascade
);
