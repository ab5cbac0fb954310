create table job (
    id uuid not null,
    kind varchar(20) not null,
    subject_kind varchar(20) not null,
    subject_id varchar(100) not null,
    status varchar(20) not null,
    step varchar(20) not null,
    progress double precision not null,
    -- How often a worker has begun it: one that is interrupted again and again may be what stops the server.
    pick_ups integer not null,
    -- What its kind has to know when it is taken up again.
    payload varchar(100),
    requested_by uuid,
    requested_by_name varchar(600) not null,
    requested_by_roles varchar(100) not null,
    requested_at timestamp(6) with time zone not null,
    finished_at timestamp(6) with time zone,
    result uuid,
    -- Why it failed: reason codes with their arguments.
    problem text,
    constraint pk_job primary key (id),
    constraint fk_job_requested_by foreign key (requested_by) references person (id),
    constraint ck_job_status check (status = any (array['QUEUED', 'RUNNING', 'DONE', 'FAILED']))
);
create index ix_job_subject on job (subject_kind, subject_id, kind, requested_at);
create index ix_job_status on job (status);
