-- A picture that somebody uploaded; the same file sent again is the same one.
create table asset (
    id uuid not null,
    -- Of the file as it was sent.
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
    uploaded_by uuid,
    uploaded_by_name varchar(600) not null,
    uploaded_at timestamp(6) with time zone not null,
    constraint pk_asset primary key (id),
    constraint uq_asset_sha256 unique (sha256),
    constraint fk_asset_uploaded_by foreign key (uploaded_by) references person (id),
    constraint ck_asset_format check (format in ('PNG', 'JPEG'))
);

-- Its picture at some widths, the widest being the whole.
create table asset_file (
    id uuid not null,
    asset_id uuid not null,
    width integer not null,
    bytes bytea not null,
    constraint pk_asset_file primary key (id),
    constraint uq_asset_file_asset_width unique (asset_id, width),
    constraint fk_asset_file_asset foreign key (asset_id) references asset (id)
);
