-- How long a person was away, where an award asks for it; maternity leave is not absence (R-44).
alter table award_nomination
    add column leave_days     integer,
    add column maternity_days integer,
    add constraint ck_award_nomination_leave check (leave_days >= 0 and maternity_days between 0 and leave_days);

-- What a finding rests on: the earlier award, what is missing, the open proceeding.
alter table award_condition add column detail varchar(4000);
