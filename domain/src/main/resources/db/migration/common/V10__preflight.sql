-- What was found on the pages of an issue as it stood once.
create table preflight_report (
    id uuid not null,
    issue_id uuid not null,
    printed_key varchar(64) not null,
    findings text not null,
    obstacle text,
    -- The checksum of what the pages were made with: what other tools found says nothing of these.
    made_with varchar(64) not null,
    made_at timestamp(6) with time zone not null,
    constraint pk_preflight_report primary key (id),
    constraint uq_preflight_report_issue_key unique (issue_id, printed_key, made_with),
    constraint fk_preflight_report_issue foreign key (issue_id) references issue (id)
);
create index ix_preflight_report_issue_made_at on preflight_report (issue_id, made_at);

create table waiver (
    id uuid not null,
    issue_id uuid not null,
    rule varchar(30) not null,
    section varchar(36) not null,
    place varchar(300) not null,
    content_hash varchar(64) not null,
    reason varchar(4000) not null,
    person_id uuid,
    person_name varchar(600) not null,
    waived_at timestamp(6) with time zone not null,
    constraint pk_waiver primary key (id),
    constraint uq_waiver unique (issue_id, rule, section, place, content_hash),
    constraint fk_waiver_issue foreign key (issue_id) references issue (id),
    constraint fk_waiver_person foreign key (person_id) references person (id)
);
