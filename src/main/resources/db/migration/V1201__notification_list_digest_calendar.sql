-- Every notice stands in its reader's list. A mail may wait for the morning's digest (HELD, then DIGESTED) or not be
-- wanted at all (LISTED).
alter table mail_outbox
    add column link    varchar(500) not null default '/',
    add column read_at timestamptz;

alter table mail_outbox drop constraint ck_mail_outbox_state;
alter table mail_outbox drop constraint ck_mail_outbox_done;
alter table mail_outbox
    add constraint ck_mail_outbox_state
        check (state in ('QUEUED', 'SENT', 'KEPT', 'NO_ADDRESS', 'HELD', 'DIGESTED', 'LISTED')),
    add constraint ck_mail_outbox_done check ((done_at is null) = (state in ('QUEUED', 'NO_ADDRESS', 'HELD', 'LISTED')));

create index ix_mail_outbox_recipient on mail_outbox (ward_id, recipient, queued_at);

create table notice_preference (
    ward_id  varchar(20)  not null references ward (id),
    person   varchar(64)  not null,
    topic    varchar(20)  not null,
    delivery varchar(20)  not null,
    constraint pk_notice_preference primary key (ward_id, person, topic),
    constraint ck_notice_preference_topic check (topic in ('TASKS', 'DEADLINES', 'WARNINGS', 'NEWS')),
    constraint ck_notice_preference_delivery check (delivery in ('AT_ONCE', 'DAILY', 'LIST_ONLY'))
);

-- A calendar program reads the feed without signing in; only a hash of the address's secret part is kept.
create table notice_calendar (
    ward_id    varchar(20)  not null references ward (id),
    person     varchar(64)  not null,
    token_hash varchar(64)  not null,
    made_at    timestamptz  not null,
    constraint pk_notice_calendar primary key (ward_id, person),
    constraint uq_notice_calendar_token_hash unique (token_hash)
);
