-- What an employer may see of a candidate, switch by switch: shown only when candidate and coach both say so.
create table consent (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  candidate_id uuid not null,
  employer_id uuid not null,
  item text not null,
  candidate_on boolean not null default false,
  coach_on boolean not null default false,
  own_word boolean not null default false,
  primary key (organisation_id, id),
  unique (organisation_id, candidate_id, employer_id, item),
  foreign key (organisation_id, candidate_id) references candidate on delete cascade,
  foreign key (organisation_id, employer_id) references employer on delete cascade
);
comment on column consent.own_word is 'the candidate pressed the own switch last; otherwise somebody wrote down what the candidate said';

create table consent_change (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  candidate_id uuid not null,
  employer_id uuid not null,
  item text not null,
  side text not null,
  turned_on boolean not null,
  by_id uuid,
  at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, candidate_id) references candidate on delete cascade,
  foreign key (organisation_id, employer_id) references employer on delete cascade,
  foreign key (organisation_id, by_id) references account
);
comment on table consent_change is 'append-only: who switched what on or off, when; by nobody for what was agreed before there were switches';
create index consent_change_candidate on consent_change (organisation_id, candidate_id, at);

-- Row level security holds for the owner too; the end of every migration forces it again.
alter table proposal no force row level security;
alter table trajectory no force row level security;
alter table future_job no force row level security;

-- Who had agreed to be introduced keeps what was agreed then; who is on the way at an employer keeps the name.
insert into consent (organisation_id, candidate_id, employer_id, item, candidate_on, coach_on)
select distinct p.organisation_id, p.candidate_id, j.employer_id, item, true, true
from proposal p join future_job j on j.organisation_id = p.organisation_id and j.id = p.future_job_id
cross join unnest(array['name', 'skills', 'readiness']) item
where p.candidate_agreed_on is not null and p.status <> 'withdrawn'
union
select t.organisation_id, t.candidate_id, j.employer_id, 'name', true, true
from trajectory t join future_job j on j.organisation_id = t.organisation_id and j.id = t.future_job_id
where t.status <> 'ended';

insert into consent_change (organisation_id, candidate_id, employer_id, item, side, turned_on, at)
select organisation_id, candidate_id, employer_id, item, side, true, now()
from consent cross join unnest(array['candidate', 'coach']) side;
