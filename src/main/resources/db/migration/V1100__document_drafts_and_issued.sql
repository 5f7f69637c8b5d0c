-- What officers wrote themselves for a document that is composed later.
create table document_passage (
    ward_id     varchar(20)  not null references ward (id),
    kind        varchar(30)  not null,
    subject_id  varchar(200) not null,
    name        varchar(40)  not null,
    text        text         not null,
    written_by  varchar(64)  not null,
    written_at  timestamptz  not null,
    constraint pk_document_passage primary key (ward_id, kind, subject_id, name)
);

create table document_draft (
    id            uuid primary key,
    ward_id       varchar(20)   not null references ward (id),
    kind          varchar(30)   not null,
    subject_id    varchar(200)  not null,
    occurrence    integer       not null,
    campaign_id   varchar(64),
    unit_code     varchar(64),
    version       integer       not null,
    status        varchar(10)   not null,
    summary       varchar(1000) not null,
    snapshot      text          not null,
    content_hash  varchar(64)   not null,
    drafted_by    varchar(64)   not null,
    drafted_at    timestamptz   not null,
    constraint uq_document_draft_version unique (ward_id, kind, subject_id, occurrence, version),
    constraint ck_document_draft_status check (status in ('OPEN', 'RETURNED', 'REJECTED', 'ISSUED'))
);

create unique index uq_document_draft_live on document_draft (ward_id, kind, subject_id, occurrence)
    where status in ('OPEN', 'ISSUED');

-- Checks and signatures; kept when the draft changes, but what they were given for stands in content_hash (R-19, R-29).
create table draft_step (
    id               uuid primary key,
    ward_id          varchar(20)   not null references ward (id),
    document_draft_id uuid         not null references document_draft (id),
    kind             varchar(20)   not null,
    signing          varchar(30),
    outcome          varchar(10)   not null,
    reason           varchar(2000) not null,
    user_id          varchar(64)   not null,
    authority_lines  varchar(500)  not null default '',
    signer_name      varchar(200)  not null default '',
    signer_position  varchar(300)  not null default '',
    content_hash     varchar(64)   not null,
    taken_at         timestamptz   not null,
    constraint ck_draft_step_kind check (kind in ('CONTENT_CHECK', 'FORM_CHECK', 'SIGNATURE')),
    constraint ck_draft_step_outcome check (outcome in ('APPROVED', 'RETURNED', 'REJECTED')),
    constraint ck_draft_step_reason check (outcome = 'APPROVED' or reason <> '')
);

create index ix_draft_step_document_draft_id on draft_step (document_draft_id, taken_at);

create table issued_document (
    id                uuid primary key,
    ward_id           varchar(20)   not null references ward (id),
    document_draft_id uuid          not null references document_draft (id),
    kind              varchar(30)   not null,
    subject_id        varchar(200)  not null,
    occurrence        integer       not null,
    campaign_id       varchar(64),
    unit_code         varchar(64),
    number            integer,
    code              varchar(50),
    summary           varchar(1000) not null,
    issued_on         date          not null,
    issued_at         timestamptz   not null,
    signer            varchar(500)  not null,
    file_name         varchar(100)  not null,
    sha256            varchar(64)   not null,
    pages             integer       not null,
    trial             boolean       not null,
    published_at      timestamptz,
    constraint uq_issued_document_kind_subject unique (ward_id, kind, subject_id, occurrence),
    constraint ck_issued_document_pages check (pages > 0)
);

create index ix_issued_document_campaign on issued_document (ward_id, campaign_id, issued_at);

create table document_content (
    issued_document_id uuid primary key references issued_document (id),
    ward_id            varchar(20) not null references ward (id),
    bytes              bytea       not null
);

create table document_dispatch (
    id                 uuid primary key,
    ward_id            varchar(20)   not null references ward (id),
    issued_document_id uuid          not null references issued_document (id),
    position           integer       not null,
    line               varchar(1000) not null,
    channel            varchar(20)   not null,
    copies             integer       not null,
    unit_codes         text[]        not null,
    user_ids           text[]        not null,
    addressees         text[]        not null,
    dispatched_at      timestamptz   not null,
    constraint uq_document_dispatch_position unique (issued_document_id, position)
);

-- An issued document is never changed; only the moment it was sent out is written once (R-28).
create function issued_document_is_kept() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and tg_table_name = 'issued_document'
        and old.published_at is null
        and to_jsonb(new) - 'published_at' = to_jsonb(old) - 'published_at'
    then
        return new;
    end if;
    raise exception 'An issued document is never changed or removed.';
end
$$;

create trigger issued_document_kept before update or delete on issued_document
    for each row execute function issued_document_is_kept();
create trigger document_content_kept before update or delete on document_content
    for each row execute function issued_document_is_kept();
create trigger document_dispatch_kept before update or delete on document_dispatch
    for each row execute function issued_document_is_kept();
create trigger draft_step_kept before update or delete on draft_step
    for each row execute function issued_document_is_kept();
