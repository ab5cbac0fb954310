create table issue (
    id uuid not null,
    publication_id uuid not null,
    period varchar(7) not null,
    -- The period while the issue holds it; null once it is discarded, so that another may be planned.
    holds_period varchar(7),
    title varchar(300) not null,
    -- The title as it is searched for; neither database folds as the program does.
    title_folded varchar(6000) not null,
    names text,
    tagline varchar(300),
    state varchar(20) not null,
    publish_job uuid,
    editions integer not null,
    created_at timestamp(6) with time zone not null,
    -- What a write to the issue must be based on.
    version integer not null,
    constraint pk_issue primary key (id),
    constraint fk_issue_publication foreign key (publication_id) references publication (id),
    constraint uq_issue_holds_period unique (publication_id, holds_period),
    constraint ck_issue_state check (state = any (array['IN_PRODUCTION', 'PUBLISHED', 'DISCARDED']))
);
create index ix_issue_state_period on issue (state, period);
create index ix_issue_publication_period on issue (publication_id, period);
