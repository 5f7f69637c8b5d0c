-- A dossier per submission to a higher office; a line per nominee with what was written and what was answered.
create table upward_dossier (
    id             uuid        not null,
    ward_id        varchar(20) not null references ward (id),
    award_round_id uuid        not null references award_round (id),
    paper_subject  varchar(80) not null,
    status         varchar(20) not null,
    missing_reason varchar(1000),
    package_sha256 char(64),
    sent_on        date,
    sent_how       varchar(1000),
    opened_at      timestamptz not null,
    constraint pk_upward_dossier primary key (id),
    constraint uq_upward_dossier_subject unique (ward_id, paper_subject),
    constraint ck_upward_dossier_status check (status in ('PREPARING', 'READY', 'PACKED', 'SENT', 'ANSWERED'))
);

create table upward_line (
    upward_dossier_id   uuid         not null references upward_dossier (id),
    award_nomination_id uuid         not null references award_nomination (id),
    ward_id             varchar(20)  not null references ward (id),
    number              integer      not null,
    background          text         not null,
    achievements        text         not null,
    papers              varchar []   not null,
    evidence            uuid []      not null,
    granted             boolean,
    decision_code       varchar(80),
    decided_on          date,
    granted_by          varchar(200),
    reason              varchar(1000),
    scan                uuid,
    recorded_at         timestamptz,
    constraint pk_upward_line primary key (upward_dossier_id, award_nomination_id),
    constraint ck_upward_line_answer check ((granted is null) = (recorded_at is null))
);

create table upward_packed_file (
    upward_dossier_id uuid         not null references upward_dossier (id),
    ward_id           varchar(20)  not null references ward (id),
    number            integer      not null,
    path              varchar(200) not null,
    title             varchar(500) not null,
    sha256            char(64)     not null,
    constraint pk_upward_packed_file primary key (upward_dossier_id, number)
);
