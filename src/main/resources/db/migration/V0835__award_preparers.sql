-- Who prepared the list of a round; none of them decides on it, whatever office or mandate they hold on that day.
create table award_preparer (
    award_round_id uuid        not null references award_round (id),
    ward_id        varchar(20) not null references ward (id),
    attempt        integer     not null,
    step           varchar(20) not null,
    user_id        varchar(64) not null,
    prepared_at    timestamptz not null,
    constraint pk_award_preparer primary key (award_round_id, attempt, step, user_id),
    constraint ck_award_preparer_step check (step in ('CHECKED', 'CONVENED'))
);

-- Rounds that were under way: the audit knows who checked them.
insert into award_preparer (award_round_id, ward_id, attempt, step, user_id, prepared_at)
select round.id, round.ward_id, round.attempt, 'CHECKED', entry.user_id, max(entry.at)
  from award_round round
  join audit_entry entry on entry.ward_id = round.ward_id and entry.subject = 'award_round/' || round.id
                        and entry.action = 'AWARD_ROUND_CHECKED'
 group by round.id, round.ward_id, round.attempt, entry.user_id;
