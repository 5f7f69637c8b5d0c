-- Points that people give: one row per unit, criterion (or adjustment) and evaluator; '' is the culture office.
create table unit_score_entry (
    id          uuid primary key,
    ward_id     varchar(20)   not null references ward (id),
    campaign_id uuid          not null references campaign (id),
    unit_code   varchar(40)   not null,
    code        varchar(80)   not null,
    evaluator   varchar(40)   not null,
    points      numeric(12, 4) not null,
    note        varchar(2000),
    entered_at  timestamptz   not null,
    entered_by  varchar(64)   not null,
    constraint uq_unit_score_entry_campaign_id_unit_code_code_evaluator unique (campaign_id, unit_code, code, evaluator),
    constraint fk_unit_score_entry_unit foreign key (ward_id, unit_code) references unit (ward_id, code),
    constraint ck_unit_score_entry_points check (points >= 0)
);

-- Asked only of units that a tie could be broken for (R-44).
create table unit_score_composition (
    id          uuid primary key,
    ward_id     varchar(20) not null references ward (id),
    campaign_id uuid        not null references campaign (id),
    unit_code   varchar(40) not null,
    members     integer     not null,
    women       integer     not null,
    constraint uq_unit_score_composition_campaign_id_unit_code unique (campaign_id, unit_code),
    constraint fk_unit_score_composition_unit foreign key (ward_id, unit_code) references unit (ward_id, code),
    constraint ck_unit_score_composition_women check (women between 0 and members)
);

-- Every ranking that was fixed stays; the newest counts.
create table unit_ranking (
    id          uuid primary key,
    ward_id     varchar(20) not null references ward (id),
    campaign_id uuid        not null references campaign (id),
    content     jsonb       not null,
    fixed_at    timestamptz not null,
    fixed_by    varchar(64) not null
);

create index ix_unit_ranking_campaign_id on unit_ranking (campaign_id, fixed_at);
