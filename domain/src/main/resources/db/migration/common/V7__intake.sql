create table intake_report (
    id uuid not null,
    issue_id uuid not null,
    section_id uuid,
    file_name varchar(255) not null,
    sha256 varchar(64) not null,
    -- How tracked changes were read; null for what is no Word file.
    reading varchar(20),
    -- Whether a guest has sent it back: then it holds what they say beside the text.
    returned boolean not null,
    read_by varchar(600) not null,
    read_at timestamp(6) with time zone not null,
    lines text not null,
    constraint pk_intake_report primary key (id),
    constraint fk_intake_report_issue foreign key (issue_id) references issue (id),
    constraint fk_intake_report_section foreign key (section_id) references section (id),
    constraint ck_intake_report_reading check (reading = any (array['ACCEPT_ALL', 'REJECT_ALL']))
);
create index ix_intake_report_issue on intake_report (issue_id, id);
create index ix_intake_report_section on intake_report (section_id, id);

-- What others had changed in a Word file; the place counts within the file.
create table intake_change (
    id uuid not null,
    report_id uuid not null,
    section_id uuid not null,
    place integer not null,
    kind varchar(30) not null,
    author varchar(300) not null,
    changed_at timestamp(6) with time zone,
    -- A block of the text that was read in; empty where it stands in none.
    block varchar(16) not null,
    words_before text not null,
    words_after text not null,
    constraint pk_intake_change primary key (id),
    constraint fk_intake_change_report foreign key (report_id) references intake_report (id),
    constraint fk_intake_change_section foreign key (section_id) references section (id),
    constraint uq_intake_change_report_place unique (report_id, place)
);
create index ix_intake_change_section on intake_change (section_id, report_id, place);

-- What others had said in a Word file.
create table intake_comment (
    id uuid not null,
    report_id uuid not null,
    section_id uuid not null,
    place integer not null,
    number varchar(40) not null,
    -- The number of the comment that it answers; empty where it begins a thread.
    answers varchar(40) not null,
    resolved boolean not null,
    author varchar(300) not null,
    written_at timestamp(6) with time zone,
    block varchar(16) not null,
    quote text not null,
    words text not null,
    constraint pk_intake_comment primary key (id),
    constraint fk_intake_comment_report foreign key (report_id) references intake_report (id),
    constraint fk_intake_comment_section foreign key (section_id) references section (id),
    constraint uq_intake_comment_report_place unique (report_id, place)
);
create index ix_intake_comment_section on intake_comment (section_id, report_id, place);
