-- A wrong passage of an award decision that also stands on a recipient's certificate: which one is issued anew.
alter table document_correction_item add column certificate integer;
alter table document_correction_item
    add constraint ck_document_correction_item_certificate check (certificate > 0);
