-- A ward that started before these values were known has them too; a new ward loads them with all others.
insert into dated_value (id, ward_id, value_key, value_text, valid_from, legal_basis, confirmed, changed_at, changed_by, reason)
select gen_random_uuid(), ward.id, fresh.value_key, fresh.value_text, fresh.valid_from, fresh.legal_basis, false, now(),
       'system', 'Bổ sung khi nâng cấp phần mềm'
  from ward,
       (values ('award.small-collective', '20', date '2024-01-01',
                'Điều 5 Luật Thi đua, khen thưởng ưu tiên tập thể nhỏ, không nêu số người; phường xác nhận'),
               ('council.unit-conflict', 'OWN_COLLECTIVE', date '2025-07-01',
                'Quy chế làm việc của Hội đồng; phường xác nhận'))
       as fresh (value_key, value_text, valid_from, legal_basis)
 where exists (select 1 from dated_value known where known.ward_id = ward.id)
   and not exists (select 1 from dated_value known where known.ward_id = ward.id and known.value_key = fresh.value_key);
