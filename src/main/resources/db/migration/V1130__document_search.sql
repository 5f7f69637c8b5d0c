-- The words of every issued document, line by line, for the search: as they stand there, and folded (R-54).
create table document_text (
    document_id uuid        not null references issued_document (id),
    ward_id     varchar(20) not null references ward (id),
    lines       text        not null,
    folded      text        not null,
    words       tsvector    generated always as (to_tsvector('simple', folded)) stored,
    constraint pk_document_text primary key (document_id)
);

create index ix_document_text_words on document_text using gin (words);
