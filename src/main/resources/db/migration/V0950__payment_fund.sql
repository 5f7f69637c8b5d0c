-- The reward fund of a year, the row that two who spend from it wait for.
create table reward_fund (
    ward_id varchar(20) not null references ward (id),
    year    integer     not null,
    constraint pk_reward_fund primary key (ward_id, year)
);

-- Its ledger: lines are added, never changed; a wrong one is put right by another. The key keeps an event that is told
-- twice from being written twice. A cut budget and a commitment that is taken back are amounts below zero.
create table reward_fund_entry (
    id                  uuid primary key,
    ward_id             varchar(20)  not null,
    sequence            bigint       generated always as identity,
    entry_key           varchar(300) not null,
    year                integer      not null,
    kind                varchar(20)  not null,
    amount              bigint       not null,
    on_day              date         not null,
    subject             varchar(200) not null,
    award_nomination_id uuid references award_nomination (id),
    what                varchar(300) not null,
    reason              varchar(500) not null,
    entered_by          varchar(64)  not null,
    entered_at          timestamptz  not null,
    constraint fk_reward_fund_entry_fund foreign key (ward_id, year) references reward_fund (ward_id, year),
    constraint uq_reward_fund_entry_key unique (ward_id, entry_key),
    constraint ck_reward_fund_entry_kind check (kind in ('BUDGET', 'COMMITMENT', 'PAYMENT', 'RECOVERY')),
    constraint ck_reward_fund_entry_amount check (amount > 0 or amount < 0 and kind in ('BUDGET', 'COMMITMENT'))
);

create index ix_reward_fund_entry_subject on reward_fund_entry (ward_id, year, kind, subject);

create function reward_fund_entry_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'A line of the reward fund''s ledger is never changed or removed: %', old.id;
end
$$;

create trigger tr_reward_fund_entry_is_kept before update or delete on reward_fund_entry
    for each row execute function reward_fund_entry_is_kept();
