-- Whether a certificate goes with an award. Rows from before this column could not say it: two titles are money alone.
alter table award_type add column certificate boolean not null default true;

alter table award_type disable trigger tr_award_type_is_kept;
update award_type set certificate = false where code in ('ADVANCED_WORKER', 'ADVANCED_COLLECTIVE');
alter table award_type enable trigger tr_award_type_is_kept;
