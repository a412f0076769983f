-- The order in which a log was written must survive rows of one and the same transaction.
alter table route_choice add column seq bigint generated always as identity;
alter table future_job_change add column seq bigint generated always as identity;
drop index route_choice_job;
create index route_choice_job on route_choice (organisation_id, future_job_id, seq);
drop index future_job_change_job;
create index future_job_change_job on future_job_change (organisation_id, future_job_id, seq);

alter table job_place add column version integer not null default 1;
create unique index job_place_once on job_place (organisation_id, future_job_id, place_id) where place_id is not null;
create unique index job_training_once on job_place (organisation_id, future_job_id, training_id)
  where training_id is not null;
create index work_visit_job on work_visit (organisation_id, future_job_id, on_date);
create index place_closure_place on place_closure (organisation_id, place_id, from_on);
create index place_skill_place on place_skill (organisation_id, place_id, position);
create index commitment_job on commitment (organisation_id, future_job_id);
create index future_job_owner on future_job (organisation_id, owner_id);
