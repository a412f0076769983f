-- Every table leads with the organisation: its key starts with it, references carry it, row level
-- security compares it. `protect_tables` (run after every migration) makes that so for each new table.
create extension if not exists pg_trgm;
create extension if not exists unaccent;

create function current_organisation() returns uuid language sql stable as
$$ select nullif(current_setting('app.organisation', true), '')::uuid $$;

-- Names are found without accents, capitals or double spaces.
create function fold(text) returns text language sql immutable strict parallel safe as
$$ select btrim(regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, $1)), '\s+', ' ', 'g')) $$;

create function protect_tables(app_role text) returns void language plpgsql as $$
declare t record;
begin
  execute format('grant usage on schema public to %I', app_role);
  execute format('grant execute on all functions in schema public to %I', app_role);
  execute format('revoke execute on function protect_tables(text) from public, %I', app_role);
  for t in
    select c.relname, obj_description(c.oid) as remark
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation_id' and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    order by c.relname
  loop
    execute format('alter table %I enable row level security', t.relname);
    execute format('alter table %I force row level security', t.relname);
    execute format('drop policy if exists own_organisation on %I', t.relname);
    execute format('create policy own_organisation on %I using (organisation_id = current_organisation()) with check (organisation_id = current_organisation())', t.relname);
    execute format('alter table %I alter column organisation_id set default current_organisation()', t.relname);
    if exists (select 1 from pg_attribute a where a.attrelid = t.relname::regclass and a.attname = 'id' and a.atttypid = 'uuid'::regtype) then
      execute format('alter table %I alter column id set default gen_random_uuid()', t.relname);
    end if;
    execute format('revoke all on %I from %I', t.relname, app_role);
    if t.remark like 'append-only%' then
      execute format('grant select, insert on %I to %I', t.relname, app_role);
    else
      execute format('grant select, insert, update, delete on %I to %I', t.relname, app_role);
    end if;
  end loop;
  -- The sign-in page must know which organisations there are; nothing else of them is public.
  drop policy if exists public_directory on organisation;
  create policy public_directory on organisation for select using (true);
end $$;

create table organisation (
  organisation_id uuid primary key,
  slug text not null unique,
  name text not null,
  brand text not null default '#0b5563',
  created_at timestamptz not null default now()
);

create table programme (
  organisation_id uuid not null references organisation,
  id uuid not null,
  slug text not null,
  name text not null,
  starts_on date not null,
  ends_on date,
  primary key (organisation_id, id),
  unique (organisation_id, slug)
);

create table account (
  organisation_id uuid not null references organisation,
  id uuid not null,
  email text not null,
  name text not null,
  role text not null,
  locale text not null default 'nl',
  employer_id uuid,
  candidate_id uuid,
  password_hash text,
  totp_secret text,
  totp_confirmed_at timestamptz,
  totp_last_step bigint,
  disabled_at timestamptz,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, email)
);

create table session (
  organisation_id uuid not null,
  id text not null,
  account_id uuid not null,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  expires_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, account_id) references account on delete cascade
);
comment on table session is 'id is the SHA-256 of the cookie token: a stolen table opens no session';
create index session_by_account on session (organisation_id, account_id);

create table recovery_code (
  organisation_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  code_hash text not null,
  used_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, account_id) references account on delete cascade
);

create table sign_in_attempt (
  organisation_id uuid not null references organisation,
  id uuid not null,
  email_hash text not null,
  source_hash text not null,
  at timestamptz not null default now(),
  succeeded boolean not null,
  primary key (organisation_id, id)
);
create index sign_in_attempt_recent on sign_in_attempt (organisation_id, email_hash, at);

create table submission (
  organisation_id uuid not null references organisation,
  account_id uuid not null,
  key text not null,
  case_name text not null,
  input_hash text not null,
  result jsonb,
  at timestamptz not null default now(),
  primary key (organisation_id, account_id, key)
);
comment on table submission is 'one row per form sent: sending the same form twice answers the first result';

create table audit_line (
  organisation_id uuid not null references organisation,
  seq bigint not null,
  at timestamptz not null,
  actor_id uuid,
  actor_role text not null,
  action text not null,
  resource text not null,
  subject_id text,
  request_id text not null,
  previous_hash text not null,
  hash text not null,
  primary key (organisation_id, seq)
);
comment on table audit_line is 'append-only: who did or saw what of whom, chained by hash, without contents';
create index audit_line_subject on audit_line (organisation_id, subject_id, seq);

create table audit_head (
  organisation_id uuid primary key references organisation,
  seq bigint not null default 0,
  hash text not null
);

create table outbox (
  organisation_id uuid not null references organisation,
  id uuid not null,
  event text not null,
  subscriber text not null,
  facts jsonb not null,
  due_at timestamptz not null default now(),
  attempts integer not null default 0,
  locked_until timestamptz,
  done_at timestamptz,
  failed_at timestamptz,
  last_error text,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id)
);
create index outbox_waiting on outbox (organisation_id, due_at) where done_at is null and failed_at is null;

create table status_change (
  organisation_id uuid not null references organisation,
  id uuid not null,
  subject_kind text not null,
  subject_id uuid not null,
  from_status text,
  to_status text not null,
  reason text,
  on_date date not null,
  by_id uuid,
  at timestamptz not null default now(),
  primary key (organisation_id, id)
);
comment on table status_change is 'append-only: every move of every life cycle, with its reason';
create index status_change_subject on status_change (organisation_id, subject_id, at);

create table tick (
  organisation_id uuid not null references organisation,
  account_id uuid not null,
  item_key text not null,
  at timestamptz not null default now(),
  primary key (organisation_id, account_id, item_key)
);
comment on table tick is 'what a person ticked off on Today; the item itself is derived from dates and states';
