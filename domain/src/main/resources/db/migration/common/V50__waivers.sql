create table waiver (
    id uuid not null,
    issue_id uuid not null,
    rule varchar(30) not null,
    section varchar(36) not null,
    place varchar(300) not null,
    content_hash varchar(64) not null,
    reason varchar(4000) not null,
    person_id uuid,
    person_name varchar(300) not null,
    waived_at timestamp(6) with time zone not null,
    constraint pk_waiver primary key (id),
    constraint uq_waiver unique (issue_id, rule, section, place, content_hash),
    constraint fk_waiver_issue foreign key (issue_id) references issue (id),
    constraint fk_waiver_person foreign key (person_id) references person (id)
);
