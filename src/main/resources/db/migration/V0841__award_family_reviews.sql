-- How a neighbourhood came to its cultural families: meeting, public posting, objections (R-50).
create table award_family_review (
    award_occasion_id uuid        not null references award_occasion (id),
    ward_id           varchar(20) not null references ward (id),
    unit_code         varchar(60) not null,
    met_on            date        not null,
    present           integer     not null,
    posted_on         date,
    posted_at         varchar(500),
    posting_evidence  uuid[]      not null default '{}',
    concluded_on      date,
    constraint pk_award_family_review primary key (award_occasion_id, unit_code),
    constraint ck_award_family_review_order
        check (posted_on is null or (posted_on >= met_on and (concluded_on is null or concluded_on >= posted_on)))
);

create table award_family_objection (
    id                uuid primary key,
    ward_id           varchar(20)   not null references ward (id),
    award_occasion_id uuid          not null references award_occasion (id),
    unit_code         varchar(60)   not null,
    place             integer       not null,
    household         varchar(200)  not null,
    content           varchar(1000) not null,
    handling          varchar(1000) not null,
    removed           boolean       not null
);

create index ix_award_family_objection_review on award_family_objection (ward_id, award_occasion_id, unit_code);
