-- What kind of achievement a round honours (R-42); of rounds from before, what their occasion usually is.
alter table award_round add column achievement varchar(20);

update award_round
   set achievement = case occasion_kind when 'CAMPAIGN' then 'THEMATIC' when 'SUDDEN_ACHIEVEMENT' then 'SUDDEN' else 'MERIT' end;

alter table award_round
    alter column achievement set not null,
    add constraint ck_award_round_achievement
        check (achievement in ('MERIT', 'THEMATIC', 'SUDDEN', 'DEVOTION', 'SENIORITY', 'DIPLOMATIC'));

-- Of a collective how many it has and how many of them are women (R-44); of a person whether he or she leads.
alter table award_nomination
    add column members integer,
    add column women   integer,
    add column leader  boolean,
    add constraint ck_award_nomination_members check (members > 0 and women between 0 and members);

alter table award_subject
    add column members integer,
    add column women   integer,
    add column leader  boolean;
