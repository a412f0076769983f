-- What a job asks besides skills. Empty means not known, and what is not known never counts against anybody.
alter table future_job add column dutch_level integer;
alter table future_job add column travel_minutes integer;
comment on column future_job.travel_minutes is 'travel time from the town of the work company, one way';

-- The employers at whose door a group goes and looks; afterwards each guest may name the one preferred.
alter table gathering add column hosts text[] not null default '{}';
create index gathering_guest_proposal on gathering_guest (organisation_id, proposal_id);
create index proposal_job on proposal (organisation_id, future_job_id, status);
