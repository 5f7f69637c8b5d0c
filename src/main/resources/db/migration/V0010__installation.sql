-- What this installation is. One row, older than any ward, hence without one.
create table installation (
    only_one    boolean     primary key default true constraint ck_installation_only_one check (only_one),
    mode        varchar(20) not null constraint ck_installation_mode check (mode in ('REAL', 'TRIAL', 'REHEARSAL')),
    offset_ms   bigint      not null default 0,
    created_at  timestamptz not null default now(),
    constraint ck_installation_real_time check (mode <> 'REAL' or offset_ms = 0)
);
