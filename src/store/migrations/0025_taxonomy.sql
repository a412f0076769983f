-- What skills and occupations there are, and how they hang together: the own catalogue, ESCO, or any other source.
-- It is the same for every organisation and says nothing of anybody, so these are reference tables: no organisation
-- leads their keys, the application only reads them, and the owner of the database fills them.
create or replace function protect_tables(app_role text) returns void language plpgsql as $$
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
  for t in
    select c.relname from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and obj_description(c.oid) like 'reference:%'
    order by c.relname
  loop
    execute format('revoke all on %I from public, %I', t.relname, app_role);
    execute format('grant select on %I to %I', t.relname, app_role);
  end loop;
  -- The sign-in page must know which organisations there are; nothing else of them is public.
  drop policy if exists public_directory on organisation;
  create policy public_directory on organisation for select using (true);
end $$;

create table skill_source (
  source text primary key,
  name text not null,
  version text,
  importing text,
  edition uuid not null default gen_random_uuid(),
  loaded_at timestamptz
);
comment on table skill_source is 'reference: whose skills are here, and in which version';
comment on column skill_source.version is 'null until the first import was finished';
comment on column skill_source.importing is 'the version of an import that is not finished';
comment on column skill_source.edition is 'another one after every change, so that what was read before is known to be old';

create table concept (
  id integer generated always as identity primary key,
  source text not null references skill_source,
  uri text not null unique,
  kind text not null check (kind in ('skill', 'skillGroup', 'occupation', 'occupationGroup')),
  skill_type text,
  reuse_level text,
  code text,
  first_version text not null,
  last_version text not null,
  obsolete boolean not null default false
);
comment on table concept is 'reference: a skill, an occupation, or a group of them';
comment on column concept.obsolete is 'no longer in the newest version; kept, for records may name it';
create index concept_by_source on concept (source, kind);

create table concept_label (
  concept_id integer not null references concept,
  language text not null,
  kind text not null check (kind in ('preferred', 'plain', 'alternative', 'hidden', 'former')),
  label text not null,
  folded text not null,
  primary key (concept_id, language, kind, label)
);
comment on table concept_label is 'reference: what a concept is called; plain is for candidates, former was taken back by its source';
create index concept_label_folded on concept_label (folded);
create index concept_label_near on concept_label using gin (folded gin_trgm_ops);

create table concept_description (
  concept_id integer not null references concept,
  language text not null,
  description text not null,
  primary key (concept_id, language)
);
comment on table concept_description is 'reference: what a concept is, in a few sentences';

create table concept_relation (
  from_id integer not null references concept,
  kind text not null check (kind in ('broader', 'related', 'essential', 'optional')),
  to_id integer not null references concept,
  primary key (from_id, kind, to_id)
);
comment on table concept_relation is 'reference: narrower to broader, skill to related skill, occupation to its essential and optional skills';
create index concept_relation_to on concept_relation (to_id, kind);

create table concept_collection (
  concept_id integer not null references concept,
  collection text not null,
  primary key (concept_id, collection)
);
comment on table concept_collection is 'reference: lists that a source makes of its concepts, as green or digital skills';

create table concept_fact (
  concept_id integer primary key references concept,
  weeks numeric check (weeks >= 0),
  weeks_source text,
  learnt_at text[] not null default '{}',
  picture text
);
comment on table concept_fact is 'reference: about how long learning takes, from whom we have that, and at which kinds of place';

create table concept_mapping (
  concept_id integer not null references concept,
  uri text not null,
  match text not null check (match in ('exact', 'close', 'broad', 'narrow')),
  primary key (concept_id, uri)
);
comment on table concept_mapping is 'reference: the same or nearly the same concept in another vocabulary, whether that is loaded or not';
create index concept_mapping_uri on concept_mapping (uri);

create table skill_import_file (
  source text not null references skill_source,
  file text not null,
  language text not null default '',
  version text not null,
  sha256 text not null,
  rows integer not null,
  refused integer not null,
  done_at timestamptz not null default now(),
  primary key (source, file, language)
);
comment on table skill_import_file is 'reference: which files of a source were taken in whole; an import that was cut off goes on after these';
