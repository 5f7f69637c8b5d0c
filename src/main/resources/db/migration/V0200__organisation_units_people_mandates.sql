create table ward_profile (
    ward_id     varchar(20) primary key references ward (id),
    kind        varchar(20)  not null,
    name        varchar(200) not null,
    place       varchar(200) not null,
    city        varchar(200) not null,
    code_system varchar(200) not null,
    email       varchar(254) not null
);

create table unit (
    id            uuid primary key,
    ward_id       varchar(20)  not null references ward (id),
    code          varchar(40)  not null,
    name          varchar(200) not null,
    kind          varchar(30)  not null,
    abbreviation  varchar(20)  not null,
    email         varchar(254) not null,
    has_computers boolean      not null,
    ward_pays     boolean      not null,
    valid_from    date         not null,
    valid_to      date,
    merged_into   varchar(40),
    sort_order    integer      not null,
    version       integer      not null,
    constraint uq_unit_ward_id_code unique (ward_id, code),
    constraint fk_unit_merged_into foreign key (ward_id, merged_into) references unit (ward_id, code)
        deferrable initially deferred,
    constraint ck_unit_kind check (kind in ('LEADERSHIP', 'CULTURE_OFFICE', 'OFFICE', 'CENTRE', 'CULTURE_CENTRE',
                                            'FRONT', 'ORGANISATION', 'ARMED_FORCE', 'SCHOOL', 'HEALTH_STATION',
                                            'NEIGHBOURHOOD', 'OTHER')),
    constraint ck_unit_period check (valid_to is null or valid_to >= valid_from)
);

-- The account's name is the key; the engine keeps the account, this table the person.
create table person (
    user_id     varchar(64) primary key,
    ward_id     varchar(20)  not null references ward (id),
    full_name   varchar(100) not null,
    folded_name varchar(100) not null,
    gender      varchar(10)  not null,
    birth_year  integer,
    email       varchar(254) not null,
    sort_order  integer      not null,
    version     integer      not null,
    constraint ck_person_gender check (gender in ('FEMALE', 'MALE'))
);

create index ix_person_folded_name on person (ward_id, folded_name);

create table unit_position (
    id         uuid primary key,
    ward_id    varchar(20)  not null references ward (id),
    user_id    varchar(64)  not null references person (user_id),
    unit_code  varchar(40)  not null,
    rank       varchar(10)  not null,
    title      varchar(200) not null,
    reports    boolean      not null,
    valid_from date         not null,
    valid_to   date,
    sort_order integer      not null,
    constraint fk_unit_position_unit foreign key (ward_id, unit_code) references unit (ward_id, code),
    constraint ck_unit_position_rank check (rank in ('HEAD', 'DEPUTY', 'MEMBER')),
    constraint ck_unit_position_period check (valid_to is null or valid_to >= valid_from - 1)
);

create index ix_unit_position_user_id on unit_position (user_id);
create index ix_unit_position_unit on unit_position (ward_id, unit_code);

create table role_grant (
    id         uuid primary key,
    ward_id    varchar(20) not null references ward (id),
    user_id    varchar(64) not null references person (user_id),
    role       varchar(30) not null,
    valid_from date        not null,
    valid_to   date,
    constraint ck_role_grant_period check (valid_to is null or valid_to >= valid_from - 1)
);

create index ix_role_grant_user_id on role_grant (user_id);

create table mandate (
    id             uuid primary key,
    ward_id        varchar(20)   not null references ward (id),
    user_id        varchar(64)   not null references person (user_id),
    form           varchar(5)    not null,
    document_kinds varchar(1000) not null,
    reference      varchar(500)  not null,
    file_id        uuid,
    valid_from     date          not null,
    valid_to       date,
    constraint ck_mandate_form check (form in ('KT', 'TL', 'TUQ', 'Q')),
    constraint ck_mandate_period check (valid_to is null or valid_to >= valid_from - 1)
);

create table council_seat (
    id         uuid primary key,
    ward_id    varchar(20) not null references ward (id),
    user_id    varchar(64) not null references person (user_id),
    office     varchar(30) not null,
    valid_from date        not null,
    valid_to   date,
    sort_order integer     not null,
    constraint ck_council_seat_office check (office in ('CHAIR', 'STANDING_VICE_CHAIR', 'VICE_CHAIR',
                                                        'STANDING_MEMBER', 'SECRETARY', 'MEMBER')),
    constraint ck_council_seat_period check (valid_to is null or valid_to >= valid_from - 1)
);

create table addressee (
    id         uuid primary key,
    ward_id    varchar(20)  not null references ward (id),
    code       varchar(40)  not null,
    name       varchar(200) not null,
    email      varchar(254) not null,
    channel    varchar(20)  not null,
    sort_order integer      not null,
    constraint uq_addressee_ward_id_code unique (ward_id, code),
    constraint ck_addressee_channel check (channel in ('EMAIL', 'DOCUMENT_SYSTEM', 'PAPER'))
);

create table unit_group (
    id         uuid primary key,
    ward_id    varchar(20)   not null references ward (id),
    code       varchar(40)   not null,
    name       varchar(200)  not null,
    unit_kinds varchar(500)  not null,
    unit_codes varchar(2000) not null,
    sort_order integer       not null,
    constraint uq_unit_group_ward_id_code unique (ward_id, code)
);
