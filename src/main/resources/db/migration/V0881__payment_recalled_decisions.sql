-- Decisions that were recalled: whatever their payment list still owes is neither paid nor handed over (R-51).
create table payout_recall (
    ward_id     varchar(20)  not null references ward (id),
    subject     varchar(100) not null,
    recalled_on date         not null,
    constraint pk_payout_recall primary key (ward_id, subject)
);
