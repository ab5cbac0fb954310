alter table job add column subject_kind varchar(20) default 'issue' not null;
alter table job alter column subject_kind drop default;
alter table job add column subject_id varchar(100) default '' not null;
alter table job alter column subject_id drop default;
update job set subject_id = cast(issue_id as varchar(100));
alter table job add column requested_by_roles varchar(100) default 'publisher' not null;
alter table job alter column requested_by_roles drop default;
alter table job drop constraint ck_job_kind;
alter table job drop constraint fk_job_issue;
drop index ix_job_issue_requested_at;
alter table job drop column issue_id;
-- a job's problem is reasons with their arguments, no sentence any more
alter table job drop column problem;
alter table job add column problem text;
create index ix_job_subject on job (subject_kind, subject_id, kind, requested_at);

-- what was found on the pages of an issue as it stood once
create table preflight_report (
    id uuid not null,
    issue_id uuid not null,
    printed_key varchar(64) not null,
    findings text not null,
    obstacle text,
    made_with varchar(64) not null,
    made_at timestamp(6) with time zone not null,
    constraint pk_preflight_report primary key (id),
    constraint uq_preflight_report_issue_key unique (issue_id, printed_key),
    constraint fk_preflight_report_issue foreign key (issue_id) references issue (id)
);
create index ix_preflight_report_issue_made_at on preflight_report (issue_id, made_at);
