/**
 * Every column of every table that holds something of a candidate: does the match read it or not? The database is the
 * list of what there is; a column that is not classified here fails the test of the whitelist.
 */
export type Columns = Readonly<Record<string, string>>

/** Read: what is compared, and by which keys it is found. */
export const readByTheMatch: Columns = {
  candidate: `organisation_id id archived_at city hours_min hours_max shifts travel_minutes dutch_level
    motivation wishes interests`,
  candidate_skill: 'organisation_id id candidate_id skill level source on_date',
}

/** Never read: changing it changes no list, no point and no word. */
export const neverRead: Columns = {
  account: `organisation_id id email name role locale employer_id candidate_id password_hash totp_secret
    totp_confirmed_at totp_last_step disabled_at created_at version invited_at`,
  action: `organisation_id id text due_on owner_id from_note_id employer_id future_job_id candidate_id trajectory_id
    done_at done_by created_at version growth_conversation_id evaluation_id`,
  activity: `organisation_id id future_job_id trajectory_id step activity_key label position status due_on done_on
    reason who version level`,
  adjustment: 'organisation_id id trajectory_id on_date what reason by_id',
  aftercare: 'organisation_id id trajectory_id due_on done_on still_working note version',
  agreement: `organisation_id id trajectory_id status text plain_text benefit_kept costs_shared offered_on signed_on
    until_on version`,
  agreement_party: 'organisation_id id agreement_id party name signed_on signed_by how signer',
  barrier: `organisation_id id candidate_id domain meaning_for_work owner_kind owner_name action due_on status solved_on
    created_at version`,
  candidate: `programme_id first_name last_name birth_year email phone coach_id strengths transport languages care_note
    conditions_note characteristics since_on created_at version search_name`,
  candidate_skill: 'note by_id at',
  candidate_team: 'organisation_id id candidate_id account_id task since_on until_on ended_at',
  cohort_candidate: 'organisation_id plan_id candidate_id is_priority',
  cohort_meeting: `organisation_id plan_id candidate_id future_job_id round interviewer candidate_rank
    employer_rank`,
  cohort_track: 'organisation_id plan_id future_job_id capacity interviewers reserved',
  consent: 'organisation_id id candidate_id employer_id item own_word candidate_on coach_on',
  consent_change: 'organisation_id id candidate_id employer_id item side turned_on by_id at',
  evaluation: 'organisation_id id trajectory_id kind status planned_on held_on summary agreed reason version',
  evaluation_voice: 'organisation_id id evaluation_id voice name mood text by_id at version',
  factor_score: 'organisation_id id trajectory_id factor score by_id on_date',
  gathering_guest:
    'organisation_id id gathering_id proposal_id attended verdict remark preferred_employer version',
  go_no_go: 'organisation_id id trajectory_id verdict on_date reason decider by_id at',
  handover: 'organisation_id id candidate_id from_id to_id reason on_date by_id at',
  not_proposed: 'organisation_id id future_job_id candidate_id reason_key reason shown on_date by_id',
  note: `organisation_id id kind on_date text employer_id future_job_id candidate_id trajectory_id by_id created_at
    version`,
  outcome: `organisation_id id trajectory_id kind employer_id employer_name contract_agreed_on starts_on trial_until
    trial_passed_on contract_ended_on contract_kind hours permanent partly_on_benefit ended_moment ended_reason ended_on
    note assumed version`,
  outcome_change: 'organisation_id id trajectory_id facts by_id at',
  plan_part: 'organisation_id id future_job_id trajectory_id part text left_open version',
  plan: `organisation_id id kind name status setup candidate_id future_job_id by_id created_at accepted_run_id accepted_on
    version`,
  plan_run: `organisation_id id plan_id seq task about seed seconds status best answer called_off_at attempts locked_until
    created_at begun_at ended_at`,
  professional: 'organisation_id id candidate_id name function organisation_name phone email until_on',
  proposal: `organisation_id id future_job_id candidate_id from_trajectory_id status why shown candidate_agreed_on
    answer_by decided_on decided_by decider reason_key reason proposed_on proposed_by version way`,
  pulse: 'organisation_id id trajectory_id voice week_on mood text by_id at version',
  route_choice: 'organisation_id id future_job_id trajectory_id route state reason on_date by_id at seq',
  stacked_job: 'organisation_id id plan_id name formal_employer_id by_id agreed_on reason',
  stacked_job_part: 'organisation_id stacked_job_id part_job_id buddy_name',
  stay: `organisation_id id trajectory_id place_id position starts_on ends_on status learns reason version created_at`,
  training_group: `organisation_id id plan_id number dutch_level day from_minute until_minute site trainer_name
    starts_on by_id agreed_on ended_on`,
  training_group_member: 'organisation_id training_group_id candidate_id ended_on',
  trajectory: `organisation_id id candidate_id future_job_id programme_id proposal_id continues_id route plan_order
    status goal fallback_goal open_plan starts_on expected_until started_on guide_name guide_id go_no_go go_no_go_on
    created_at version factors_version`,
}

/** 'table.column' of each. */
export const namesOf = (columns: Columns): string[] =>
  Object.entries(columns)
    .flatMap(([table, names]) =>
      names
        .trim()
        .split(/\s+/)
        .map((name) => `${table}.${name}`),
    )
    .sort()
