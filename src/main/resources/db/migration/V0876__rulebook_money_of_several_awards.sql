-- A ward that started before this value was known has it too; a new ward loads it with all others.
insert into dated_value (id, ward_id, value_key, value_text, valid_from, legal_basis, confirmed, changed_at, changed_by, reason)
select gen_random_uuid(), ward.id, 'award.money-of-several', 'HIGHEST_ONLY', date '2025-07-01',
       'Nguyên tắc tính tiền thưởng của các nghị định về thi đua, khen thưởng từ trước đến nay; phường xác nhận', false,
       now(), 'system', 'Bổ sung khi nâng cấp phần mềm'
  from ward
 where exists (select 1 from dated_value known where known.ward_id = ward.id)
   and not exists (select 1 from dated_value known
                    where known.ward_id = ward.id and known.value_key = 'award.money-of-several');
