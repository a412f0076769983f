-- Groups that people agreed on: who has lessons together, on which level of Dutch, at which time of the week.
create table training_group (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  plan_id uuid not null,
  number integer not null,
  dutch_level integer not null check (dutch_level between 0 and 5),
  day integer not null check (day between 0 and 6),
  from_minute integer not null,
  until_minute integer not null check (until_minute > from_minute),
  site text,
  trainer_name text,
  starts_on date,
  by_id uuid not null,
  agreed_on date not null,
  ended_on date,
  primary key (organisation_id, id),
  foreign key (organisation_id, plan_id) references plan on delete cascade,
  foreign key (organisation_id, by_id) references account
);
comment on column training_group.day is 'of the week, 0 is Monday; from and until in minutes after midnight';
create index training_group_plan on training_group (organisation_id, plan_id);

create table training_group_member (
  organisation_id uuid not null,
  training_group_id uuid not null,
  candidate_id uuid not null,
  ended_on date,
  primary key (organisation_id, training_group_id, candidate_id),
  foreign key (organisation_id, training_group_id) references training_group on delete cascade,
  foreign key (organisation_id, candidate_id) references candidate on delete cascade
);
create unique index training_group_member_once on training_group_member (organisation_id, candidate_id)
  where ended_on is null;
