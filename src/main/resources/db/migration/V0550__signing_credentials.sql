-- Certificates of people and offices and where their keys are; the keys themselves are files or devices.
create table signing_credential (
    id                 uuid primary key,
    ward_id            varchar(20)   not null references ward (id),
    holder_kind        varchar(20)   not null,
    holder_id          varchar(64)   not null,
    kind               varchar(20)   not null,
    location           varchar(300)  not null,
    certificate        bytea         not null,
    chain              bytea[]       not null,
    subject            varchar(500)  not null,
    valid_from         timestamptz   not null,
    valid_to           timestamptz   not null,
    registered_by      varchar(64)   not null,
    registered_at      timestamptz   not null,
    revoked_by         varchar(64),
    revoked_at         timestamptz,
    revocation_reason  varchar(1000),
    constraint ck_signing_credential_holder_kind check (holder_kind in ('PERSON', 'ORGANISATION')),
    constraint ck_signing_credential_kind check (kind in ('PKCS12', 'PKCS11', 'OWN_DEVICE')),
    constraint ck_signing_credential_revocation check (
        (revoked_at is null) = (revoked_by is null) and (revoked_at is null) = (revocation_reason is null))
);

create index ix_signing_credential_holder on signing_credential (ward_id, holder_kind, holder_id, registered_at);

-- The picture of a handwritten signature, or of a seal; the latest is used, the earlier ones stay.
create table signing_picture (
    id           uuid primary key,
    ward_id      varchar(20) not null references ward (id),
    holder_kind  varchar(20) not null,
    holder_id    varchar(64) not null,
    png          bytea       not null,
    uploaded_by  varchar(64) not null,
    uploaded_at  timestamptz not null,
    constraint ck_signing_picture_holder_kind check (holder_kind in ('PERSON', 'ORGANISATION'))
);

create index ix_signing_picture_holder on signing_picture (ward_id, holder_kind, holder_id, uploaded_at);

-- What was registered stays: only the revocation is written once.
create function signing_credential_is_kept() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and tg_table_name = 'signing_credential'
        and old.revoked_at is null
        and to_jsonb(new) - array['revoked_by', 'revoked_at', 'revocation_reason']
            = to_jsonb(old) - array['revoked_by', 'revoked_at', 'revocation_reason']
    then
        return new;
    end if;
    raise exception 'A registered certificate or picture is never changed or removed.';
end
$$;

create trigger signing_credential_kept before update or delete on signing_credential
    for each row execute function signing_credential_is_kept();
create trigger signing_picture_kept before update or delete on signing_picture
    for each row execute function signing_credential_is_kept();
