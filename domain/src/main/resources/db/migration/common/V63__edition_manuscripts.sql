-- The whole manuscript stands apart; the edition keeps it without texts and pictures. Editions of before keep it whole in both.
create table edition_manuscript (
    edition_id uuid not null,
    manuscript text not null,
    constraint pk_edition_manuscript primary key (edition_id),
    constraint fk_edition_manuscript_edition foreign key (edition_id) references edition (id)
);
insert into edition_manuscript (edition_id, manuscript) select id, manuscript from edition;
alter table edition rename column manuscript to imprint;
