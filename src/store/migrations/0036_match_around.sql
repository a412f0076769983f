-- What is worked out over everybody and every job (is the match fair, who is close) is kept until something of it changes:
-- beside the people, the jobs with what they ask, what they and their employers are called, and who has work.
alter table match_state add column around uuid;
comment on column match_state.around is 'a new one with every change of jobs and of who has work; null until the first';

-- As with people: deferred to the commit and once a transaction.
create function note_change_around() returns trigger language plpgsql as $$
declare changed uuid := coalesce(new.organisation_id, old.organisation_id);
begin
  if current_setting('app.around_changed', true) is not distinct from changed::text then return null; end if;
  insert into match_state (organisation_id, edition, changes, around) values (changed, gen_random_uuid(), 0, gen_random_uuid())
  on conflict (organisation_id) do update set around = excluded.around;
  perform set_config('app.around_changed', changed::text, true);
  return null;
end $$;

create constraint trigger match_around after insert or delete or update of
  status, employer_id, function, expected_from, hours_min, hours_max, shifts, dutch_level, travel_minutes
on future_job deferrable initially deferred for each row execute function note_change_around();
create constraint trigger match_around after insert or delete or update on requirement
deferrable initially deferred for each row execute function note_change_around();
create constraint trigger match_around after update of name, city on employer
deferrable initially deferred for each row execute function note_change_around();
create constraint trigger match_around after delete or update of candidate_id on trajectory
deferrable initially deferred for each row execute function note_change_around();
create constraint trigger match_around after insert or delete or update of trajectory_id, kind, contract_ended_on on outcome
deferrable initially deferred for each row execute function note_change_around();
