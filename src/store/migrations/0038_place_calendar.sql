-- When a learning place takes people in, and whether it goes by the school holidays: planners count with it.
alter table place add column school_region text check (school_region in ('north', 'middle', 'south'));
comment on column place.school_region is 'set when the place is shut in the school holidays of this region';

create table place_intake (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  place_id uuid not null,
  on_date date not null,
  primary key (organisation_id, id),
  unique (organisation_id, place_id, on_date),
  foreign key (organisation_id, place_id) references place on delete cascade
);
comment on table place_intake is 'the days on which somebody new may begin; a place without any takes people in every week';
