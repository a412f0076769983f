-- A place or a training as a link of a path: how hard it is, how long it takes, what it costs, what one must be able to
-- do to begin (of a place) and what one learns (of a training; what a place teaches is known).
alter table place add column level integer check (level between 1 and 3);
alter table place add column learning_weeks integer check (learning_weeks between 1 and 260);
alter table place add column cost_cents integer check (cost_cents >= 0);
comment on column place.level is '1 simple, 2 in between, 3 complex; null: not known';
comment on column place.cost_cents is 'for one person for the whole stay';

create table place_entry_skill (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  place_id uuid not null,
  skill text not null,
  level integer,
  position integer not null default 0,
  primary key (organisation_id, id),
  foreign key (organisation_id, place_id) references place on delete cascade
);
create index place_entry_skill_place on place_entry_skill (organisation_id, place_id, position);

alter table training add column level integer check (level between 1 and 3);

create table training_skill (
  organisation_id uuid not null,
  id uuid not null default gen_random_uuid(),
  training_id uuid not null,
  skill text not null,
  level integer,
  position integer not null default 0,
  primary key (organisation_id, id),
  foreign key (organisation_id, training_id) references training on delete cascade
);
create index training_skill_training on training_skill (organisation_id, training_id, position);
