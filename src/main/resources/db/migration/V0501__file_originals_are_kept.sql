-- What is kept under its hash is never changed or removed.
create function file_content_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'Kept bytes are never changed or removed: %', old.sha256;
end
$$;

create trigger file_content_kept before update or delete on file_content
    for each row execute function file_content_is_kept();
