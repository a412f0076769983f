-- A cohort: candidates and places of several employers who get to know each other and choose. Who takes part and who is to
-- meet whom; afterwards how each ranks the other.
create table cohort_candidate (
  organisation_id uuid not null,
  plan_id uuid not null,
  candidate_id uuid not null,
  is_priority boolean not null default false,
  primary key (organisation_id, plan_id, candidate_id),
  foreign key (organisation_id, plan_id) references plan on delete cascade,
  foreign key (organisation_id, candidate_id) references candidate on delete cascade
);

create table cohort_track (
  organisation_id uuid not null,
  plan_id uuid not null,
  future_job_id uuid not null,
  capacity integer not null check (capacity between 1 and 200),
  interviewers integer not null default 1 check (interviewers between 1 and 20),
  reserved integer not null default 0 check (reserved >= 0),
  primary key (organisation_id, plan_id, future_job_id),
  foreign key (organisation_id, plan_id) references plan on delete cascade,
  foreign key (organisation_id, future_job_id) references future_job on delete cascade
);
comment on column cohort_track.reserved is 'places that go to the priority group first';

create table cohort_meeting (
  organisation_id uuid not null,
  plan_id uuid not null,
  candidate_id uuid not null,
  future_job_id uuid not null,
  round integer,
  interviewer integer,
  candidate_rank integer check (candidate_rank between 1 and 99),
  employer_rank integer check (employer_rank between 1 and 999),
  primary key (organisation_id, plan_id, candidate_id, future_job_id),
  foreign key (organisation_id, plan_id, candidate_id) references cohort_candidate on delete cascade,
  foreign key (organisation_id, plan_id, future_job_id) references cohort_track on delete cascade
);
comment on column cohort_meeting.candidate_rank is 'where the candidate puts this job afterwards, 1 is first; null: would rather not';
comment on column cohort_meeting.employer_rank is 'where the employer puts this candidate afterwards, 1 is first; null: would rather not';
