-- A decision that is recalled as a whole takes its awards with it (R-51); what took an award back is named with it. A
-- decision that amends another puts a name right (R-28): the one written before stays to be read.
alter table award_granted add column cancelled_by varchar(300);
alter table award_granted add column former_name text;
alter table award_nomination add column former_name text;
alter table award_subject add column former_name text;
alter table award_subject add column former_folded text;

update award_granted g set cancelled_by = 'Quyết định số ' || c.decision_code
  from award_cancellation c
 where c.award_nomination_id = g.award_nomination_id and c.status = 'EFFECTIVE';
