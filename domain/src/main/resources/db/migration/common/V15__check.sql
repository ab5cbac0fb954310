-- How a publication writes numbers and dates; where there is no row, as is usual in its language.
create table text_style (
    id uuid not null,
    publication_id uuid not null,
    style varchar(1000) not null,
    version bigint not null,
    constraint pk_text_style primary key (id),
    constraint fk_text_style_publication foreign key (publication_id) references publication (id),
    constraint uq_text_style_publication unique (publication_id)
);

create table approved_spelling (
    id uuid not null,
    publication_id uuid not null,
    kind varchar(20) not null,
    approved varchar(100) not null,
    -- One on a line, at most twenty of a hundred characters.
    variants varchar(2100) not null,
    version bigint not null,
    constraint pk_approved_spelling primary key (id),
    constraint fk_approved_spelling_publication foreign key (publication_id) references publication (id),
    constraint uq_approved_spelling_publication_approved unique (publication_id, approved),
    constraint ck_approved_spelling_kind check (kind = any (array['PERSON', 'PLACE', 'INSTITUTION', 'OTHER']))
);

-- A finding in a text that somebody lets pass; it holds as long as rule, block and quote are the same.
create table text_waiver (
    id uuid not null,
    section_id uuid not null,
    rule varchar(40) not null,
    block varchar(16) not null,
    quote varchar(200) not null,
    reason varchar(4000) not null,
    person_id uuid,
    person_name varchar(600) not null,
    waived_at timestamp(6) with time zone not null,
    constraint pk_text_waiver primary key (id),
    constraint fk_text_waiver_section foreign key (section_id) references section (id),
    constraint fk_text_waiver_person foreign key (person_id) references person (id),
    constraint uq_text_waiver unique (section_id, rule, block, quote)
);
