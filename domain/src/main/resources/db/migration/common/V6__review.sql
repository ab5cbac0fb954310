create table review_round (
    id uuid not null,
    section_id uuid not null,
    number integer not null,
    revision integer not null,
    content_hash varchar(64) not null,
    -- The policy under which it was opened decides it, whatever the settings say later.
    policy text not null,
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
    constraint ck_review_round_outcome check (outcome = any (array['OPEN', 'APPROVED', 'CHANGES_REQUESTED', 'WITHDRAWN']))
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
    person_name varchar(600) not null,
    person_role varchar(20) not null,
    decided_at timestamp(6) with time zone not null,
    constraint pk_decision primary key (id),
    constraint fk_decision_round foreign key (round_id) references review_round (id),
    constraint fk_decision_person foreign key (person_id) references person (id),
    constraint uq_decision_once_a_stage unique (round_id, stage, person_id, verdict),
    constraint ck_decision_verdict check (verdict = any (array['APPROVED', 'CHANGES_REQUESTED']))
);
