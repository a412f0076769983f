-- People who edit one profile at once: what the form of the later one was filled from is the common ground of both.
create table earlier_version (
  organisation_id uuid not null references organisation,
  table_name text not null,
  row_id uuid not null,
  version integer not null,
  changed jsonb not null,
  at timestamptz not null default now(),
  primary key (organisation_id, table_name, row_id, version)
);
comment on table earlier_version is 'what the columns that the next version changed held in this one; cleared after a day';
create index earlier_version_age on earlier_version (organisation_id, at);

-- A trigger, not the code that saves: no change of a version can be forgotten.
create function keep_earlier_version() returns trigger language plpgsql as $$
begin
  delete from earlier_version where at < now() - interval '1 day';
  insert into earlier_version (organisation_id, table_name, row_id, version, changed)
  select old.organisation_id, tg_table_name, old.id, old.version, coalesce(jsonb_object_agg(was.key, was.value), '{}')
  from jsonb_each(to_jsonb(old)) was join jsonb_each(to_jsonb(new)) now_is using (key)
  where was.value is distinct from now_is.value and key not in ('version', 'search_name')
  on conflict do nothing;
  return null;
end $$;

create trigger earlier_version after update on candidate for each row
when (old.version <> new.version) execute function keep_earlier_version();
create trigger earlier_version after update on employer for each row
when (old.version <> new.version) execute function keep_earlier_version();
create trigger earlier_version after update on future_job for each row
when (old.version <> new.version) execute function keep_earlier_version();
