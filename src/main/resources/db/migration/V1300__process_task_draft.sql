-- What somebody has typed into the form of an open task; kept after the task is completed.
create table task_draft (
    task_id      varchar(64)              primary key,
    ward_id      varchar(20)              not null references ward (id),
    task_key     varchar(200)             not null,
    input        text                     not null,
    version      integer                  not null,
    saved_at     timestamp with time zone not null,
    saved_by     varchar(64)              not null,
    completed_at timestamp with time zone
);
