-- The yearly list of files (Danh mục hồ sơ) and the files opened from it. A document stands in a file by its id only,
-- so one document can stand in several without being copied (R-30).
create table archive_file (
    id             uuid primary key,
    ward_id        varchar(20)  not null references ward (id),
    year           integer      not null,
    notation       varchar(20)  not null,
    title          varchar(500) not null,
    maintenance    varchar(30)  not null,
    rights         varchar(30)  not null,
    creator        varchar(30)  not null,
    description    varchar(500) not null,
    campaign_id    varchar(64),
    ended_on       date,
    handed_over_on date,
    version        integer      not null,
    constraint uq_archive_file_notation unique (ward_id, year, notation),
    constraint uq_archive_file_campaign unique (ward_id, campaign_id)
);

create table archive_file_document (
    ward_id            varchar(20) not null references ward (id),
    archive_file_id    uuid        not null references archive_file (id),
    issued_document_id uuid        not null references issued_document (id),
    added_by           varchar(64) not null,
    added_at           timestamptz not null,
    constraint pk_archive_file_document primary key (archive_file_id, issued_document_id)
);

-- One row per night's check of all kept bytes, one finding per file that is no longer what it was.
create table original_check (
    ward_id    varchar(20) not null references ward (id),
    checked_on date        not null,
    checked_at timestamptz not null,
    findings   integer     not null,
    constraint pk_original_check primary key (ward_id, checked_on)
);

create table original_check_finding (
    ward_id    varchar(20)   not null references ward (id),
    checked_on date          not null,
    sha256     varchar(64)   not null,
    found      varchar(64)   not null,
    names      varchar(2000) not null,
    constraint pk_original_check_finding primary key (ward_id, checked_on, sha256),
    constraint fk_original_check_finding foreign key (ward_id, checked_on)
        references original_check (ward_id, checked_on)
);
