-- The door: signing in, known devices, keys sent by mail; and what an administrator looks up.
alter table account add column invited_at timestamptz;
alter table organisation add column version integer not null default 1;
alter table session add column device text;

alter table sign_in_attempt add column kind text not null default 'signIn';
alter table sign_in_attempt add column known_device boolean not null default false;
create index sign_in_attempt_source on sign_in_attempt (organisation_id, source_hash, at);
create index sign_in_attempt_age on sign_in_attempt (organisation_id, at);

create table half_sign_in (
  organisation_id uuid not null,
  id text not null,
  account_id uuid not null,
  failures integer not null default 0,
  expires_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, account_id) references account on delete cascade
);
comment on table half_sign_in is 'the password was right, the code is still to come; id is the SHA-256 of the cookie token';
create index half_sign_in_account on half_sign_in (organisation_id, account_id);

create table known_device (
  organisation_id uuid not null,
  id text not null,
  account_id uuid not null,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  primary key (organisation_id, id, account_id),
  foreign key (organisation_id, account_id) references account on delete cascade
);
comment on table known_device is 'browsers somebody signed in with before; id is the SHA-256 of the cookie token';
create index known_device_account on known_device (organisation_id, account_id);

create table mail_key (
  organisation_id uuid not null,
  id text not null,
  account_id uuid not null,
  kind text not null,
  expires_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, account_id) references account on delete cascade
);
comment on table mail_key is 'a link sent by mail that opens the page to choose a password, once; id is the SHA-256 of the token';
create index mail_key_account on mail_key (organisation_id, account_id);

create index recovery_code_account on recovery_code (organisation_id, account_id);
create index audit_line_actor on audit_line (organisation_id, actor_id, seq);
create index audit_line_at on audit_line (organisation_id, at);
