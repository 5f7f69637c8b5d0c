package vn.thidua.award;

import static vn.thidua.award.Columns.column;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.award.Eligibility.Condition;
import vn.thidua.shared.CurrentWard;

/** What the eligibility table found of each nomination, condition by condition. */
@Repository
class ConditionRepository {

    private record Line(NominationId id, int place, Condition condition) {}

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    ConditionRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    Map<NominationId, List<Condition>> of(AwardRoundId round) {
        return jdbc
                .sql(
                        """
                        select c.award_nomination_id, c.place, c.condition_text, c.finding, c.rule, c.source, c.detail
                          from award_condition c
                          join award_round_item i on i.award_nomination_id = c.award_nomination_id
                         where i.award_round_id = :round and c.ward_id = :ward
                         order by c.award_nomination_id, c.place
                        """)
                .param("round", round.value())
                .param("ward", ward.id().value())
                .query(ConditionRepository::line)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Line::id, Collectors.mapping(Line::condition, Collectors.toList())));
    }

    void replace(List<Eligibility> answers) {
        jdbc.sql("delete from award_condition where award_nomination_id = any (:ids) and ward_id = :ward")
                .param("ids", column(answers, answer -> answer.nominationId().value(), UUID[]::new))
                .param("ward", ward.id().value())
                .update();
        add(answers.stream()
                .flatMap(answer -> IntStream.range(0, answer.conditions().size())
                        .mapToObj(place -> new Line(
                                answer.nominationId(),
                                place,
                                answer.conditions().get(place))))
                .toList());
    }

    private void add(List<Line> lines) {
        jdbc.sql(
                        """
                        insert into award_condition (award_nomination_id, ward_id, place, condition_text, finding, rule,
                                source, detail)
                        select line.id, :ward, line.place, line.condition, line.finding, line.rule, line.source,
                               line.detail
                          from unnest(:ids, :places, :conditions, :findings, :rules, :sources, :details)
                               as line (id, place, condition, finding, rule, source, detail)
                        """)
                .param("ids", column(lines, line -> line.id().value(), UUID[]::new))
                .param("places", column(lines, Line::place, Integer[]::new))
                .param("conditions", column(lines, line -> line.condition().condition(), String[]::new))
                .param(
                        "findings",
                        column(lines, line -> line.condition().finding().name(), String[]::new))
                .param("rules", column(lines, line -> line.condition().rule(), String[]::new))
                .param("sources", column(lines, line -> line.condition().source(), String[]::new))
                .param("details", column(lines, line -> line.condition().detail(), String[]::new))
                .param("ward", ward.id().value())
                .update();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                new NominationId(row.getObject("award_nomination_id", UUID.class)),
                row.getInt("place"),
                new Condition(
                        row.getString("condition_text"),
                        Eligibility.Finding.valueOf(row.getString("finding")),
                        row.getString("rule"),
                        row.getString("source"),
                        row.getString("detail")));
    }
}
