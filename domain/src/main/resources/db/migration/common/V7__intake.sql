create table intake_report (
    id uuid not null,
    issue_id uuid not null,
    section_id uuid,
    read_by varchar(600) not null,
    read_at timestamp(6) with time zone not null,
    lines text not null,
    constraint pk_intake_report primary key (id),
    constraint fk_intake_report_issue foreign key (issue_id) references issue (id),
    constraint fk_intake_report_section foreign key (section_id) references section (id)
);
create index ix_intake_report_issue on intake_report (issue_id, id);
create index ix_intake_report_section on intake_report (section_id);
