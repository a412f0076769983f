-- Matching works on people kept in memory; this says whether what is kept still is what stands here.
create table match_state (
  organisation_id uuid primary key references organisation,
  edition uuid not null,
  changes integer not null
);
comment on table match_state is 'a new edition with every change of what matching compares; the same edition is the same data, also after a restore';

-- Deferred to the commit and once a transaction: nobody waits for another who is still at work. A migration that
-- changes candidates and then their table says `set constraints all immediate` in between.
create function note_match_change() returns trigger language plpgsql as $$
declare changed uuid := coalesce(new.organisation_id, old.organisation_id);
begin
  if current_setting('app.match_changed', true) is not distinct from changed::text then return null; end if;
  insert into match_state (organisation_id, edition, changes) values (changed, gen_random_uuid(), 1)
  on conflict (organisation_id) do update set edition = excluded.edition, changes = match_state.changes + 1;
  perform set_config('app.match_changed', changed::text, true);
  return null;
end $$;

create constraint trigger match_change after insert or delete or update of
  archived_at, city, hours_min, hours_max, shifts, travel_minutes, dutch_level, motivation, wishes, interests
on candidate deferrable initially deferred for each row execute function note_match_change();
create constraint trigger match_change after insert or delete or update on candidate_skill
deferrable initially deferred for each row execute function note_match_change();

-- What a person decided beside the list: whom not to propose for a job and why, and whether somebody who is proposed
-- is to start at once or to learn first.
create table not_proposed (
  organisation_id uuid not null,
  id uuid not null,
  future_job_id uuid not null,
  candidate_id uuid not null,
  reason_key text not null,
  reason text,
  shown jsonb not null default '{}',
  on_date date not null,
  by_id uuid not null,
  primary key (organisation_id, id),
  unique (organisation_id, future_job_id, candidate_id),
  foreign key (organisation_id, future_job_id) references future_job on delete cascade,
  foreign key (organisation_id, candidate_id) references candidate on delete cascade,
  foreign key (organisation_id, by_id) references account
);
create index not_proposed_candidate on not_proposed (organisation_id, candidate_id);
alter table proposal add column way text;
comment on column proposal.way is 'direct: can start when the job does; develop: learns first; null when nobody said';
