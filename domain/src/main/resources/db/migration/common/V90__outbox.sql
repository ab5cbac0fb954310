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
