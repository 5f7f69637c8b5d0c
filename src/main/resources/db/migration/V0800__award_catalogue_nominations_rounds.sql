-- The catalogue: a row holds between its days; what changes gets a new row.
create table award_type (
    id          uuid primary key,
    ward_id     varchar(20)   not null references ward (id),
    code        varchar(60)   not null,
    name        varchar(200)  not null,
    form        varchar(10)   not null,
    authority   varchar(10)   not null,
    kinds       varchar(20)[] not null,
    dossier     varchar(40)[] not null,
    legal_basis varchar(500)  not null,
    place       integer       not null,
    valid_from  date          not null,
    valid_to    date,
    constraint uq_award_type_ward_id_code_valid_from unique (ward_id, code, valid_from),
    constraint ck_award_type_form check (form in ('TITLE', 'REWARD')),
    constraint ck_award_type_authority check (authority in ('WARD', 'UPWARD')),
    constraint ck_award_type_kinds check (kinds <@ array ['INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD']::varchar[]
                                          and cardinality(kinds) > 0),
    constraint ck_award_type_period check (valid_to is null or valid_to >= valid_from)
);

create table award_nomination (
    id             uuid primary key,
    ward_id        varchar(20)   not null references ward (id),
    occasion_kind  varchar(20)   not null,
    occasion_key   varchar(80)   not null,
    unit_code      varchar(60)   not null,
    row_number     integer       not null,
    kind           varchar(20)   not null,
    name           varchar(200)  not null,
    name_folded    varchar(200)  not null,
    gender         varchar(10),
    birth_year     integer,
    post           varchar(200)  not null,
    address        varchar(200)  not null,
    award_code     varchar(60)   not null,
    achievement    varchar(2000) not null,
    evidence       uuid[]        not null,
    target_not_met boolean       not null default false,
    on_behalf      boolean       not null,
    status         varchar(20)   not null,
    reason         varchar(1000),
    submitted_by   varchar(64)   not null,
    submitted_at   timestamptz   not null,
    constraint ck_award_nomination_occasion_kind
        check (occasion_kind in ('CAMPAIGN', 'YEARLY_TITLES', 'SUDDEN_ACHIEVEMENT')),
    constraint ck_award_nomination_kind check (kind in ('INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD')),
    constraint ck_award_nomination_gender check (gender in ('MALE', 'FEMALE')),
    constraint ck_award_nomination_status
        check (status in ('SUBMITTED', 'ACCEPTED', 'IN_ROUND', 'HELD', 'RETURNED', 'NOT_ELIGIBLE', 'WITHDRAWN',
                          'GRANTED', 'FORWARDED', 'REFUSED'))
);

create index ix_award_nomination_occasion on award_nomination (ward_id, occasion_kind, occasion_key, unit_code);
create index ix_award_nomination_name on award_nomination (ward_id, name_folded);

create table award_nomination_target (
    award_nomination_id uuid        not null references award_nomination (id) on delete cascade,
    ward_id             varchar(20) not null references ward (id),
    target_code         varchar(80) not null,
    constraint pk_award_nomination_target primary key (award_nomination_id, target_code)
);

-- Papers that cover the whole table of a unit, such as the minutes of its own meeting.
create table award_dossier_file (
    id            uuid primary key,
    ward_id       varchar(20) not null references ward (id),
    occasion_kind varchar(20) not null,
    occasion_key  varchar(80) not null,
    unit_code     varchar(60) not null,
    part          varchar(40) not null,
    file_id       uuid        not null
);

create index ix_award_dossier_file_occasion on award_dossier_file (ward_id, occasion_kind, occasion_key, unit_code);

