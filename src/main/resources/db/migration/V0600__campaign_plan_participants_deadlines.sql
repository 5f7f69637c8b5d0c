-- The plan's texts live in one document (plan); what other tables and the dashboards ask for has rows of its own.
create table campaign (
    id                    uuid primary key,
    ward_id               varchar(20)   not null references ward (id),
    code                  varchar(80)   not null,
    name                  varchar(300)  not null,
    title                 varchar(2000) not null,
    status                varchar(20)   not null,
    phases                integer       not null,
    launched_on           date,
    ends_on               date          not null,
    ended_by              varchar(500),
    reason                varchar(2000),
    cancellation_asked_at timestamptz,
    plan                  jsonb         not null,
    rehearsal             jsonb         not null,
    source                text          not null,
    imported_at           timestamptz   not null,
    imported_by           varchar(64)   not null,
    version               integer       not null,
    constraint ck_campaign_status check (status in ('DRAFT', 'LAUNCHED', 'CONSOLIDATING', 'CLOSED', 'CANCELLED',
                                                    'REJECTED')),
    constraint ck_campaign_phases check (phases >= 1)
);

-- A campaign that was rejected or cancelled may be drafted anew under its name.
create unique index uq_campaign_ward_id_code on campaign (ward_id, code) where status not in ('CANCELLED', 'REJECTED');

create table campaign_target (
    id          uuid primary key,
    ward_id     varchar(20)   not null references ward (id),
    campaign_id uuid          not null references campaign (id),
    code        varchar(80)   not null,
    sort_order  integer       not null,
    name        varchar(500)  not null,
    wording     varchar(2000) not null,
    unit        varchar(50)   not null,
    figure      varchar(20)   not null,
    roll_up     varchar(20)   not null,
    operator    varchar(20)   not null,
    goal_value  numeric,
    goal_upper  numeric,
    basis       varchar(20)   not null,
    direction   varchar(20)   not null,
    constraint uq_campaign_target_campaign_id_code unique (campaign_id, code),
    constraint ck_campaign_target_figure check (figure in ('VALUE', 'RATIO', 'YES_NO')),
    constraint ck_campaign_target_roll_up check (roll_up in ('OWNER', 'RATIO_OF_SUMS', 'SUM', 'COUNT', 'NONE')),
    constraint ck_campaign_target_operator check (operator in ('AT_LEAST', 'MORE_THAN', 'EQUAL', 'AT_MOST', 'LESS_THAN',
                                                               'RANGE', 'KEEP', 'FULFIL_PLAN'))
);

create table campaign_participant (
    id           uuid primary key,
    ward_id      varchar(20) not null references ward (id),
    campaign_id  uuid        not null references campaign (id),
    unit_code    varchar(40) not null,
    unit_kind    varchar(30) not null,
    sort_order   integer     not null,
    participates boolean     not null,
    publicises   boolean     not null,
    mobilises    boolean     not null,
    withdrawn    boolean     not null,
    reason       varchar(2000),
    changed_at   timestamptz not null,
    changed_by   varchar(64) not null,
    constraint uq_campaign_participant_campaign_id_unit_code unique (campaign_id, unit_code),
    constraint fk_campaign_participant_unit foreign key (ward_id, unit_code) references unit (ward_id, code)
);

create table campaign_deadline (
    id             uuid primary key,
    ward_id        varchar(20)  not null references ward (id),
    campaign_id    uuid         not null references campaign (id),
    kind           varchar(20)  not null,
    phase          integer      not null,
    wording        varchar(500) not null,
    day_on         date         not null,
    boundary       varchar(20)  not null,
    last_moment_at timestamptz  not null,
    constraint uq_campaign_deadline_campaign_id_kind_phase unique (campaign_id, kind, phase),
    constraint ck_campaign_deadline_kind check (kind in ('LAUNCH', 'REPORT', 'FINAL')),
    constraint ck_campaign_deadline_boundary check (boundary in ('BEFORE', 'INCLUDED'))
);

create table campaign_deadline_change (
    id                   uuid primary key,
    ward_id              varchar(20)   not null references ward (id),
    campaign_deadline_id uuid          not null references campaign_deadline (id),
    old_day_on           date          not null,
    new_day_on           date          not null,
    reason               varchar(2000) not null,
    requested_by         varchar(64)   not null,
    requested_at         timestamptz   not null,
    applied_at           timestamptz
);

create table campaign_recipient (
    id          uuid primary key,
    ward_id     varchar(20)   not null references ward (id),
    campaign_id uuid          not null references campaign (id),
    sort_order  integer       not null,
    line        varchar(1000) not null,
    channel     varchar(20)   not null,
    copies      integer       not null,
    archive     boolean       not null,
    constraint uq_campaign_recipient_campaign_id_sort_order unique (campaign_id, sort_order),
    constraint ck_campaign_recipient_copies check (copies >= 1)
);

create view v_campaign_deadline as
select deadline.ward_id,
       deadline.campaign_id,
       campaign.name as campaign_name,
       campaign.status as campaign_status,
       deadline.kind,
       deadline.phase,
       deadline.wording,
       deadline.last_moment_at
  from campaign_deadline deadline
  join campaign on campaign.id = deadline.campaign_id;
