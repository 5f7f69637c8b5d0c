-- Editions of the table of types of documents (decree 30/2020, article 7 and annex III); a replaced edition stays.
create table document_type (
    id           uuid primary key,
    ward_id      varchar(20)  not null references ward (id),
    code         varchar(20)  not null,
    position     integer      not null,
    form         varchar(10)  not null,
    name         varchar(100) not null,
    abbreviation varchar(10)  not null,
    valid_from   date         not null,
    valid_to     date,
    changed_at   timestamptz  not null,
    changed_by   varchar(64)  not null,
    reason       varchar(500) not null,
    replaced_at  timestamptz,
    constraint ck_document_type_form check (form in ('NAMED', 'LETTER', 'COPY')),
    constraint ck_document_type_abbreviation check ((form = 'LETTER') = (abbreviation = '')),
    constraint ck_document_type_period check (valid_to is null or valid_to >= valid_from)
);

create unique index uq_document_type_ward_id_code on document_type (ward_id, code) where replaced_at is null;
