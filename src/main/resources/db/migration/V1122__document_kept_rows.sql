-- The one sentence for all tables that only grow: the moment of publishing exists in one of them only.
create or replace function issued_document_is_kept() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and tg_table_name = 'issued_document'
        and to_jsonb(old) ->> 'published_at' is null
        and to_jsonb(new) - 'published_at' = to_jsonb(old) - 'published_at'
    then
        return new;
    end if;
    raise exception 'An issued document is never changed or removed.';
end
$$;
