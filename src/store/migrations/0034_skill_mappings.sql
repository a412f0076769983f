-- Who says that two concepts mean the same, or nearly: several may, and each takes back only what it said itself.
alter table concept_mapping
  add column source text not null default 'voorwerk' references skill_source,
  drop constraint concept_mapping_pkey,
  drop constraint concept_mapping_match_check,
  add primary key (source, concept_id, uri),
  add check (match in ('exact', 'close', 'broad', 'narrow', 'related'));
alter table concept_mapping alter column source drop default;
create index concept_mapping_concept on concept_mapping (concept_id);
comment on column concept_mapping.match is 'what the other concept is to this one: exact is the same, broad is broader';
