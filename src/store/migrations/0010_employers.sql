create table employer_handover (
  organisation_id uuid not null,
  id uuid not null,
  employer_id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  note text,
  on_date date not null,
  by_id uuid not null,
  at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, employer_id) references employer,
  foreign key (organisation_id, from_id) references account,
  foreign key (organisation_id, to_id) references account
);
comment on table employer_handover is 'append-only: who kept the contact with an employer, and to whom it passed';
create index employer_handover_employer on employer_handover (organisation_id, employer_id, at);

create table conversation_view (
  organisation_id uuid not null,
  growth_conversation_id uuid not null,
  version integer not null,
  fields jsonb not null,
  by_id uuid not null,
  at timestamptz not null default now(),
  primary key (organisation_id, growth_conversation_id, version),
  foreign key (organisation_id, growth_conversation_id) references growth_conversation on delete cascade
);
comment on table conversation_view is 'what a form of this version shows: the common ground when several people write at once';

alter table action add column growth_conversation_id uuid;
alter table action add foreign key (organisation_id, growth_conversation_id) references growth_conversation;
create index action_of_employer on action (organisation_id, employer_id) where employer_id is not null;
create index action_of_job on action (organisation_id, future_job_id) where future_job_id is not null;
create index action_from_note on action (organisation_id, from_note_id) where from_note_id is not null;
create index future_job_conversation on future_job (organisation_id, growth_conversation_id) where growth_conversation_id is not null;
