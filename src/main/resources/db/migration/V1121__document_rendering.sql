-- What every numbered file was made of: the same record gives the same bytes again, whatever was edited since.
create table document_snapshot (
    ward_id varchar(20) not null references ward (id),
    sha256  varchar(64) not null,
    content text        not null,
    constraint pk_document_snapshot primary key (ward_id, sha256)
);

create table document_rendering (
    id                uuid primary key,
    ward_id           varchar(20) not null references ward (id),
    document_draft_id uuid        not null references document_draft (id),
    kind              varchar(30) not null,
    part              integer     not null,
    wordings          text        not null,
    snapshot_sha256   varchar(64) not null,
    setting           text        not null,
    fonts             text        not null,
    sha256            varchar(64) not null,
    rendered_at       timestamptz not null,
    constraint fk_document_rendering_snapshot foreign key (ward_id, snapshot_sha256)
        references document_snapshot (ward_id, sha256),
    constraint uq_document_rendering unique (document_draft_id, kind, part, sha256)
);

create trigger document_snapshot_kept before update or delete on document_snapshot
    for each row execute function issued_document_is_kept();
create trigger document_rendering_kept before update or delete on document_rendering
    for each row execute function issued_document_is_kept();
