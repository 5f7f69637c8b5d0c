package vn.thidua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.award.DossierFile;
import vn.thidua.award.DossierPart;
import vn.thidua.award.NominationId;
import vn.thidua.shared.CurrentWard;

@Repository
class DossierLineRepository {

    record Row(
            int number,
            NominationId nominationId,
            ReportText report,
            List<DossierFile> papers,
            List<UUID> evidence,
            @Nullable Answer answer) {}

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    DossierLineRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    void add(DossierId dossier, DossierLine line) {
        jdbc.sql(
                        """
                        insert into upward_line (upward_dossier_id, award_nomination_id, ward_id, number, background,
                                achievements, papers, evidence)
                        values (:dossier, :nomination, :ward, :number, :background, :achievements, :papers, :evidence)
                        on conflict (upward_dossier_id, award_nomination_id) do update
                           set background = excluded.background, achievements = excluded.achievements,
                               papers = excluded.papers, evidence = excluded.evidence
                        """)
                .param("dossier", dossier.value())
                .param("nomination", line.nominationId().value())
                .param("ward", ward.id().value())
                .param("number", line.number())
                .param("background", line.report().background())
                .param("achievements", line.report().achievements())
                .param(
                        "papers",
                        line.papers().stream()
                                .map(paper -> paper.part().name() + ":" + paper.file())
                                .toArray(String[]::new))
                .param("evidence", line.evidence().toArray(UUID[]::new))
                .update();
    }

    void answer(DossierId dossier, NominationId nomination, Answer answer) {
        jdbc.sql(
                        """
                        update upward_line set granted = :granted, decision_code = :code, decided_on = :on,
                               granted_by = :by, reason = :reason, scan = :scan, recorded_at = :at
                         where upward_dossier_id = :dossier and award_nomination_id = :nomination and ward_id = :ward
                        """)
                .param("granted", answer.granted())
                .param("code", answer.decisionCode())
                .param("on", answer.decidedOn())
                .param("by", answer.grantedBy())
                .param("reason", answer.reason())
                .param("scan", answer.scan())
                .param("at", OffsetDateTime.ofInstant(answer.recordedAt(), ZoneOffset.UTC))
                .param("dossier", dossier.value())
                .param("nomination", nomination.value())
                .param("ward", ward.id().value())
                .update();
    }

    List<Row> of(DossierId dossier) {
        return jdbc.sql(
                        """
                        select number, award_nomination_id, background, achievements, papers, evidence, granted,
                               decision_code, decided_on, granted_by, reason, scan, recorded_at
                          from upward_line where upward_dossier_id = :dossier and ward_id = :ward order by number
                        """)
                .param("dossier", dossier.value())
                .param("ward", ward.id().value())
                .query(DossierLineRepository::map)
                .list();
    }

    private static Row map(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getInt("number"),
                new NominationId(row.getObject("award_nomination_id", UUID.class)),
                new ReportText(row.getString("background"), row.getString("achievements")),
                Arrays.stream((String[]) row.getArray("papers").getArray())
                        .map(DossierLineRepository::paper)
                        .toList(),
                Arrays.asList((UUID[]) row.getArray("evidence").getArray()),
                row.getObject("granted", Boolean.class) == null ? null : answer(row));
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                row.getBoolean("granted"),
                Objects.requireNonNullElse(row.getString("decision_code"), ""),
                row.getObject("decided_on", LocalDate.class),
                Objects.requireNonNullElse(row.getString("granted_by"), ""),
                row.getString("reason"),
                row.getObject("scan", UUID.class),
                at(row));
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("recorded_at", OffsetDateTime.class).toInstant();
    }

    private static DossierFile paper(String kept) {
        int colon = kept.indexOf(':');
        return new DossierFile(
                DossierPart.valueOf(kept.substring(0, colon)), UUID.fromString(kept.substring(colon + 1)));
    }
}
