package vn.thidua.report;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.shared.CurrentWard;
import vn.thidua.shared.StoredJson;

@Repository
class UnitReportRepository {

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    UnitReportRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    /** All versions of a report, oldest first. */
    List<UnitReport> versions(ReportKey key) {
        return phase(key.campaignId(), key.phase()).stream()
                .filter(report -> report.key().equals(key))
                .toList();
    }

    /** All versions of all units, oldest first. */
    List<UnitReport> phase(CampaignId campaignId, int phase) {
        Map<UUID, List<Figure>> figures = figures(campaignId, phase);
        return jdbc.sql(
                        """
                        select id, unit_code, phase, number, status, final_figures, content, on_behalf, paper_scan_id,
                               submitted_at, submitted_by, late, review
                          from unit_report
                         where ward_id = :ward and campaign_id = :campaign and phase = :phase
                         order by number
                        """)
                .param("ward", ward.id().value())
                .param("campaign", campaignId.value())
                .param("phase", phase)
                .query((row, number) -> report(campaignId, row, figures))
                .list();
    }

    private Map<UUID, List<Figure>> figures(CampaignId campaignId, int phase) {
        return jdbc
                .sql(
                        """
                        select figure.unit_report_id, figure.target, figure.figure_value, figure.numerator,
                               figure.denominator, figure.last_year, figure.reached, figure.state, figure.note,
                               figure.met
                          from unit_report_figure figure
                          join unit_report report on report.id = figure.unit_report_id
                         where report.ward_id = :ward and report.campaign_id = :campaign and report.phase = :phase
                         order by figure.sort_order
                        """)
                .param("ward", ward.id().value())
                .param("campaign", campaignId.value())
                .param("phase", phase)
                .query((row, number) -> Map.entry(row.getObject("unit_report_id", UUID.class), figure(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    void insert(UnitReport report) {
        jdbc.sql(
                        """
                        insert into unit_report (id, ward_id, campaign_id, unit_code, phase, number, status,
                                                 final_figures, content, on_behalf, paper_scan_id, submitted_at,
                                                 submitted_by, late)
                        values (:id, :ward, :campaign, :unit, :phase, :number, :status, :final,
                                cast(:content as jsonb), :onBehalf, :scan, :at, :user, :late)
                        """)
                .param("id", report.id())
                .param("ward", ward.id().value())
                .param("campaign", report.key().campaignId().value())
                .param("unit", report.key().unitCode())
                .param("phase", report.key().phase())
                .param("number", report.number())
                .param("status", report.status().name())
                .param("final", report.finalFigures())
                .param("content", StoredJson.write(ReportContent.of(report)))
                .param("onBehalf", report.onBehalf())
                .param("scan", report.paperScanId())
                .param("at", report.submittedAt().atOffset(ZoneOffset.UTC))
                .param("user", report.submittedBy())
                .param("late", report.late())
                .update();
        for (int index = 0; index < report.figures().size(); index++) {
            insert(report.id(), index, report.figures().get(index));
        }
    }

    private void insert(UUID reportId, int order, Figure figure) {
        jdbc.sql(
                        """
                        insert into unit_report_figure (id, ward_id, unit_report_id, sort_order, target, figure_value,
                                                        numerator, denominator, last_year, reached, state, note, met)
                        values (:id, :ward, :report, :order, :target, :value, :numerator, :denominator, :lastYear,
                                :reached, :state, :note, :met)
                        """)
                .param("id", UUID.randomUUID())
                .param("ward", ward.id().value())
                .param("report", reportId)
                .param("order", order)
                .param("target", figure.target())
                .param("value", figure.value())
                .param("numerator", figure.numerator())
                .param("denominator", figure.denominator())
                .param("lastYear", figure.lastYear())
                .param("reached", figure.reached())
                .param("state", figure.state().name())
                .param("note", figure.note())
                .param("met", figure.met())
                .update();
    }

    /** Moves a version on; false when somebody has moved it before. */
    boolean move(UUID reportId, ReportStatus from, ReportStatus to, @Nullable Review review) {
        return jdbc.sql(
                                """
                        update unit_report
                           set status = :to, review = coalesce(cast(:review as jsonb), review)
                         where ward_id = :ward and id = :id and status = :from
                        """)
                        .param("to", to.name())
                        .param("review", review == null ? null : StoredJson.write(review))
                        .param("ward", ward.id().value())
                        .param("id", reportId)
                        .param("from", from.name())
                        .update()
                == 1;
    }

    private static UnitReport report(CampaignId campaignId, ResultSet row, Map<UUID, List<Figure>> figures)
            throws SQLException {
        ReportContent content = StoredJson.read(row.getString("content"), ReportContent.class);
        String review = row.getString("review");
        UUID id = row.getObject("id", UUID.class);
        return new UnitReport(
                id,
                new ReportKey(campaignId, row.getString("unit_code"), row.getInt("phase")),
                row.getInt("number"),
                ReportStatus.valueOf(row.getString("status")),
                row.getBoolean("final_figures"),
                figures.getOrDefault(id, List.of()),
                content.tasks(),
                content.movements(),
                content.ownAwards(),
                content.story(),
                content.evidence(),
                content.exemplars(),
                row.getBoolean("on_behalf"),
                row.getObject("paper_scan_id", UUID.class),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                row.getString("submitted_by"),
                row.getBoolean("late"),
                review == null ? null : StoredJson.read(review, Review.class));
    }

    private static Figure figure(ResultSet row) throws SQLException {
        return new Figure(
                row.getString("target"),
                stripped(row.getBigDecimal("figure_value")),
                stripped(row.getBigDecimal("numerator")),
                stripped(row.getBigDecimal("denominator")),
                stripped(row.getBigDecimal("last_year")),
                (Boolean) row.getObject("reached"),
                FigureState.valueOf(row.getString("state")),
                row.getString("note"),
                row.getBoolean("met"));
    }

    private static @Nullable BigDecimal stripped(@Nullable BigDecimal number) {
        return number == null
                ? null
                : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
