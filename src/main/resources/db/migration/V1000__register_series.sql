-- One counter per series. Taking a number locks its row until the transaction ends, so that numbers have no holes
-- and no twins (R-15, R-16).
create table number_series (
    ward_id      varchar(20) not null references ward (id),
    issuer       varchar(30) not null,
    series       varchar(10) not null,
    year         integer     not null,
    last_number  integer     not null,
    constraint pk_number_series primary key (ward_id, issuer, series, year),
    constraint ck_number_series_issuer check (issuer in ('PEOPLES_COMMITTEE', 'CULTURE_OFFICE', 'COUNCIL')),
    constraint ck_number_series_last_number check (last_number >= 0)
);

create table register_entry (
    id              uuid primary key,
    ward_id         varchar(20)   not null references ward (id),
    document_id     uuid          not null,
    issuer          varchar(30)   not null,
    type            varchar(10)   not null,
    series          varchar(10)   not null,
    year            integer       not null,
    number          integer       not null,
    symbol          varchar(30)   not null,
    issued_on       date          not null,
    subject         varchar(700)  not null,
    signer          varchar(200)  not null,
    recipients      varchar(2000) not null,
    kept_by         varchar(200)  not null,
    copies          integer       not null,
    handed_over_on  date,
    received_by     varchar(500)  not null default '',
    note            varchar(1000) not null default '',
    void_reason     varchar(1000),
    registered_by   varchar(64)   not null,
    registered_at   timestamptz   not null,
    constraint uq_register_entry_document unique (ward_id, document_id),
    constraint uq_register_entry_series_number unique (ward_id, issuer, series, year, number),
    constraint uq_register_entry_code unique (ward_id, issuer, year, symbol, number),
    constraint ck_register_entry_number check (number > 0)
);

create index ix_register_entry_year on register_entry (ward_id, year, issued_on, number);

-- What was registered stays: only the hand-over, the receipt, the note and the void mark are written later.
create function register_entry_is_kept() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE'
        or (new.id, new.ward_id, new.document_id, new.issuer, new.type, new.series, new.year, new.number, new.symbol,
            new.issued_on, new.subject, new.signer, new.registered_by, new.registered_at)
           is distinct from
           (old.id, old.ward_id, old.document_id, old.issuer, old.type, old.series, old.year, old.number, old.symbol,
            old.issued_on, old.subject, old.signer, old.registered_by, old.registered_at)
        or (old.void_reason is not null and new.void_reason is distinct from old.void_reason)
    then
        raise exception 'An entry of the register is never changed or removed: %', old.id;
    end if;
    return new;
end
$$;

create trigger register_entry_kept before update or delete on register_entry
    for each row execute function register_entry_is_kept();
