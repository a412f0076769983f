-- What a work company says of its matching to everybody, and after how long somebody who was proposed nowhere is
-- looked at again.
alter table organisation
  add column forgotten_after_days integer not null default 60 check (forgotten_after_days between 14 and 730),
  add column match_legal_base text,
  add column match_contact text,
  add column match_figures jsonb,
  add column match_figures_on date;
comment on column organisation.match_figures is 'figures of fairness that were published, small groups kept back';
