-- What was granted, as it stood on the day: names of units and recipients stay as they were then, whatever merges later.
-- Taken back only while the decision is not issued; a cancelled award keeps its row (R-51).
create table award_granted (
    award_nomination_id uuid         not null references award_nomination (id),
    ward_id             varchar(20)  not null references ward (id),
    award_round_id      uuid         not null references award_round (id),
    paper_subject       varchar(80)  not null,
    award_subject_id    uuid references award_subject (id),
    unit_code           varchar(60)  not null,
    unit_name           varchar(200) not null,
    kind                varchar(20)  not null,
    name_folded         varchar(200) not null,
    recipient           text         not null,
    award_code          varchar(60)  not null,
    award_name          varchar(200) not null,
    form                varchar(10)  not null,
    achievement_type    varchar(20)  not null,
    occasion_kind       varchar(20)  not null,
    occasion_key        varchar(80)  not null,
    title               varchar(500) not null,
    achievement_from    date         not null,
    achievement_to      date         not null,
    decided_on          date         not null,
    granted_by          varchar(200) not null,
    decision_code       varchar(80),
    money               bigint       not null,
    cancelled_on        date,
    constraint pk_award_granted primary key (award_nomination_id),
    constraint ck_award_granted_kind check (kind in ('INDIVIDUAL', 'COLLECTIVE', 'HOUSEHOLD')),
    constraint ck_award_granted_form check (form in ('TITLE', 'REWARD')),
    constraint ck_award_granted_achievement_type
        check (achievement_type in ('MERIT', 'THEMATIC', 'SUDDEN', 'DEVOTION', 'SENIORITY', 'DIPLOMATIC')),
    constraint ck_award_granted_money check (money >= 0),
    constraint ck_award_granted_cancelled_on check (cancelled_on is null or decision_code is not null)
);

create index ix_award_granted_decided_on on award_granted (ward_id, decided_on);
create index ix_award_granted_award_subject_id on award_granted (award_subject_id);
create index ix_award_granted_name_folded on award_granted (ward_id, name_folded);
create index ix_award_granted_paper_subject on award_granted (paper_subject);

alter table award_nomination drop constraint ck_award_nomination_status;
alter table award_nomination
    add constraint ck_award_nomination_status
        check (status in ('SUBMITTED', 'ACCEPTED', 'IN_ROUND', 'HELD', 'RETURNED', 'NOT_ELIGIBLE', 'WITHDRAWN',
                          'GRANTED', 'FORWARDED', 'REFUSED', 'CANCELLED'));

-- An installation that has decided before finds what it granted.
insert into award_granted (award_nomination_id, ward_id, award_round_id, paper_subject, award_subject_id, unit_code,
        unit_name, kind, name_folded, recipient, award_code, award_name, form, achievement_type, occasion_kind,
        occasion_key, title, achievement_from, achievement_to, decided_on, granted_by, money)
select n.id, n.ward_id, s.award_round_id, s.body::jsonb ->> 'subject', n.award_subject_id, n.unit_code,
       item ->> 'unitName', n.kind, n.name_folded, item ->> 'recipient', n.award_code, item ->> 'awardName',
       coalesce((select t.form from award_type t
                  where t.ward_id = n.ward_id and t.code = n.award_code and t.replaced_at is null
                  order by t.valid_from desc limit 1), 'REWARD'),
       case n.occasion_kind when 'CAMPAIGN' then 'THEMATIC' when 'SUDDEN_ACHIEVEMENT' then 'SUDDEN' else 'MERIT' end,
       n.occasion_kind, n.occasion_key, r.title, r.from_on, r.to_on, r.decided_on,
       'Chủ tịch Ủy ban nhân dân ' || w.name, (item -> 'outcome' ->> 'money')::bigint
  from award_snapshot s
  join award_round r on r.id = s.award_round_id and r.status = 'DECIDED' and r.attempt = s.attempt
  join ward w on w.id = s.ward_id
 cross join lateral jsonb_array_elements(s.body::jsonb -> 'items') item
  join award_nomination n on n.id = (item ->> 'nominationId')::uuid
 where item -> 'outcome' ->> 'choice' = 'GRANTED';

do $$
begin
    if to_regclass('issued_document') is not null then
        update award_granted g
           set decision_code = d.code, decided_on = d.issued_on
          from issued_document d
         where d.ward_id = g.ward_id and d.kind = 'AWARD_DECISION' and d.subject_id = g.paper_subject;
    end if;
end
$$;
