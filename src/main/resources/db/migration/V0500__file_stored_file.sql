-- Uploads: the bytes once per content, apart from what is said about them.
create table file_content (
    ward_id  varchar(20) not null references ward (id),
    sha256   char(64)    not null,
    bytes    bytea       not null,
    primary key (ward_id, sha256)
);
-- pictures and PDF are compressed already
alter table file_content alter column bytes set storage external;

create table stored_file (
    id           uuid primary key,
    ward_id      varchar(20)  not null references ward (id),
    name         varchar(200) not null,
    media_type   varchar(100) not null,
    size         bigint       not null,
    sha256       char(64)     not null,
    unit_code    varchar(40),
    uploaded_by  varchar(64)  not null,
    uploaded_at  timestamptz  not null,
    constraint fk_stored_file_content foreign key (ward_id, sha256) references file_content (ward_id, sha256)
);
create index ix_stored_file_ward_unit on stored_file (ward_id, unit_code);
