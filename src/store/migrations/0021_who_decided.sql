-- Who decided, where that is another than who wrote it down: the employer's owner, a director.
alter table status_change add column decider text;
