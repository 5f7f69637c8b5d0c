-- How certificates are printed on one printer with one kind of sheet; distances measured once on that printer (R-52).
create table certificate_print_profile (
    ward_id  varchar(20)  not null references ward (id),
    id       uuid         not null,
    name     varchar(80)  not null,
    folded   varchar(160) not null,
    stock    varchar(20)  not null,
    right_mm numeric(4, 2) not null,
    down_mm  numeric(4, 2) not null,
    constraint pk_certificate_print_profile primary key (ward_id, id),
    constraint uq_certificate_print_profile unique (ward_id, folded),
    constraint ck_certificate_print_profile_stock check (stock in ('FULL', 'PRE_PRINTED'))
);

create table certificate_print_box (
    ward_id    varchar(20)   not null,
    profile_id uuid          not null,
    box        varchar(20)   not null,
    right_mm   numeric(4, 2) not null,
    down_mm    numeric(4, 2) not null,
    constraint pk_certificate_print_box primary key (ward_id, profile_id, box),
    constraint fk_certificate_print_box foreign key (ward_id, profile_id)
        references certificate_print_profile (ward_id, id) on delete cascade
);

-- What each person printed with last; without a profile the whole sheet on blank paper.
create table certificate_print_use (
    ward_id    varchar(20) not null references ward (id),
    user_id    varchar(64) not null,
    profile_id uuid,
    used_at    timestamptz not null,
    constraint pk_certificate_print_use primary key (ward_id, user_id),
    constraint fk_certificate_print_use foreign key (ward_id, profile_id)
        references certificate_print_profile (ward_id, id) on delete cascade
);
