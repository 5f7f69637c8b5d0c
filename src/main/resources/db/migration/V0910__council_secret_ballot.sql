-- Secret ballots (R-48). The private parts of both keys stand in a file of the installation, never in the database or
-- its backups, and are destroyed when the ballot is closed: until then an envelope cannot be opened from here, after it
-- what was opened no longer shows in which order it came.
create table council_ballot_key (
    council_session_id uuid        primary key references council_session (id),
    ward_id            varchar(20) not null references ward (id),
    token_key          varchar(1000) not null,
    envelope_key       varchar(1000) not null
);

-- Who was given a token, and for which blinded number: a second request gets the same answer, never a second token.
create table council_ballot_token (
    council_session_id uuid          not null references council_session (id),
    ward_id            varchar(20)   not null references ward (id),
    member             varchar(64)   not null,
    blinded            varchar(1000) not null,
    constraint pk_council_ballot_token primary key (council_session_id, member)
);

-- Sealed ballots while the ballot is open: no member, no time.
create table council_envelope (
    id                 uuid primary key,
    council_session_id uuid        not null references council_session (id),
    ward_id            varchar(20) not null references ward (id),
    content            text        not null
);

-- What the envelopes held, item by item, in random order; a code is known to whoever holds the ballot's serial.
create table council_secret_vote (
    council_session_id  uuid        not null references council_session (id),
    award_nomination_id uuid        not null references award_nomination (id),
    ward_id             varchar(20) not null references ward (id),
    code                varchar(16) not null,
    choice              varchar(10) not null,
    constraint pk_council_secret_vote primary key (council_session_id, award_nomination_id, code),
    constraint ck_council_secret_vote_choice check (choice in ('AGREE', 'DISAGREE', 'BLANK'))
);
