create table publication_logo (
    publication_id uuid not null,
    bytes bytea not null,
    constraint pk_publication_logo primary key (publication_id),
    constraint fk_publication_logo_publication foreign key (publication_id) references publication (id)
);
