-- Editions of the yearly table of days; the one in force has not been replaced.
create table calendar_year (
    id          uuid primary key,
    ward_id     varchar(20)  not null references ward (id),
    year        integer      not null,
    changed_at  timestamptz  not null,
    changed_by  varchar(64)  not null,
    reason      varchar(500) not null,
    replaced_at timestamptz,
    constraint ck_calendar_year_year check (year between 2000 and 2200)
);

create unique index uq_calendar_year_ward_id_year on calendar_year (ward_id, year) where replaced_at is null;

create table calendar_day (
    id               uuid primary key,
    ward_id          varchar(20)  not null references ward (id),
    calendar_year_id uuid         not null references calendar_year (id),
    day_on           date         not null,
    kind             varchar(20)  not null,
    name             varchar(200) not null,
    constraint uq_calendar_day_calendar_year_id_day_on unique (calendar_year_id, day_on),
    constraint ck_calendar_day_kind check (kind in ('DAY_OFF', 'WORKING_DAY'))
);

-- A value holds from its first day until the next one of its key begins; rows are never deleted.
create table dated_value (
    id           uuid primary key,
    ward_id      varchar(20)   not null references ward (id),
    value_key    varchar(120)  not null,
    value_text   varchar(500)  not null,
    valid_from   date          not null,
    legal_basis  varchar(1000) not null,
    confirmed    boolean       not null,
    changed_at   timestamptz   not null,
    changed_by   varchar(64)   not null,
    reason       varchar(500)  not null,
    corrected_at timestamptz
);

create unique index uq_dated_value_ward_id_value_key_valid_from on dated_value (ward_id, value_key, valid_from)
    where corrected_at is null;

create view v_rulebook_dated_value as
select id,
       ward_id,
       value_key,
       value_text,
       valid_from,
       lead(valid_from) over (partition by ward_id, value_key order by valid_from) - 1 as valid_to,
       legal_basis,
       confirmed,
       changed_at,
       changed_by,
       reason
  from dated_value
 where corrected_at is null;

-- Editions of the catalogue of what may be cited.
create table legal_basis (
    id          uuid primary key,
    ward_id     varchar(20)   not null references ward (id),
    code        varchar(60)   not null,
    kind        varchar(20)   not null,
    number      varchar(60)   not null,
    issuer      varchar(200)  not null,
    issued_on   date          not null,
    subject     varchar(1000) not null,
    valid_from  date          not null,
    valid_to    date,
    replaced_by varchar(60),
    changed_at  timestamptz   not null,
    changed_by  varchar(64)   not null,
    reason      varchar(500)  not null,
    replaced_at timestamptz,
    constraint ck_legal_basis_kind check (kind in ('LAW', 'RESOLUTION', 'DIRECTIVE', 'DECREE', 'CIRCULAR', 'DECISION',
                                                   'PLAN', 'GUIDANCE', 'REGULATION')),
    constraint ck_legal_basis_period check (valid_to is null or valid_to >= valid_from)
);

create unique index uq_legal_basis_ward_id_code on legal_basis (ward_id, code) where replaced_at is null;
