-- A session is planned before its invitation goes out, opened when enough members came, or adjourned when not; what was
-- adjourned stays, and the next sitting is a session of its own.
alter table council_session add column sitting integer not null default 1;
alter table council_session add column adjourned_for varchar(500);
alter table council_session drop constraint uq_council_session_award_round_id_attempt;
alter table council_session add constraint uq_council_session_sitting unique (award_round_id, attempt, sitting);
alter table council_session drop constraint ck_council_session_status;
alter table council_session add constraint ck_council_session_status
    check (status in ('PLANNED', 'VOTING', 'ADJOURNED', 'CLOSED'));
