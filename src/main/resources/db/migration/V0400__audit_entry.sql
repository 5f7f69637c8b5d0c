-- Who did what, when. Rows are only ever added: the trigger refuses everything else, whoever asks.
create table audit_entry (
    id        bigint generated always as identity primary key,
    ward_id   varchar(20)  not null references ward (id),
    at        timestamptz  not null,
    user_id   varchar(64)  not null,
    roles     varchar(400) not null,
    action    varchar(80)  not null,
    subject   varchar(200) not null,
    details   jsonb        not null
);
create index ix_audit_entry_subject on audit_entry (ward_id, subject, id);

create function refuse_change_of_audit() returns trigger language plpgsql as $$
begin
    raise exception 'Audit entries cannot be changed or removed.';
end
$$;

create trigger audit_entry_is_append_only
    before update or delete on audit_entry
    for each row execute function refuse_change_of_audit();

create trigger audit_entry_is_never_emptied
    before truncate on audit_entry
    for each statement execute function refuse_change_of_audit();
