-- Pictures belong to the pages, not to the sources of skills.
alter table concept_fact drop column picture;