-- Discipline, inspection, complaint or press case about a subject; open while nothing closed it (R-43).
create table award_proceeding (
    id          uuid primary key,
    ward_id     varchar(20)   not null references ward (id),
    name        varchar(200)  not null,
    name_folded varchar(200)  not null,
    unit_code   varchar(60)   not null,
    kind        varchar(20)   not null,
    note        varchar(1000) not null,
    opened_on   date          not null,
    closed_on   date,
    served_on   date,
    outcome     varchar(1000),
    constraint ck_award_proceeding_kind check (kind in ('DISCIPLINE', 'INSPECTION', 'COMPLAINT', 'PRESS')),
    constraint ck_award_proceeding_period check (closed_on is null or closed_on >= opened_on)
);

create index ix_award_proceeding_name on award_proceeding (ward_id, name_folded);

create table award_round (
    id            uuid primary key,
    ward_id       varchar(20)  not null references ward (id),
    occasion_kind varchar(20)  not null,
    occasion_key  varchar(80)  not null,
    sequence      integer      not null,
    title         varchar(500) not null,
    basis         varchar(500) not null,
    from_on       date         not null,
    to_on         date         not null,
    status        varchar(20)  not null,
    attempt       integer      not null,
    opened_at     timestamptz  not null,
    decided_on    date,
    version       integer      not null,
    constraint uq_award_round_occasion unique (ward_id, occasion_kind, occasion_key, sequence),
    constraint ck_award_round_status check (status in ('OPENED', 'CHECKING', 'BEFORE_COUNCIL', 'VOTED', 'DECIDED')),
    constraint ck_award_round_period check (to_on >= from_on)
);

create table award_round_item (
    award_nomination_id uuid        not null references award_nomination (id),
    award_round_id      uuid        not null references award_round (id),
    ward_id             varchar(20) not null references ward (id),
    outcome             varchar(20),
    outcome_reason      varchar(1000),
    outcome_rule        varchar(40),
    authority           varchar(10),
    authority_basis     varchar(500),
    verdict             varchar(20),
    verdict_reason      varchar(1000),
    chairman_reason     varchar(1000),
    constraint pk_award_round_item primary key (award_nomination_id),
    constraint ck_award_round_item_outcome check (outcome in ('ELIGIBLE', 'NEEDS_JUDGEMENT', 'HOLD', 'NOT_ELIGIBLE')),
    constraint ck_award_round_item_authority check (authority in ('WARD', 'UPWARD')),
    constraint ck_award_round_item_verdict check (verdict in ('KEEP', 'HOLD', 'RETURN', 'NOT_ELIGIBLE'))
);

create index ix_award_round_item_award_round_id on award_round_item (award_round_id);

create table award_condition (
    award_nomination_id uuid         not null references award_round_item (award_nomination_id) on delete cascade,
    ward_id             varchar(20)  not null references ward (id),
    place               integer      not null,
    condition_text      varchar(500) not null,
    finding             varchar(20)  not null,
    rule                varchar(40)  not null,
    source              varchar(500) not null,
    constraint pk_award_condition primary key (award_nomination_id, place),
    constraint ck_award_condition_finding check (finding in ('MET', 'NOT_MET', 'JUDGEMENT'))
);

-- The one state all papers of a round are written from; a round voted on again has one more.
create table award_snapshot (
    award_round_id uuid        not null references award_round (id),
    ward_id        varchar(20) not null references ward (id),
    attempt        integer     not null,
    body           text        not null,
    made_at        timestamptz not null,
    decided_at     timestamptz,
    constraint pk_award_snapshot primary key (award_round_id, attempt)
);

-- The Sổ vàng: one series a year without gaps.
create table award_golden_book (
    ward_id             varchar(20)  not null references ward (id),
    series              integer      not null,
    number              integer      not null,
    award_nomination_id uuid         not null references award_nomination (id),
    entered_at          timestamptz  not null,
    constraint pk_award_golden_book primary key (ward_id, series, number),
    constraint uq_award_golden_book_award_nomination_id unique (award_nomination_id)
);

create table award_golden_series (
    ward_id     varchar(20) not null references ward (id),
    series      integer     not null,
    last_number integer     not null,
    constraint pk_award_golden_series primary key (ward_id, series)
);
