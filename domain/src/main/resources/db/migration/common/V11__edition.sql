create table edition (
    id uuid not null,
    issue_id uuid not null,
    number integer not null,
    sha256 varchar(64) not null,
    text_hash varchar(64) not null,
    pages integer not null,
    -- The manuscript without texts and pictures; the whole of it stands apart.
    imprint text not null,
    -- What the file was made with.
    made_with varchar(2000),
    published_by uuid,
    published_by_name varchar(600) not null,
    published_at timestamp(6) with time zone not null,
    retracted_at timestamp(6) with time zone,
    retracted_by_name varchar(600),
    retraction varchar(4000),
    constraint pk_edition primary key (id),
    constraint fk_edition_issue foreign key (issue_id) references issue (id),
    constraint fk_edition_published_by foreign key (published_by) references person (id),
    constraint uq_edition_issue_number unique (issue_id, number)
);
create index ix_edition_sha256 on edition (sha256);
create index ix_edition_published_at on edition (published_at);

create table edition_manuscript (
    edition_id uuid not null,
    manuscript text not null,
    constraint pk_edition_manuscript primary key (edition_id),
    constraint fk_edition_manuscript_edition foreign key (edition_id) references edition (id)
);

create table proof (
    id uuid not null,
    issue_id uuid not null,
    pages integer not null,
    made_at timestamp(6) with time zone not null,
    constraint pk_proof primary key (id),
    constraint fk_proof_issue foreign key (issue_id) references issue (id)
);
create index ix_proof_issue_made_at on proof (issue_id, made_at);
