-- Schools stop and trainings end; what was done with them stays in the records.
alter table partner add column archived_at timestamptz;
alter table training add column archived_at timestamptz;
comment on column partner.archived_at is 'no longer to be chosen; status_change holds the reason';
comment on column training.archived_at is 'no longer to be chosen; status_change holds the reason';
