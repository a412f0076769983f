-- How many hours coaches have for people on the way, and how many somebody asks: what the radar of promises counts with.
create table coach_hours (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  account_id uuid not null,
  hours integer check (hours between 0 and 250),
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, account_id),
  foreign key (organisation_id, account_id) references account on delete cascade
);
comment on column coach_hours.hours is 'a month; null when not known';

create table guidance_hours (
  organisation_id uuid not null references organisation,
  id uuid not null default gen_random_uuid(),
  preparing integer not null check (preparing between 0 and 200),
  learning integer not null check (learning between 0 and 200),
  aftercare integer not null check (aftercare between 0 and 200),
  reason text,
  saved_on date,
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id)
);
comment on table guidance_hours is 'hours of a coach a month for one person on the way; without a row the usual hours hold';
