create table event (
    sequence bigint not null,
    at timestamp(6) with time zone not null,
    actor varchar(100) not null,
    actor_name varchar(600) not null,
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

-- The newest event's number, hash and time, in one row: the last lock that a transaction takes. The next event is later than
-- it, whatever clock a process has.
create table event_head (
    id integer not null,
    sequence bigint not null,
    hash varchar(64) not null,
    at timestamp(6) with time zone,
    constraint pk_event_head primary key (id)
);
insert into event_head (id, sequence, hash) values (1, 0, '');

-- The events that wait to be told to somebody (decision 0040), in the order of the trail.
create table outbox (
    sequence bigint not null,
    kind varchar(60) not null,
    subject_kind varchar(20) not null,
    subject varchar(100) not null,
    actor varchar(100) not null,
    payload text not null,
    recorded_at timestamp(6) with time zone not null,
    constraint pk_outbox primary key (sequence)
);
