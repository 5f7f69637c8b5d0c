-- The same document in another form beside its unchanged original: signatures extended for the long term, a scan of
-- the paper that was signed by hand.
create table document_rendition (
    ward_id            varchar(20)   not null references ward (id),
    issued_document_id uuid          not null references issued_document (id),
    kind               varchar(10)   not null,
    sha256             varchar(64)   not null,
    media_type         varchar(100)  not null,
    note               varchar(1000) not null,
    added_by           varchar(64)   not null,
    added_at           timestamptz   not null,
    constraint pk_document_rendition primary key (ward_id, issued_document_id, sha256),
    constraint fk_document_rendition_content foreign key (ward_id, sha256) references file_content (ward_id, sha256),
    constraint ck_document_rendition_kind check (kind in ('EXTENDED', 'SCAN'))
);
create index ix_document_rendition_sha256 on document_rendition (ward_id, sha256);
create index ix_issued_document_sha256 on issued_document (ward_id, sha256);

-- The wish to correct or recall an issued document; what becomes of it stands in document_correction_outcome (R-28).
create table document_correction (
    id                 uuid primary key,
    ward_id            varchar(20)   not null references ward (id),
    issued_document_id uuid          not null references issued_document (id),
    way                varchar(10)   not null,
    subject_id         varchar(200)  not null,
    reason             varchar(2000) not null,
    requested_by       varchar(64)   not null,
    requested_at       timestamptz   not null,
    constraint ck_document_correction_way check (way in ('REPLACE', 'AMEND', 'RECTIFY', 'RECALL'))
);
create index ix_document_correction_document on document_correction (ward_id, issued_document_id, requested_at);
create index ix_document_correction_subject on document_correction (ward_id, subject_id);

-- Place, as printed, as it should read; rewritten until the correcting document is issued.
create table document_correction_item (
    document_correction_id uuid          not null references document_correction (id),
    ward_id                varchar(20)   not null references ward (id),
    position               integer       not null,
    place                  varchar(500)  not null,
    printed                varchar(4000) not null,
    intended               varchar(4000) not null,
    constraint pk_document_correction_item primary key (document_correction_id, position)
);

create table document_correction_outcome (
    document_correction_id uuid primary key references document_correction (id),
    ward_id                varchar(20)   not null references ward (id),
    applied                boolean       not null,
    by_document_id         uuid references issued_document (id),
    decided_by             varchar(64)   not null,
    decided_at             timestamptz   not null,
    note                   varchar(2000) not null
);
create index ix_document_correction_outcome_by on document_correction_outcome (ward_id, by_document_id);

-- What each recipient of a recalled document did with it.
create table document_recall_answer (
    document_correction_id uuid          not null references document_correction (id),
    ward_id                varchar(20)   not null references ward (id),
    recipient              varchar(200)  not null,
    deed                   varchar(10)   not null,
    answered_by            varchar(64)   not null,
    answered_at            timestamptz   not null,
    constraint pk_document_recall_answer primary key (document_correction_id, recipient),
    constraint ck_document_recall_answer_deed check (deed in ('RETURNED', 'DESTROYED'))
);

create trigger document_rendition_kept before update or delete on document_rendition
    for each row execute function issued_document_is_kept();
create trigger document_correction_kept before update or delete on document_correction
    for each row execute function issued_document_is_kept();
create trigger document_correction_outcome_kept before update or delete on document_correction_outcome
    for each row execute function issued_document_is_kept();
create trigger document_recall_answer_kept before update or delete on document_recall_answer
    for each row execute function issued_document_is_kept();

-- Nothing is added to a recalled document: it is frozen with all that is known about it.
create function recalled_document_is_frozen() returns trigger language plpgsql as $$
begin
    if exists (select 1
                 from document_correction wish
                 join document_correction_outcome outcome on outcome.document_correction_id = wish.id
                where wish.issued_document_id = new.issued_document_id
                  and wish.way = 'RECALL' and outcome.applied)
    then
        raise exception 'A recalled document is frozen: %', new.issued_document_id;
    end if;
    return new;
end
$$;
create trigger document_rendition_frozen before insert on document_rendition
    for each row execute function recalled_document_is_frozen();
create trigger document_correction_frozen before insert on document_correction
    for each row execute function recalled_document_is_frozen();
create trigger document_dispatch_frozen before insert on document_dispatch
    for each row execute function recalled_document_is_frozen();
