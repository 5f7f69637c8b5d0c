package vn.thidua.council;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.award.NominationId;
import vn.thidua.rulebook.Fraction;
import vn.thidua.rulebook.VotingRule;
import vn.thidua.shared.CurrentWard;

/** What a session votes on, each item with its rule; a whole agenda is written at once. */
@Repository
class ItemRepository {

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    ItemRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    void add(CouncilSessionId id, List<Tally.ItemRule> items) {
        jdbc.sql(
                        """
                        insert into council_item (council_session_id, award_nomination_id, ward_id, threshold,
                                                  strictly_above, base, secret)
                        select :id, nomination, :ward, threshold, above, base, secret
                          from unnest(:nominations::uuid[], :thresholds::varchar[], :aboves::boolean[],
                                      :bases::varchar[], :secrets::boolean[])
                               as item (nomination, threshold, above, base, secret)
                        """)
                .param("id", id.value())
                .param("ward", ward.id().value())
                .param("nominations", column(items, item -> item.nominationId().toString()))
                .param("thresholds", column(items, item -> text(item.rule().threshold())))
                .param(
                        "aboves",
                        column(items, item -> Boolean.toString(item.rule().strictlyAbove())))
                .param("bases", column(items, item -> item.rule().base().name()))
                .param("secrets", column(items, item -> Boolean.toString(isSecret(item))))
                .update();
    }

    void remove(CouncilSessionId id) {
        jdbc.sql("delete from council_item where council_session_id = :id and ward_id = :ward")
                .param("id", id.value())
                .param("ward", ward.id().value())
                .update();
    }

    List<Tally.ItemRule> of(CouncilSessionId id) {
        return jdbc.sql(
                        """
                        select award_nomination_id, threshold, strictly_above, base, secret
                          from council_item
                         where council_session_id = :id and ward_id = :ward
                        """)
                .param("id", id.value())
                .param("ward", ward.id().value())
                .query(ItemRepository::item)
                .list();
    }

    /** What is voted on in secret, in the order of a ballot's marks. */
    List<NominationId> secret(CouncilSessionId id) {
        return of(id).stream()
                .filter(ItemRepository::isSecret)
                .map(Tally.ItemRule::nominationId)
                .sorted(Comparator.comparing(NominationId::toString))
                .toList();
    }

    private static boolean isSecret(Tally.ItemRule item) {
        return item.rule().method() == VotingRule.Method.SECRET;
    }

    private static String text(Fraction share) {
        return share.numerator() + "/" + share.denominator();
    }

    private static String[] column(List<Tally.ItemRule> items, Function<Tally.ItemRule, String> value) {
        return items.stream().map(value).toArray(String[]::new);
    }

    /** The quorum was settled when the session was convened. */
    private static Tally.ItemRule item(ResultSet row, int number) throws SQLException {
        return new Tally.ItemRule(
                new NominationId(row.getObject("award_nomination_id", UUID.class)),
                new VotingRule(
                        Fraction.of("0"),
                        Fraction.of(row.getString("threshold")),
                        row.getBoolean("strictly_above"),
                        VotingRule.Base.valueOf(row.getString("base")),
                        row.getBoolean("secret") ? VotingRule.Method.SECRET : VotingRule.Method.OPEN,
                        true));
    }
}
