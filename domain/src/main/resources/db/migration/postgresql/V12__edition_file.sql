-- The files of editions and proofs, under the id of whose they are.
create table pdf_file (
    id uuid not null,
    bytes bytea not null,
    constraint pk_pdf_file primary key (id)
);
