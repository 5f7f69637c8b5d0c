-- A nomination that goes on for another award than its unit proposed; what was proposed stays to be read.
create table award_nomination_change (
    id                  uuid primary key,
    ward_id             varchar(20)   not null references ward (id),
    award_nomination_id uuid          not null references award_nomination (id),
    award_before        varchar(60)   not null,
    award_after         varchar(60)   not null,
    reason              varchar(1000) not null,
    changed_by          varchar(64)   not null,
    changed_at          timestamptz   not null
);

create index ix_award_nomination_change_award_nomination_id on award_nomination_change (award_nomination_id);

create function award_nomination_change_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'A change of a nomination is never altered or removed: %', old.id;
end
$$;

create trigger tr_award_nomination_change_is_kept before update or delete on award_nomination_change
    for each row execute function award_nomination_change_is_kept();
