-- Every table of ours names its ward; this release shows one.
create table ward (
    id         varchar(20) primary key,
    name       varchar(200) not null,
    loaded_at  timestamptz  not null
);
