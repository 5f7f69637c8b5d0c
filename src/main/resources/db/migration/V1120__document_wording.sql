-- The words of each kind of document; a document is always composed with the version that stands in its snapshot.
create table document_wording (
    ward_id  varchar(20)  not null references ward (id),
    kind     varchar(30)  not null,
    version  integer      not null,
    origin   varchar(10)  not null,
    content  text         not null,
    sha256   varchar(64)  not null,
    saved_by varchar(64)  not null,
    saved_at timestamptz  not null,
    reason   varchar(500) not null,
    constraint pk_document_wording primary key (ward_id, kind, version),
    constraint ck_document_wording_version check (version > 0),
    constraint ck_document_wording_origin check (origin in ('SHIPPED', 'OFFICE'))
);

create trigger document_wording_kept before update or delete on document_wording
    for each row execute function issued_document_is_kept();
