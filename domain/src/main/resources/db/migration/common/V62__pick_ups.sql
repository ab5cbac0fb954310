-- how often a worker has begun a job: one that is interrupted again and again may be what stops the server
alter table job add column pick_ups integer default 0 not null;
update job set pick_ups = 1 where status <> 'QUEUED';
alter table job alter column pick_ups drop default;
