-- Issued bytes lie with all other originals, under the hash that the list table names (R-28).
insert into file_content (ward_id, sha256, bytes)
select issued.ward_id, issued.sha256, content.bytes
  from issued_document issued
  join document_content content on content.issued_document_id = issued.id
on conflict do nothing;

alter table issued_document
    add constraint fk_issued_document_content foreign key (ward_id, sha256) references file_content (ward_id, sha256);

drop table document_content;

-- The random code printed on a document, under which anybody may ask whether it is genuine. It is given before the
-- document is issued, because it is printed on it.
create table verification_code (
    ward_id      varchar(20) not null references ward (id),
    code         varchar(16) not null,
    document_id  uuid        not null,
    given_at     timestamptz not null,
    constraint pk_verification_code primary key (ward_id, code),
    constraint uq_verification_code_document unique (ward_id, document_id)
);
create trigger verification_code_kept before update or delete on verification_code
    for each row execute function issued_document_is_kept();
