-- A number that a document holds before it is entered: reserved, rendered and signed with it (R-16, R-18). Entries of
-- the register are written when the number is confirmed or void, so that they never change.
create table number_hold (
    id            uuid primary key,
    ward_id       varchar(20)   not null references ward (id),
    document_id   uuid          not null,
    issuer        varchar(30)   not null,
    type          varchar(10)   not null,
    series        varchar(20)   not null,
    year          integer       not null,
    number        integer       not null,
    symbol        varchar(30)   not null,
    held_on       date          not null,
    subject       varchar(700)  not null,
    signer        varchar(200)  not null,
    recipients    varchar(2000) not null,
    kept_by       varchar(200)  not null,
    copies        integer       not null,
    state         varchar(20)   not null,
    reason        varchar(1000) not null default '',
    held_by       varchar(64)   not null,
    held_at       timestamptz   not null,
    settled_at    timestamptz,
    constraint ck_number_hold_state check (state in ('HELD', 'FREED', 'PASSED_ON', 'CONFIRMED', 'VOID')),
    constraint ck_number_hold_number check (number > 0)
);

-- One open number per document, one open hold per number: what two requests at once cannot both get.
create unique index uq_number_hold_document on number_hold (ward_id, document_id) where state = 'HELD';
create unique index uq_number_hold_series_number on number_hold (ward_id, issuer, series, year, number)
    where state in ('HELD', 'FREED');
create unique index uq_number_hold_code on number_hold (ward_id, issuer, year, symbol, number)
    where state in ('HELD', 'FREED');
create index ix_number_hold_type on number_hold (ward_id, issuer, year, type, number);
create index ix_register_entry_type on register_entry (ward_id, issuer, year, type, number);

alter table number_series alter column series type varchar(20);
alter table register_entry alter column series type varchar(20);

-- A document has one number in force; its void ones stay beside it.
alter table register_entry drop constraint uq_register_entry_document;
create unique index uq_register_entry_document on register_entry (ward_id, document_id) where void_reason is null;
