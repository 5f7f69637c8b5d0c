package vn.thidua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.award.AwardRoundId;
import vn.thidua.shared.CurrentWard;

/** Dossiers and what was packed for them; their lines are {@link DossierLineRepository}'s. */
@Repository
class DossierRepository {

    private static final String SELECT =
            """
            select id, paper_subject, status, missing_reason, package_sha256, sent_on, sent_how
              from upward_dossier where ward_id = :ward
            """;

    record Row(
            UUID id,
            String paperSubject,
            Dossier.Status status,
            @Nullable String missingReason,
            @Nullable String packageSha256,
            @Nullable LocalDate sentOn,
            @Nullable String sentHow) {}

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    DossierRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    /** False where the submission has its dossier already. */
    boolean add(DossierId id, AwardRoundId round, String paperSubject, Instant at) {
        return jdbc.sql(
                                """
                        insert into upward_dossier (id, ward_id, award_round_id, paper_subject, status, opened_at)
                        values (:id, :ward, :round, :subject, 'PREPARING', :at)
                        on conflict (ward_id, paper_subject) do nothing
                        """)
                        .param("id", id.value())
                        .param("ward", ward.id().value())
                        .param("round", round.value())
                        .param("subject", paperSubject)
                        .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                        .update()
                > 0;
    }

    Optional<Row> find(DossierId id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("ward", ward.id().value())
                .param("id", id.value())
                .query(Row.class)
                .optional();
    }

    Optional<Row> ofSubject(String paperSubject) {
        return jdbc.sql(SELECT + " and paper_subject = :subject")
                .param("ward", ward.id().value())
                .param("subject", paperSubject)
                .query(Row.class)
                .optional();
    }

    /** The newest first. */
    List<Row> all() {
        return jdbc.sql(SELECT + " order by opened_at desc, id")
                .param("ward", ward.id().value())
                .query(Row.class)
                .list();
    }

    void move(DossierId id, Dossier.Status status) {
        jdbc.sql("update upward_dossier set status = :status where id = :id and ward_id = :ward")
                .param("status", status.name())
                .param("id", id.value())
                .param("ward", ward.id().value())
                .update();
    }

    void explain(DossierId id, @Nullable String missingReason) {
        jdbc.sql("update upward_dossier set missing_reason = :reason where id = :id and ward_id = :ward")
                .param("reason", missingReason)
                .param("id", id.value())
                .param("ward", ward.id().value())
                .update();
    }

    void sent(DossierId id, LocalDate on, String how) {
        jdbc.sql("update upward_dossier set sent_on = :on, sent_how = :how where id = :id and ward_id = :ward")
                .param("on", on)
                .param("how", how)
                .param("id", id.value())
                .param("ward", ward.id().value())
                .update();
    }

    void packed(DossierId id, String sha256, List<PackedFile> files) {
        jdbc.sql("update upward_dossier set package_sha256 = :sha where id = :id and ward_id = :ward")
                .param("sha", sha256)
                .param("id", id.value())
                .param("ward", ward.id().value())
                .update();
        jdbc.sql("delete from upward_packed_file where upward_dossier_id = :id and ward_id = :ward")
                .param("id", id.value())
                .param("ward", ward.id().value())
                .update();
        for (int number = 0; number < files.size(); number++) {
            add(id, number + 1, files.get(number));
        }
    }

    private void add(DossierId id, int number, PackedFile file) {
        jdbc.sql(
                        """
                        insert into upward_packed_file (upward_dossier_id, ward_id, number, path, title, sha256)
                        values (:id, :ward, :number, :path, :title, :sha)
                        """)
                .param("id", id.value())
                .param("ward", ward.id().value())
                .param("number", number)
                .param("path", file.path())
                .param("title", file.title())
                .param("sha", file.sha256())
                .update();
    }

    List<PackedFile> files(DossierId id) {
        return jdbc.sql(
                        """
                        select path, title, sha256 from upward_packed_file
                         where upward_dossier_id = :id and ward_id = :ward order by number
                        """)
                .param("id", id.value())
                .param("ward", ward.id().value())
                .query(PackedFile.class)
                .list();
    }
}
