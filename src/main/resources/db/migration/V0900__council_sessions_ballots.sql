create table council_session (
    id             uuid primary key,
    ward_id        varchar(20)   not null references ward (id),
    award_round_id uuid          not null references award_round (id),
    attempt        integer       not null,
    status         varchar(10)   not null,
    starts_at      timestamptz   not null,
    ended_at       timestamptz,
    place          varchar(300)  not null,
    chair          varchar(64)   not null,
    secretary      varchar(64)   not null,
    agenda         varchar(2000) not null,
    version        integer       not null,
    constraint uq_council_session_award_round_id_attempt unique (award_round_id, attempt),
    constraint ck_council_session_status check (status in ('VOTING', 'CLOSED'))
);

create table council_attendance (
    council_session_id uuid         not null references council_session (id),
    ward_id            varchar(20)  not null references ward (id),
    place              integer      not null,
    member             varchar(64)  not null,
    name               varchar(200) not null,
    office             varchar(200) not null,
    council_role       varchar(200) not null,
    unit_code          varchar(60)  not null,
    presence           varchar(20)  not null,
    absence_reason     varchar(500),
    constraint pk_council_attendance primary key (council_session_id, member),
    constraint ck_council_attendance_presence check (presence in ('PRESENT', 'IN_WRITING', 'ABSENT'))
);

-- The rule of every item, fixed when the session is convened.
create table council_item (
    council_session_id  uuid        not null references council_session (id),
    award_nomination_id uuid        not null references award_nomination (id),
    ward_id             varchar(20) not null references ward (id),
    threshold           varchar(20) not null,
    strictly_above      boolean     not null,
    base                varchar(20) not null,
    secret              boolean     not null,
    constraint pk_council_item primary key (council_session_id, award_nomination_id),
    constraint ck_council_item_base check (base in ('ALL_MEMBERS', 'PRESENT', 'VALID_BALLOTS'))
);

-- Who has voted; the only trace of a member where the ballot is secret (R-48).
create table council_participation (
    council_session_id uuid        not null references council_session (id),
    ward_id            varchar(20) not null references ward (id),
    member             varchar(64) not null,
    constraint pk_council_participation primary key (council_session_id, member)
);

-- No time, and no member where the item is voted on in secret. A conflict of interest is open in either case.
create table council_ballot (
    id                  uuid primary key,
    council_session_id  uuid        not null references council_session (id),
    award_nomination_id uuid        not null references award_nomination (id),
    ward_id             varchar(20) not null references ward (id),
    member              varchar(64),
    choice              varchar(10) not null,
    constraint ck_council_ballot_choice check (choice in ('AGREE', 'DISAGREE', 'BLANK', 'CONFLICT'))
);

create unique index uq_council_ballot_member on council_ballot (council_session_id, award_nomination_id, member)
    where member is not null;
create index ix_council_ballot_item on council_ballot (council_session_id, award_nomination_id);
