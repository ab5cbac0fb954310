-- Everybody who has signed in or been asked to do something; the realm's configured name and the subject are the key.
create table person (
    id uuid not null,
    realm varchar(100) not null,
    subject varchar(100) not null,
    -- Keycloak takes a first and a last name of 255 characters each, and as many for the name to sign in with; wherever a
    -- name is copied to stand as it was then, it has the same room.
    username varchar(300) not null,
    name varchar(600) not null,
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

-- How often a person has asked for costly work since began_at; counted anew after a minute (decision 0045).
create table request_count (
    subject varchar(100) not null,
    work varchar(20) not null,
    began_at timestamp(6) with time zone not null,
    requests integer not null,
    constraint pk_request_count primary key (subject, work)
);
