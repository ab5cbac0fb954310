create table publication (
    id uuid not null,
    slug varchar(60) not null,
    title varchar(200) not null,
    names text not null,
    tagline varchar(300) not null,
    language varchar(35) not null,
    time_zone varchar(60) not null,
    policy text not null,
    style text not null,
    -- What is printed is compared by the checksum of the logo, so that no list reads its bytes.
    logo_sha256 varchar(64),
    created_at timestamp(6) with time zone not null,
    version bigint not null,
    constraint pk_publication primary key (id),
    constraint uq_publication_slug unique (slug)
);
