-- Documents that were issued on paper while the system was down: entered later with the number they bear (R-18).
alter table register_entry add column late_reason varchar(1000);
alter table register_entry add column scan_id uuid references stored_file (id);
alter table register_entry add constraint ck_register_entry_late check ((late_reason is null) = (scan_id is null));

create or replace function register_entry_is_kept() returns trigger language plpgsql as $$
declare
    written_later text[] := array['handed_over_on', 'received_by', 'note', 'void_reason'];
begin
    if tg_op = 'DELETE'
        or (to_jsonb(new) - written_later) is distinct from (to_jsonb(old) - written_later)
        or (old.void_reason is not null and new.void_reason is distinct from old.void_reason)
    then
        raise exception 'An entry of the register is never changed or removed: %', old.id;
    end if;
    return new;
end
$$;
