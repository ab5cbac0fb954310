create table person (
    id uuid not null,
    realm varchar(100) not null,
    subject varchar(100) not null,
    username varchar(200) not null,
    name varchar(300) not null,
    email varchar(320) not null,
    first_seen_at timestamp(6) with time zone not null,
    constraint pk_person primary key (id),
    constraint uq_person_realm_subject unique (realm, subject)
);

create table ended_session (
    id varchar(200) not null,
    ended_at timestamp(6) with time zone not null,
    constraint pk_ended_session primary key (id)
);
create index ix_ended_session_ended_at on ended_session (ended_at);

create table publication (
    id uuid not null,
    slug varchar(60) not null,
    title varchar(200) not null,
    names text not null,
    tagline varchar(300) not null,
    language varchar(35) not null,
    time_zone varchar(60) not null,
    policy text not null,
    created_at timestamp(6) with time zone not null,
    version bigint not null,
    constraint pk_publication primary key (id),
    constraint uq_publication_slug unique (slug)
);

create table issue (
    id uuid not null,
    publication_id uuid not null,
    period varchar(7) not null,
    holds_period varchar(7),
    title varchar(300) not null,
    names text,
    tagline varchar(300),
    state varchar(20) not null,
    publish_job uuid,
    editions integer not null,
    created_at timestamp(6) with time zone not null,
    constraint pk_issue primary key (id),
    constraint fk_issue_publication foreign key (publication_id) references publication (id),
    constraint uq_issue_holds_period unique (publication_id, holds_period),
    constraint ck_issue_state check (state in ('IN_PRODUCTION', 'PUBLISHED', 'DISCARDED'))
);
create index ix_issue_state_period on issue (state, period);
create index ix_issue_publication_period on issue (publication_id, period);

create table section (
    id uuid not null,
    issue_id uuid not null,
    place integer not null,
    state varchar(20) not null,
    version integer not null,
    head_id uuid,
    head integer not null,
    title varchar(300) not null,
    content_hash varchar(64) not null,
    words integer not null,
    rounds integer not null,
    round_id uuid,
    approved_in_id uuid,
    rejected_hash varchar(64),
    editor_id uuid,
    draft_due date,
    review_due date,
    target_words integer,
    dropped boolean not null,
    constraint pk_section primary key (id),
    constraint fk_section_issue foreign key (issue_id) references issue (id),
    constraint fk_section_editor foreign key (editor_id) references person (id),
    constraint ck_section_state check (state in ('DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED'))
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
    note varchar(1000) not null,
    authors varchar(4000) not null,
    saved_by uuid,
    saved_at timestamp(6) with time zone not null,
    constraint pk_revision primary key (id),
    constraint fk_revision_section foreign key (section_id) references section (id),
    constraint fk_revision_saved_by foreign key (saved_by) references person (id),
    constraint uq_revision_section_number unique (section_id, number)
);

create table review_round (
    id uuid not null,
    section_id uuid not null,
    number integer not null,
    revision integer not null,
    content_hash varchar(64) not null,
    stage integer not null,
    outcome varchar(20) not null,
    reply varchar(4000) not null,
    closing_words varchar(4000) not null,
    opened_by uuid not null,
    opened_at timestamp(6) with time zone not null,
    closed_by uuid,
    closed_at timestamp(6) with time zone,
    constraint pk_review_round primary key (id),
    constraint fk_review_round_section foreign key (section_id) references section (id),
    constraint fk_review_round_opened_by foreign key (opened_by) references person (id),
    constraint fk_review_round_closed_by foreign key (closed_by) references person (id),
    constraint uq_review_round_section_number unique (section_id, number),
    constraint ck_review_round_outcome check (outcome in ('OPEN', 'APPROVED', 'CHANGES_REQUESTED', 'WITHDRAWN'))
);

create table decision (
    id uuid not null,
    round_id uuid not null,
    stage integer not null,
    stage_name varchar(100) not null,
    verdict varchar(20) not null,
    revision integer not null,
    content_hash varchar(64) not null,
    comment varchar(4000) not null,
    person_id uuid not null,
    person_name varchar(300) not null,
    person_role varchar(20) not null,
    decided_at timestamp(6) with time zone not null,
    constraint pk_decision primary key (id),
    constraint fk_decision_round foreign key (round_id) references review_round (id),
    constraint fk_decision_person foreign key (person_id) references person (id),
    constraint uq_decision_once_a_stage unique (round_id, stage, person_id, verdict),
    constraint ck_decision_verdict check (verdict in ('APPROVED', 'CHANGES_REQUESTED'))
);

create table job (
    id uuid not null,
    kind varchar(20) not null,
    status varchar(20) not null,
    step varchar(20) not null,
    progress double precision not null,
    issue_id uuid not null,
    requested_by uuid,
    requested_by_name varchar(300) not null,
    requested_at timestamp(6) with time zone not null,
    finished_at timestamp(6) with time zone,
    result uuid,
    problem varchar(2000),
    constraint pk_job primary key (id),
    constraint fk_job_issue foreign key (issue_id) references issue (id),
    constraint fk_job_requested_by foreign key (requested_by) references person (id),
    constraint ck_job_kind check (kind in ('PROOF', 'PUBLISH')),
    constraint ck_job_status check (status in ('QUEUED', 'RUNNING', 'DONE', 'FAILED'))
);
create index ix_job_issue_requested_at on job (issue_id, requested_at);
create index ix_job_status on job (status);

create table edition (
    id uuid not null,
    issue_id uuid not null,
    number integer not null,
    sha256 varchar(64) not null,
    text_hash varchar(64) not null,
    pages integer not null,
    manuscript text not null,
    published_by uuid,
    published_by_name varchar(300) not null,
    published_at timestamp(6) with time zone not null,
    retracted_at timestamp(6) with time zone,
    retracted_by_name varchar(300),
    retraction varchar(2000),
    constraint pk_edition primary key (id),
    constraint fk_edition_issue foreign key (issue_id) references issue (id),
    constraint fk_edition_published_by foreign key (published_by) references person (id),
    constraint uq_edition_issue_number unique (issue_id, number)
);
create index ix_edition_sha256 on edition (sha256);
create index ix_edition_published_at on edition (published_at);

create table proof (
    id uuid not null,
    issue_id uuid not null,
    pages integer not null,
    made_at timestamp(6) with time zone not null,
    constraint pk_proof primary key (id),
    constraint fk_proof_issue foreign key (issue_id) references issue (id)
);
create index ix_proof_issue_made_at on proof (issue_id, made_at);

create table event (
    sequence bigint not null,
    at timestamp(6) with time zone not null,
    actor varchar(100) not null,
    actor_name varchar(300) not null,
    action varchar(60) not null,
    subject_kind varchar(20) not null,
    subject varchar(100) not null,
    details text not null,
    previous_hash varchar(64) not null,
    hash varchar(64) not null,
    constraint pk_event primary key (sequence)
);
create index ix_event_subject on event (subject, sequence);
create index ix_event_actor on event (actor, sequence);

create table event_head (
    id integer not null,
    sequence bigint not null,
    hash varchar(64) not null,
    constraint pk_event_head primary key (id)
);
insert into event_head (id, sequence, hash) values (1, 0, '');
