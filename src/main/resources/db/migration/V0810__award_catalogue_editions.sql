-- A row of the catalogue says all that is needed of an award between two days. A change adds rows; the one it replaces
-- stays, with the moment, so that whoever reads it later sees what held and who changed it.
alter table award_type
    add column achievements       varchar(20)[] not null default '{}',
    add column decided_by         varchar(20),
    add column conditions         jsonb,
    add column kinds_basis        varchar(500)  not null default '',
    add column achievements_basis varchar(500)  not null default '',
    add column dossier_basis      varchar(500)  not null default '',
    add column confirmed          boolean       not null default false,
    add column changed_at         timestamptz   not null default now(),
    add column changed_by         varchar(64)   not null default '',
    add column change_basis       varchar(500)  not null default '',
    add column reason             varchar(400)  not null default '',
    add column replaced_at        timestamptz;

update award_type
   set decided_by = case
                        when authority = 'WARD' then 'WARD_CHAIRMAN'
                        when valid_to = date '2025-06-30' then 'DISTRICT_CHAIRMAN'
                        when code in ('PRIME_MINISTER_CERTIFICATE', 'NATIONAL_EMULATION_FIGHTER') then 'PRIME_MINISTER'
                        else 'CITY_CHAIRMAN'
                    end;

alter table award_type alter column decided_by set not null;
alter table award_type drop column authority;
alter table award_type
    add constraint ck_award_type_decided_by
        check (decided_by in ('WARD_CHAIRMAN', 'DISTRICT_CHAIRMAN', 'CITY_CHAIRMAN', 'PRIME_MINISTER', 'GOVERNMENT',
                              'PRESIDENT')),
    add constraint ck_award_type_achievements
        check (achievements <@ array ['MERIT', 'THEMATIC', 'SUDDEN', 'DEVOTION', 'SENIORITY', 'DIPLOMATIC']::varchar[]);
alter table award_type drop constraint uq_award_type_ward_id_code_valid_from;
create unique index uq_award_type_valid_from on award_type (ward_id, code, valid_from) where replaced_at is null;

-- A row from before this table knew conditions is completed once; after that only its replacement is noted.
create function award_type_is_kept() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and (old.conditions is null
        or old.replaced_at is null and to_jsonb(new) - 'replaced_at' = to_jsonb(old) - 'replaced_at')
    then
        return new;
    end if;
    raise exception 'A row of the catalogue of awards is never changed or removed: %', old.id;
end
$$;

create trigger tr_award_type_is_kept before update or delete on award_type
    for each row execute function award_type_is_kept();
