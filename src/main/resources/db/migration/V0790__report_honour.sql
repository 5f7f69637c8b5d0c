-- Exemplars of a campaign and how the ward honoured them.
create table honour (
    id          uuid          primary key,
    ward_id     varchar(20)   not null references ward (id),
    campaign_id uuid          not null references campaign (id),
    place       integer       not null,
    name        varchar(500)  not null,
    deed        text          not null,
    form        varchar(1000) not null,
    honoured_on date          not null,
    constraint uq_honour_campaign_place unique (campaign_id, place)
);
