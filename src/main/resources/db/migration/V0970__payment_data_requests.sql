-- What people ask about the data the ward keeps of them (R-58). The terms are those of the day it came in.
create table data_request (
    id             uuid primary key,
    ward_id        varchar(20)   not null references ward (id),
    sequence       bigint        generated always as identity,
    received_on    date          not null,
    name           varchar(200)  not null,
    contact        varchar(300)  not null,
    kind           varchar(20)   not null,
    about          varchar(1000) not null,
    payout_line_id uuid references payout_line (id),
    answer_due     date          not null,
    settlement_due date,
    entered_by     varchar(64)   not null,
    entered_at     timestamptz   not null,
    constraint ck_data_request_kind
        check (kind in ('ACCESS', 'CORRECTION', 'ERASURE', 'WITHDRAWAL', 'RESTRICTION', 'OBJECTION'))
);

create index ix_data_request_received_on on data_request (ward_id, received_on);
create index ix_data_request_payout_line_id on data_request (payout_line_id);

-- What the ward answered, when and how: the first answer, and the one that ends it.
create table data_request_reply (
    data_request_id uuid          not null references data_request (id),
    settles         boolean       not null,
    ward_id         varchar(20)   not null references ward (id),
    result          varchar(20)   not null,
    on_day          date          not null,
    channel         varchar(20)   not null,
    words           varchar(1000) not null,
    entered_by      varchar(64)   not null,
    entered_at      timestamptz   not null,
    constraint pk_data_request_reply primary key (data_request_id, settles),
    constraint ck_data_request_reply_result check (result in ('ANSWERED', 'FULFILLED', 'REFUSED')),
    constraint ck_data_request_reply_settles check (settles = (result <> 'ANSWERED')),
    constraint ck_data_request_reply_channel check (channel in ('PAPER', 'MAIL', 'PHONE', 'IN_PERSON'))
);

create function data_request_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'A line of the register of data requests is never changed or removed.';
end
$$;

create trigger tr_data_request_is_kept before update or delete on data_request
    for each row execute function data_request_is_kept();
create trigger tr_data_request_reply_is_kept before update or delete on data_request_reply
    for each row execute function data_request_is_kept();
