create table section (
    id uuid not null,
    issue_id uuid not null,
    place integer not null,
    state varchar(20) not null,
    -- What a write to the text must be based on; an assignment has a version of its own.
    version integer not null,
    head_id uuid,
    head integer not null,
    title varchar(300) not null,
    content_hash varchar(64) not null,
    words integer not null,
    -- Of which text the findings of the checks were counted last, and how many nobody lets stand.
    counted_hash varchar(64),
    open_findings integer,
    rounds integer not null,
    round_id uuid,
    approved_in_id uuid,
    rejected_hash varchar(64),
    editor_id uuid,
    draft_due date,
    review_due date,
    target_words integer,
    assignment_version integer not null,
    dropped boolean not null,
    constraint pk_section primary key (id),
    constraint fk_section_issue foreign key (issue_id) references issue (id),
    constraint fk_section_editor foreign key (editor_id) references person (id),
    constraint ck_section_state check (state = any (array['DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED']))
);
create index ix_section_issue_place on section (issue_id, place);
create index ix_section_state on section (state, issue_id);
create index ix_section_editor on section (editor_id, state);

create table section_reviewer (
    section_id uuid not null,
    person_id uuid not null,
    place integer not null,
    constraint pk_section_reviewer primary key (section_id, place),
    constraint fk_section_reviewer_section foreign key (section_id) references section (id),
    constraint fk_section_reviewer_person foreign key (person_id) references person (id)
);

create table revision (
    id uuid not null,
    section_id uuid not null,
    number integer not null,
    title varchar(300) not null,
    byline varchar(300) not null,
    body text not null,
    content_hash varchar(64) not null,
    words integer not null,
    origin varchar(20) not null,
    based_on integer,
    note varchar(4000) not null,
    authors varchar(4000) not null,
    saved_by uuid,
    saved_at timestamp(6) with time zone not null,
    constraint pk_revision primary key (id),
    constraint fk_revision_section foreign key (section_id) references section (id),
    constraint fk_revision_saved_by foreign key (saved_by) references person (id),
    constraint uq_revision_section_number unique (section_id, number)
);

-- who has saved a section, of which there are few, without a look at its revisions, of which there are thousands
create index ix_revision_saved_by on revision (saved_by, section_id, origin);
