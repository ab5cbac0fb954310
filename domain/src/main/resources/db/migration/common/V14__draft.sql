-- What is typed and not yet a revision: one a section, whose id it has.
create table working_copy (
    id uuid not null,
    title text not null,
    byline text not null,
    body text not null,
    based_on integer not null,
    typists varchar(4000) not null,
    writer_id uuid not null,
    tab varchar(64) not null,
    saved_at timestamp(6) with time zone not null,
    constraint pk_working_copy primary key (id),
    constraint fk_working_copy_section foreign key (id) references section (id),
    constraint fk_working_copy_writer foreign key (writer_id) references person (id)
);

-- Who writes in a section now: one a section, whose id it has.
create table lease (
    id uuid not null,
    holder_id uuid not null,
    tab varchar(64) not null,
    since timestamp(6) with time zone not null,
    renewed_at timestamp(6) with time zone not null,
    -- The number of the tab's latest change that is stored: what comes late does not overwrite what is newer.
    change_number bigint not null,
    constraint pk_lease primary key (id),
    constraint fk_lease_section foreign key (id) references section (id),
    constraint fk_lease_holder foreign key (holder_id) references person (id)
);

-- Words that are in no revision and in no working copy any more, until their writer discards them.
create table recoverable_copy (
    id uuid not null,
    section_id uuid not null,
    owner_id uuid not null,
    title text not null,
    byline text not null,
    body text not null,
    based_on integer not null,
    typists varchar(4000) not null,
    tab varchar(64) not null,
    cause varchar(20) not null,
    content_hash varchar(64) not null,
    kept_at timestamp(6) with time zone not null,
    constraint pk_recoverable_copy primary key (id),
    constraint fk_recoverable_copy_section foreign key (section_id) references section (id),
    constraint fk_recoverable_copy_owner foreign key (owner_id) references person (id),
    constraint ck_recoverable_copy_cause check (cause = any (array['TAKEN_OVER', 'REPLACED', 'DISCARDED', 'NOT_KEPT']))
);
create index ix_recoverable_copy_section on recoverable_copy (section_id, kept_at);
