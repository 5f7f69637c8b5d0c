-- R-51: who asks that an award be cancelled, on what ground and from what source; what the Chairman said; when it took
-- effect. The award and its number in the Sổ vàng stay and are marked.
create table award_cancellation (
    id                  uuid primary key,
    ward_id             varchar(20)   not null references ward (id),
    award_nomination_id uuid          not null references award_granted (award_nomination_id),
    ground              varchar(30)   not null,
    explanation         varchar(2000) not null,
    source              varchar(500)  not null,
    requested_by        varchar(64)   not null,
    requested_at        timestamptz   not null,
    status              varchar(20)   not null,
    decided_by          varchar(64),
    decided_at          timestamptz,
    reason              varchar(1000),
    decision_code       varchar(80),
    cancelled_on        date,
    constraint ck_award_cancellation_ground
        check (ground in ('FALSE_DECLARATION', 'FALSE_CONFIRMATION', 'IMPROPER_APPRAISAL')),
    constraint ck_award_cancellation_status check (status in ('REQUESTED', 'APPROVED', 'REFUSED', 'EFFECTIVE')),
    constraint ck_award_cancellation_effective
        check ((status = 'EFFECTIVE') = (decision_code is not null and cancelled_on is not null))
);

create unique index uq_award_cancellation_award_nomination_id
    on award_cancellation (award_nomination_id) where status <> 'REFUSED';

-- What came back, or why it does not; a wrong entry is put right by another one.
create table award_recovery (
    id                    uuid primary key,
    ward_id               varchar(20)   not null references ward (id),
    award_cancellation_id uuid          not null references award_cancellation (id),
    kind                  varchar(20)   not null,
    outcome               varchar(20)   not null,
    amount                bigint        not null,
    happened_on           date          not null,
    voucher               varchar(80)   not null,
    note                  varchar(1000) not null,
    entered_by            varchar(64)   not null,
    entered_at            timestamptz   not null,
    constraint ck_award_recovery_kind check (kind in ('OBJECT', 'MONEY')),
    constraint ck_award_recovery_outcome check (outcome in ('RETURNED', 'NOT_GIVEN', 'GIVEN_UP')),
    constraint ck_award_recovery_amount check (amount >= 0)
);

create index ix_award_recovery_award_cancellation_id on award_recovery (award_cancellation_id);

create function award_recovery_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'A recovery is never changed or removed: %', old.id;
end
$$;

create trigger tr_award_recovery_is_kept before update or delete on award_recovery
    for each row execute function award_recovery_is_kept();

alter table award_golden_book add column cancelled_on date;
