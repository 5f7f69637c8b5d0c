-- Số đến: one series of the year, shared by paper and electronic documents (R-15, R-16).
create table incoming_series (
    ward_id      varchar(20) not null references ward (id),
    year         integer     not null,
    last_number  integer     not null,
    constraint pk_incoming_series primary key (ward_id, year),
    constraint ck_incoming_series_last_number check (last_number >= 0)
);

create table incoming_document (
    id                uuid primary key,
    ward_id           varchar(20)   not null references ward (id),
    year              integer       not null,
    number            integer       not null,
    arrived_on        date          not null,
    received_on       date          not null,
    way               varchar(20)   not null,
    author            varchar(200)  not null,
    symbol            varchar(50)   not null,
    document_date     date,
    type              varchar(60)   not null,
    subject           varchar(500)  not null,
    urgency           varchar(20)   not null,
    addressee         varchar(200)  not null,
    due_on            date,
    sender_email      varchar(200)  not null default '',
    file_id           uuid references stored_file (id),
    scan_state        varchar(20)   not null,
    signature_report  varchar(8000) not null default '',
    duplicate_reason  varchar(500)  not null default '',
    campaign_id       varchar(120)  not null default '',
    note              varchar(1000) not null default '',
    folded_author     varchar(200)  not null,
    folded_symbol     varchar(50)   not null,
    registered_by     varchar(64)   not null,
    registered_at     timestamptz   not null,
    receipt_at        timestamptz,
    receipt_how       varchar(200)  not null default '',
    constraint uq_incoming_document_year_number unique (ward_id, year, number),
    constraint ck_incoming_document_number check (number > 0),
    constraint ck_incoming_document_way check (way in ('PAPER', 'ELECTRONIC')),
    constraint ck_incoming_document_urgency check (urgency in ('NORMAL', 'URGENT', 'VERY_URGENT', 'AT_ONCE')),
    constraint ck_incoming_document_scan check (scan_state in ('NO_FILE', 'SCAN', 'UNSIGNED', 'SIGNED', 'SIGNED_UNPROVEN'))
);

create index ix_incoming_document_folded on incoming_document (ward_id, folded_symbol, folded_author);

-- The line of the register stays as it was written; only the receipt is noted later, once.
create function incoming_document_is_kept() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.receipt_at is not null
        or (to_jsonb(new) - 'receipt_at' - 'receipt_how') is distinct from
           (to_jsonb(old) - 'receipt_at' - 'receipt_how')
    then
        raise exception 'An incoming document of the register is never changed or removed: %', old.id;
    end if;
    return new;
end
$$;

create trigger incoming_document_kept before update or delete on incoming_document
    for each row execute function incoming_document_is_kept();

-- To whom it was handed, as often as it went on.
create table incoming_transfer (
    id           uuid primary key,
    ward_id      varchar(20)   not null references ward (id),
    incoming_id  uuid          not null references incoming_document (id),
    receiver     varchar(200)  not null,
    handed_on    date          not null,
    signed_by    varchar(200)  not null default '',
    opinion      varchar(1000) not null default '',
    due_on       date,
    handed_by    varchar(64)   not null,
    handed_at    timestamptz   not null
);

create index ix_incoming_transfer_incoming on incoming_transfer (ward_id, incoming_id, handed_at);

-- How far its handling is; the latest line holds.
create table incoming_progress (
    id           uuid primary key,
    ward_id      varchar(20)   not null references ward (id),
    incoming_id  uuid          not null references incoming_document (id),
    state        varchar(20)   not null,
    reply_id     uuid references register_entry (id),
    reply_code   varchar(50)   not null default '',
    note         varchar(1000) not null default '',
    noted_by     varchar(64)   not null,
    noted_at     timestamptz   not null,
    constraint ck_incoming_progress_state check (state in ('WAITING', 'IN_PROGRESS', 'ANSWERED', 'DONE'))
);

create index ix_incoming_progress_incoming on incoming_progress (ward_id, incoming_id, noted_at);

-- Refused at the door: a file whose signature or integrity fails gets no number (R-25).
create table incoming_return (
    id                uuid primary key,
    ward_id           varchar(20)   not null references ward (id),
    author            varchar(200)  not null,
    symbol            varchar(50)   not null,
    document_date     date,
    subject           varchar(500)  not null,
    sender_email      varchar(200)  not null default '',
    file_id           uuid references stored_file (id),
    signature_report  varchar(8000) not null default '',
    reason            varchar(1000) not null,
    returned_by       varchar(64)   not null,
    returned_at       timestamptz   not null
);
