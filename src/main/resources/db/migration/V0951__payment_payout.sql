-- What a decision pays out and hands over: one list per decision, made of its snapshot when it is issued.
create table payout (
    id         uuid primary key,
    ward_id    varchar(20)  not null references ward (id),
    subject    varchar(100) not null,
    decision   varchar(200) not null,
    decided_on date         not null,
    title      varchar(500) not null,
    opened_at  timestamptz  not null,
    constraint uq_payout_subject unique (ward_id, subject)
);

-- One time that certificates and money are handed over; open until its record is issued.
create table payout_handover (
    payout_id uuid         not null references payout (id),
    number    integer      not null,
    ward_id   varchar(20)  not null references ward (id),
    on_day    date         not null,
    place     varchar(200) not null,
    giver     varchar(64)  not null,
    settled   boolean      not null,
    constraint pk_payout_handover primary key (payout_id, number)
);

create table payout_line (
    id                  uuid primary key,
    ward_id             varchar(20)  not null references ward (id),
    payout_id           uuid         not null references payout (id),
    number              integer      not null,
    award_nomination_id uuid         not null references award_nomination (id),
    unit_code           varchar(60)  not null,
    unit_name           varchar(300) not null,
    kind                varchar(20)  not null,
    name                varchar(200) not null,
    award_name          varchar(300) not null,
    golden_book         varchar(20)  not null,
    amount              bigint       not null,
    explained           varchar(300) not null,
    way                 varchar(10),
    paid_on             date,
    handover            integer,
    handed_on           date,
    collector           varchar(200) not null,
    constraint uq_payout_line_number unique (payout_id, number),
    constraint fk_payout_line_handover foreign key (payout_id, handover) references payout_handover (payout_id, number),
    constraint ck_payout_line_way check (way in ('CASH', 'TRANSFER')),
    constraint ck_payout_line_amount check (amount >= 0)
);

create index ix_payout_line_award_nomination_id on payout_line (award_nomination_id);

-- Bank accounts (R-58): sealed with a key that is not in the database, apart from every list.
create table payout_account (
    payout_line_id uuid primary key references payout_line (id),
    ward_id        varchar(20) not null references ward (id),
    sealed         text        not null,
    entered_by     varchar(64) not null,
    entered_at     timestamptz not null
);
