-- A picture of the library; the same file sent again is the same one.
create table asset (
    id uuid not null,
    -- Of the file as it was sent; of the file that is kept, where it was cut out of another.
    sha256 varchar(64) not null,
    format varchar(10) not null,
    -- Of the whole file as it is kept: in pixels, in bytes, and its checksum.
    width integer not null,
    height integer not null,
    size integer not null,
    file_sha256 varchar(64) not null,
    -- Empty for an ornament, null where nobody said.
    alternative varchar(1000),
    credit varchar(1000) not null,
    caption varchar(1000) not null,
    source varchar(1000) not null,
    -- By what right it is used, and the last day on which it may be published.
    terms varchar(1000) not null,
    last_day date,
    -- What its file said of it, until somebody has said what is so.
    proposal text,
    -- In per cent of width and height.
    focus_x integer not null,
    focus_y integer not null,
    cropped_from uuid,
    crop_x integer,
    crop_y integer,
    crop_width integer,
    crop_height integer,
    -- All that is said of it, folded for searches.
    words_folded text not null,
    version integer not null,
    uploaded_by uuid,
    uploaded_by_name varchar(600) not null,
    uploaded_at timestamp(6) with time zone not null,
    constraint pk_asset primary key (id),
    constraint uq_asset_sha256 unique (sha256),
    constraint uq_asset_crop unique (cropped_from, crop_x, crop_y, crop_width, crop_height),
    constraint fk_asset_cropped_from foreign key (cropped_from) references asset (id),
    constraint fk_asset_uploaded_by foreign key (uploaded_by) references person (id),
    constraint ck_asset_format check (format = any (array['PNG', 'JPEG']))
);
create index ix_asset_uploaded_at on asset (uploaded_at, id);
create index ix_asset_file_sha256 on asset (file_sha256);

-- Its picture at some widths, the widest being the whole.
create table asset_file (
    id uuid not null,
    asset_id uuid not null,
    width integer not null,
    bytes binary large object not null,
    constraint pk_asset_file primary key (id),
    constraint uq_asset_file_asset_width unique (asset_id, width),
    constraint fk_asset_file_asset foreign key (asset_id) references asset (id)
);

-- A small square around its focus.
create table asset_thumbnail (
    id uuid not null,
    bytes binary large object not null,
    constraint pk_asset_thumbnail primary key (id),
    constraint fk_asset_thumbnail_asset foreign key (id) references asset (id)
);

-- Which section's text names it, or did: one row for both, written with each revision.
create table asset_use (
    id uuid not null,
    asset_id uuid not null,
    section_id uuid not null,
    first_revision integer not null,
    -- Null where the newest revision names it.
    last_revision integer,
    constraint pk_asset_use primary key (id),
    constraint uq_asset_use_asset_section unique (asset_id, section_id),
    constraint fk_asset_use_asset foreign key (asset_id) references asset (id),
    constraint fk_asset_use_section foreign key (section_id) references section (id)
);
create index ix_asset_use_section on asset_use (section_id);
