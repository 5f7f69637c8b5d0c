-- What nominations are made for outside any campaign: yearly titles, cultural families, a sudden achievement.
create table award_occasion (
    id        uuid primary key,
    ward_id   varchar(20)   not null references ward (id),
    kind      varchar(20)   not null,
    key       varchar(80)   not null,
    title     varchar(500)  not null,
    basis     varchar(500)  not null,
    from_on   date          not null,
    to_on     date          not null,
    due_on    date,
    awards    varchar(60)[] not null,
    status    varchar(20)   not null,
    opened_by varchar(64)   not null,
    opened_at timestamptz   not null,
    constraint uq_award_occasion_ward_id_kind_key unique (ward_id, kind, key),
    constraint ck_award_occasion_kind check (kind in ('YEARLY_TITLES', 'CULTURAL_FAMILIES', 'SUDDEN_ACHIEVEMENT')),
    constraint ck_award_occasion_status check (status in ('OPEN', 'CLOSED', 'COMPLETED', 'CANCELLED')),
    constraint ck_award_occasion_period check (to_on >= from_on)
);

create table award_occasion_unit (
    award_occasion_id uuid        not null references award_occasion (id),
    ward_id           varchar(20) not null references ward (id),
    unit_code         varchar(60) not null,
    answered_at       timestamptz,
    constraint pk_award_occasion_unit primary key (award_occasion_id, unit_code)
);

alter table award_nomination drop constraint ck_award_nomination_occasion_kind;
alter table award_nomination add constraint ck_award_nomination_occasion_kind
    check (occasion_kind in ('CAMPAIGN', 'YEARLY_TITLES', 'CULTURAL_FAMILIES', 'SUDDEN_ACHIEVEMENT'));
