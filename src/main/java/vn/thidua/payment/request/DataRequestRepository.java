package vn.thidua.payment.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.payment.request.DataRequest.Account;
import vn.thidua.payment.request.DataRequest.Kind;
import vn.thidua.payment.request.Reply.Channel;
import vn.thidua.payment.request.Reply.Result;
import vn.thidua.shared.CurrentWard;

@Repository
class DataRequestRepository {

    private static final String SELECT =
            """
            select r.*, l.payout_id, a.payout_line_id is not null as account_kept,
                   f.result as answer_result, f.on_day as answer_on, f.channel as answer_channel, f.words as answer_words,
                   s.result as end_result, s.on_day as end_on, s.channel as end_channel, s.words as end_words
              from data_request r
              left join payout_line l on l.id = r.payout_line_id
              left join payout_account a on a.payout_line_id = r.payout_line_id
              left join data_request_reply f on f.data_request_id = r.id and not f.settles
              left join data_request_reply s on s.data_request_id = r.id and s.settles
             where r.ward_id = :ward
            """;

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    DataRequestRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    void add(DataRequest request, @Nullable UUID line, String userId, Instant at) {
        jdbc.sql(
                        """
                        insert into data_request (id, ward_id, received_on, name, contact, kind, about, payout_line_id,
                                                  answer_due, settlement_due, entered_by, entered_at)
                        values (:id, :ward, :received, :name, :contact, :kind, :about,
                                (select id from payout_line where id = :line and ward_id = :ward),
                                :answerDue, :settlementDue, :user, :at)
                        """)
                .param("id", request.id())
                .param("ward", ward.id().value())
                .param("received", request.receivedOn())
                .param("name", request.name())
                .param("contact", request.contact())
                .param("kind", request.kind().name())
                .param("about", request.about())
                .param("line", line)
                .param("answerDue", request.answerDue())
                .param("settlementDue", request.settlementDue())
                .param("user", userId)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void add(UUID requestId, Reply reply, String userId, Instant at) {
        jdbc.sql(
                        """
                        insert into data_request_reply (data_request_id, settles, ward_id, result, on_day, channel,
                                                        words, entered_by, entered_at)
                        values (:id, :settles, :ward, :result, :on, :channel, :words, :user, :at)
                        """)
                .param("id", requestId)
                .param("settles", reply.result().settles())
                .param("ward", ward.id().value())
                .param("result", reply.result().name())
                .param("on", reply.on())
                .param("channel", reply.channel().name())
                .param("words", reply.words())
                .param("user", userId)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<DataRequest> find(UUID id) {
        return jdbc.sql(SELECT + " and r.id = :id")
                .param("ward", ward.id().value())
                .param("id", id)
                .query((row, number) -> request(row))
                .optional();
    }

    List<DataRequest> all() {
        return jdbc.sql(
                        SELECT
                                + """
                                 order by s.on_day is not null,
                                          case when s.on_day is null and f.on_day is null then r.answer_due
                                               when s.on_day is null then coalesce(r.settlement_due, 'infinity') end,
                                          r.received_on desc, r.sequence desc
                                """)
                .param("ward", ward.id().value())
                .query((row, number) -> request(row))
                .list();
    }

    private static DataRequest request(ResultSet row) throws SQLException {
        return new DataRequest(
                row.getObject("id", UUID.class),
                row.getObject("received_on", LocalDate.class),
                row.getString("name"),
                row.getString("contact"),
                Kind.valueOf(row.getString("kind")),
                row.getString("about"),
                account(row),
                row.getObject("answer_due", LocalDate.class),
                row.getObject("settlement_due", LocalDate.class),
                reply(row, "answer"),
                reply(row, "end"));
    }

    private static @Nullable Account account(ResultSet row) throws SQLException {
        UUID payout = row.getObject("payout_id", UUID.class);
        return payout == null
                ? null
                : new Account(payout, row.getObject("payout_line_id", UUID.class), row.getBoolean("account_kept"));
    }

    private static @Nullable Reply reply(ResultSet row, String which) throws SQLException {
        String result = row.getString(which + "_result");
        return result == null
                ? null
                : new Reply(
                        Result.valueOf(result),
                        row.getObject(which + "_on", LocalDate.class),
                        Channel.valueOf(row.getString(which + "_channel")),
                        row.getString(which + "_words"));
    }
}
