-- Mail, written in the transaction of what it tells of and sent by a job afterwards, once per row.
create table mail_outbox (
    id              uuid primary key,
    ward_id         varchar(20)   not null references ward (id),
    kind            varchar(40)   not null,
    event_key       varchar(200)  not null,
    recipient       varchar(254)  not null,
    address         varchar(254),
    subject         text          not null,
    body_text       text          not null,
    body_html       text          not null,
    state           varchar(20)   not null,
    queued_at       timestamptz   not null,
    done_at         timestamptz,
    constraint uq_mail_outbox_event_recipient unique (ward_id, event_key, recipient),
    constraint ck_mail_outbox_state check (state in ('QUEUED', 'SENT', 'KEPT', 'NO_ADDRESS')),
    constraint ck_mail_outbox_done check ((done_at is null) = (state in ('QUEUED', 'NO_ADDRESS'))),
    constraint ck_mail_outbox_address check ((address is null) = (state = 'NO_ADDRESS'))
);
create index ix_mail_outbox_state on mail_outbox (ward_id, state, queued_at);
