-- How often a person has asked for costly work since began_at; counted anew after a minute (decision 0045).
create table request_count (
    subject varchar(100) not null,
    work varchar(20) not null,
    began_at timestamp(6) with time zone not null,
    requests integer not null,
    constraint pk_request_count primary key (subject, work)
);
