-- A document between its first signature and its issue: number and date, and which state its file is in.
-- id is the issued document's later id. Bytes lie among the originals; every state of the file is a revision.
create table prepared_document (
    id                uuid primary key,
    ward_id           varchar(20)   not null references ward (id),
    document_draft_id uuid          not null references document_draft (id),
    kind              varchar(30)   not null,
    occurrence        integer       not null,
    method            varchar(10)   not null,
    numbering         varchar(20)   not null,
    number            integer,
    code              varchar(50),
    dated_on          date,
    title             varchar(1000) not null,
    content_hash      varchar(64)   not null,
    signed_as         varchar(4000) not null,
    places            varchar(1000) not null,
    pages             integer       not null,
    status            varchar(10)   not null,
    prepared_at       timestamptz   not null,
    constraint ck_prepared_document_method check (method in ('DIGITAL', 'PAPER')),
    constraint ck_prepared_document_numbering check (numbering in ('BEFORE_SIGNATURE', 'AFTER_SIGNATURE')),
    constraint ck_prepared_document_status check (status in ('PREPARED', 'SIGNED', 'SEALED', 'RELEASED', 'ISSUED')),
    constraint ck_prepared_document_sealed_has_number
        check (status not in ('SEALED', 'ISSUED') or kind = 'CERTIFICATE' or number is not null)
);

create unique index uq_prepared_document_live on prepared_document (ward_id, document_draft_id, kind, occurrence)
    where status <> 'RELEASED';

-- From rendering to the last seal; never changed, so that what was signed can be shown state by state (R-29).
create table prepared_revision (
    prepared_document_id uuid          not null references prepared_document (id),
    sequence             integer       not null,
    ward_id              varchar(20)   not null references ward (id),
    step                 varchar(10)   not null,
    signing              varchar(30),
    taken_by             varchar(64)   not null,
    taken_at             timestamptz   not null,
    sha256               varchar(64)   not null,
    note                 varchar(2000) not null default '',
    constraint pk_prepared_revision primary key (prepared_document_id, sequence),
    constraint ck_prepared_revision_step check (step in ('RENDERED', 'SIGNED', 'NUMBERED', 'SEALED', 'SCANNED')),
    constraint ck_prepared_revision_signing check ((step = 'SIGNED') = (signing is not null))
);

create trigger prepared_revision_kept before update or delete on prepared_revision
    for each row execute function issued_document_is_kept();

-- The clerk gives a signed document back with a reason.
alter table draft_step drop constraint ck_draft_step_kind;
alter table draft_step add constraint ck_draft_step_kind
    check (kind in ('CONTENT_CHECK', 'FORM_CHECK', 'SIGNATURE', 'SEALING'));
