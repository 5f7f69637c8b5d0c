-- Whom a unit has proposed, so that the same person, collective or household is found again (R-41, R-54). The name stays
-- as it was first written; name_key is what equality looks at, name_folded what a search looks at.
create table award_subject (
    id            uuid primary key,
    ward_id       varchar(20)  not null references ward (id),
    unit_code     varchar(60)  not null,
    kind          varchar(20)  not null,
    name          varchar(200) not null,
    name_key      varchar(800) not null,
    name_folded   varchar(200) not null,
    gender        varchar(10),
    birth_year    integer,
    post          varchar(200) not null,
    address       varchar(200) not null,
    registered_at timestamptz  not null,
    constraint ck_award_subject_kind check (kind in ('INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD')),
    constraint ck_award_subject_gender check (gender in ('MALE', 'FEMALE'))
);

create unique index uq_award_subject on award_subject (ward_id, unit_code, kind, name_key, coalesce(birth_year, 0));

alter table award_nomination add column award_subject_id uuid references award_subject (id);

create index ix_award_nomination_award_subject_id on award_nomination (award_subject_id);
