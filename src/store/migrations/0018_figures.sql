-- The figures of a programme are counted from its trajectories, whenever somebody looks.
create index trajectory_programme on trajectory (organisation_id, programme_id) where programme_id is not null;
