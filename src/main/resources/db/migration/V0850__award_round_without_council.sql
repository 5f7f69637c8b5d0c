-- Art. 85 of the law: a sudden achievement is put to the Chairman without a session of the council.
alter table award_round drop constraint ck_award_round_status;
alter table award_round add constraint ck_award_round_status
    check (status in ('OPENED', 'CHECKING', 'BEFORE_COUNCIL', 'VOTED', 'WITHOUT_COUNCIL', 'DECIDED'));
