create table future_job (
  organisation_id uuid not null,
  id uuid not null,
  programme_id uuid,
  employer_id uuid not null,
  growth_conversation_id uuid,
  function text not null,
  positions integer not null default 1,
  expected_from date,
  expected_until date,
  certainty text not null default 'idea',
  hours_min integer,
  hours_max integer,
  shifts text[] not null default '{}',
  growth_form text,
  came_in_view text,
  came_in_view_note text,
  conditions text,
  profile_text text,
  adaptation text,
  adaptation_until date,
  plan_order text not null default 'matchFirst',
  status text not null default 'inView',
  owner_id uuid not null,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  search_name text generated always as (fold(function)) stored,
  primary key (organisation_id, id),
  foreign key (organisation_id, employer_id) references employer,
  foreign key (organisation_id, programme_id) references programme,
  foreign key (organisation_id, growth_conversation_id) references growth_conversation,
  foreign key (organisation_id, owner_id) references account
);
create index future_job_employer on future_job (organisation_id, employer_id);
create index future_job_status on future_job (organisation_id, status, expected_from);

create table future_job_change (
  organisation_id uuid not null,
  id uuid not null,
  future_job_id uuid not null,
  field text not null,
  old_value text,
  new_value text,
  reason text,
  on_date date not null,
  by_id uuid,
  at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, future_job_id) references future_job
);
comment on table future_job_change is 'append-only: every change of a future job, with date and reason';
create index future_job_change_job on future_job_change (organisation_id, future_job_id, at);

create table requirement (
  organisation_id uuid not null,
  id uuid not null,
  future_job_id uuid not null,
  skill text not null,
  level integer,
  essential boolean not null default false,
  left_out_reason text,
  position integer not null default 0,
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, future_job_id) references future_job on delete cascade
);
create index requirement_job on requirement (organisation_id, future_job_id, position);

create table commitment (
  organisation_id uuid not null,
  id uuid not null,
  employer_id uuid not null,
  future_job_id uuid,
  kind text not null,
  positions integer not null default 1,
  agreed_on date not null,
  until_on date,
  conditions text,
  status text not null default 'open',
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, employer_id) references employer,
  foreign key (organisation_id, future_job_id) references future_job
);
create index commitment_employer on commitment (organisation_id, employer_id);

create table partner (
  organisation_id uuid not null references organisation,
  id uuid not null,
  name text not null,
  kind text not null,
  contact_name text,
  email text,
  phone text,
  about text,
  version integer not null default 1,
  primary key (organisation_id, id)
);

create table place (
  organisation_id uuid not null references organisation,
  id uuid not null,
  name text not null,
  kind text not null,
  employer_id uuid,
  partner_id uuid,
  city text,
  capacity integer not null default 1,
  buddy_name text,
  buddy_id uuid,
  coordinator_id uuid,
  about text,
  closed_at timestamptz,
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, employer_id) references employer,
  foreign key (organisation_id, partner_id) references partner,
  foreign key (organisation_id, buddy_id) references account,
  foreign key (organisation_id, coordinator_id) references account
);

create table place_closure (
  organisation_id uuid not null,
  id uuid not null,
  place_id uuid not null,
  from_on date not null,
  until_on date not null,
  why text,
  primary key (organisation_id, id),
  foreign key (organisation_id, place_id) references place on delete cascade
);

create table place_skill (
  organisation_id uuid not null,
  id uuid not null,
  place_id uuid not null,
  skill text not null,
  level integer,
  position integer not null default 0,
  primary key (organisation_id, id),
  foreign key (organisation_id, place_id) references place on delete cascade
);

create table training (
  organisation_id uuid not null references organisation,
  id uuid not null,
  partner_id uuid,
  name text not null,
  weeks integer,
  days_per_week numeric(2, 1),
  cost_cents integer,
  about text,
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, partner_id) references partner
);

create table job_place (
  organisation_id uuid not null,
  id uuid not null,
  future_job_id uuid not null,
  place_id uuid,
  training_id uuid,
  state text not null default 'considered',
  reason text,
  position integer not null default 0,
  primary key (organisation_id, id),
  foreign key (organisation_id, future_job_id) references future_job on delete cascade,
  foreign key (organisation_id, place_id) references place,
  foreign key (organisation_id, training_id) references training,
  check ((place_id is null) <> (training_id is null))
);

create table work_visit (
  organisation_id uuid not null,
  id uuid not null,
  future_job_id uuid not null,
  place_id uuid,
  direction text not null,
  on_date date not null,
  who text,
  findings text,
  by_id uuid not null,
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, future_job_id) references future_job on delete cascade,
  foreign key (organisation_id, place_id) references place
);
