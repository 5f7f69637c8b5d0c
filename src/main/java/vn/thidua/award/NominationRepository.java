package vn.thidua.award;

import static vn.thidua.award.Columns.column;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organisation.Gender;
import vn.thidua.shared.CurrentWard;
import vn.thidua.shared.Folding;

@Repository
class NominationRepository {

    private static final String SELECT =
            """
            select n.id, n.occasion_kind, n.occasion_key, n.unit_code, n.row_number, n.kind, n.name, n.gender,
                   n.birth_year, n.members, n.women, n.leader, n.leave_days, n.maternity_days, n.post, n.address, n.award_code, n.achievement, n.evidence, n.target_not_met,
                   n.on_behalf, n.status, n.reason,
                   array(select t.target_code from award_nomination_target t
                          where t.award_nomination_id = n.id order by t.target_code) as targets
              from award_nomination n
             where n.ward_id = :ward
            """;

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    NominationRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    Optional<Nomination> find(NominationId id) {
        return jdbc.sql(SELECT + " and n.id = :id")
                .param("ward", ward.id().value())
                .param("id", id.value())
                .query(NominationRepository::map)
                .optional();
    }

    Map<NominationId, Nomination> find(Collection<NominationId> ids) {
        return jdbc
                .sql(SELECT + " and n.id = any (:ids)")
                .param("ward", ward.id().value())
                .param("ids", column(ids, NominationId::value, UUID[]::new))
                .query(NominationRepository::map)
                .list()
                .stream()
                .collect(Collectors.toMap(Nomination::id, Function.identity()));
    }

    /** In the order in which they came: a unit's table by its rows. */
    List<Nomination> of(Occasion occasion) {
        return jdbc.sql(
                        SELECT
                                + """
                           and n.occasion_kind = :kind and n.occasion_key = :key
                         order by n.submitted_at, n.unit_code, n.row_number, n.id
                        """)
                .param("ward", ward.id().value())
                .param("kind", occasion.kind().name())
                .param("key", occasion.key())
                .query(NominationRepository::map)
                .list();
    }

    List<Nomination> held() {
        return jdbc.sql(SELECT + " and n.status = 'HELD' order by n.unit_code, n.name_folded, n.id")
                .param("ward", ward.id().value())
                .query(NominationRepository::map)
                .list();
    }

    List<Nomination> waiting() {
        return jdbc.sql(
                        SELECT
                                + """
                           and n.status = 'ACCEPTED'
                           and exists (select 1 from award_round r
                                        where r.ward_id = n.ward_id and r.occasion_kind = n.occasion_kind
                                          and r.occasion_key = n.occasion_key)
                           and not exists (select 1 from award_round r
                                            where r.ward_id = n.ward_id and r.occasion_kind = n.occasion_kind
                                              and r.occasion_key = n.occasion_key and r.status <> 'DECIDED'
                                              and (r.status <> 'BEFORE_COUNCIL'
                                                   or exists (select 1 from award_round_item i
                                                               where i.award_round_id = r.id and i.verdict = 'KEEP')))
                         order by n.occasion_key, n.unit_code, n.name_folded, n.id
                        """)
                .param("ward", ward.id().value())
                .query(NominationRepository::map)
                .list();
    }

    List<Nomination> heldFor(String name, String unitCode) {
        return jdbc
                .sql(SELECT + " and n.status = 'HELD' and n.name_folded = :name and n.unit_code = :unit order by n.id")
                .param("ward", ward.id().value())
                .param("name", Folding.fold(name))
                .param("unit", unitCode)
                .query(NominationRepository::map)
                .list()
                .stream()
                .filter(nomination -> Names.same(nomination.recipient().name(), name))
                .toList();
    }

    /** What other occasions had proposed before for somebody of the same name and kind, with the round's period. */
    List<Earlier> earlier(Occasion occasion) {
        record Pair(NominationId earlier, Function<Nomination, Earlier> with) {}
        List<Pair> pairs = jdbc.sql(
                        """
                        select n.id as later, o.id as earlier, r.title, r.from_on, r.to_on, r.decided_on
                          from award_nomination n
                          join award_nomination o on o.ward_id = n.ward_id and o.name_folded = n.name_folded
                               and o.kind = n.kind and o.submitted_at < n.submitted_at
                               and (o.occasion_kind <> n.occasion_kind or o.occasion_key <> n.occasion_key)
                          left join award_round_item i on i.award_nomination_id = o.id
                          left join award_round r on r.id = i.award_round_id
                         where n.ward_id = :ward and n.occasion_kind = :kind and n.occasion_key = :key
                           and o.status in ('ACCEPTED', 'IN_ROUND', 'HELD', 'GRANTED', 'FORWARDED')
                         order by r.decided_on desc nulls last, o.submitted_at desc, o.id
                        """)
                .param("ward", ward.id().value())
                .param("kind", occasion.kind().name())
                .param("key", occasion.key())
                .query((row, number) -> new Pair(new NominationId(row.getObject("earlier", UUID.class)), earlier(row)))
                .list();
        Map<NominationId, Nomination> known =
                find(pairs.stream().map(Pair::earlier).distinct().toList());
        return pairs.stream()
                .map(pair -> pair.with().apply(Objects.requireNonNull(known.get(pair.earlier()))))
                .toList();
    }

    private static Function<Nomination, Earlier> earlier(ResultSet row) throws SQLException {
        NominationId later = new NominationId(row.getObject("later", UUID.class));
        String title = row.getString("title");
        LocalDate from = row.getObject("from_on", LocalDate.class);
        LocalDate to = row.getObject("to_on", LocalDate.class);
        LocalDate decidedOn = row.getObject("decided_on", LocalDate.class);
        return known -> new Earlier(later, known, title, from, to, decidedOn);
    }

    void add(Nomination nomination, String submittedBy, Instant submittedAt) {
        Recipient recipient = nomination.recipient();
        jdbc.sql(
                        """
                        insert into award_nomination (id, ward_id, occasion_kind, occasion_key, unit_code, row_number, kind,
                                name, name_folded, gender, birth_year, members, women, leader, post, address, award_code,
                                achievement, leave_days,
                                maternity_days, evidence, on_behalf, status, submitted_by, submitted_at)
                        values (:id, :ward, :occasion, :key, :unit, :row, :kind, :name, :folded, :gender, :year, :members,
                                :women, :leader, :post,
                                :address, :award, :achievement, :leave, :maternity, :evidence, :onBehalf, :status, :by, :at)
                        """)
                .param("id", nomination.id().value())
                .param("ward", ward.id().value())
                .param("occasion", nomination.occasion().kind().name())
                .param("key", nomination.occasion().key())
                .param("unit", nomination.unitCode())
                .param("row", nomination.row())
                .param("kind", recipient.kind().name())
                .param("name", recipient.name())
                .param("folded", Folding.fold(recipient.name()))
                .param("gender", nameOf(recipient.gender()))
                .param("year", recipient.birthYear())
                .param("members", recipient.members())
                .param("women", recipient.women())
                .param("leader", recipient.leader())
                .param("post", recipient.position())
                .param("address", recipient.address())
                .param("award", nomination.awardCode())
                .param("achievement", nomination.achievement())
                .param("leave", nomination.leave().days())
                .param("maternity", nomination.leave().maternity())
                .param("evidence", nomination.evidence().toArray(UUID[]::new))
                .param("onBehalf", nomination.onBehalf())
                .param("status", nomination.status().name())
                .param("by", submittedBy)
                .param("at", OffsetDateTime.ofInstant(submittedAt, ZoneOffset.UTC))
                .update();
        nomination.targets().forEach(target -> addTarget(nomination.id(), target));
    }

    void update(Nomination nomination) {
        update(List.of(nomination));
    }

    /** A long list takes one statement. */
    void update(Collection<Nomination> nominations) {
        jdbc.sql(
                        """
                        update award_nomination n
                           set status = changed.status, reason = changed.reason, target_not_met = changed.flag
                          from unnest(:ids, :statuses, :reasons, :flags) as changed (id, status, reason, flag)
                         where n.id = changed.id and n.ward_id = :ward
                        """)
                .param("ids", column(nominations, one -> one.id().value(), UUID[]::new))
                .param("statuses", column(nominations, one -> one.status().name(), String[]::new))
                .param("reasons", column(nominations, Nomination::reason, String[]::new))
                .param("flags", column(nominations, Nomination::targetNotMet, Boolean[]::new))
                .param("ward", ward.id().value())
                .update();
    }

    void remove(Collection<Nomination> nominations) {
        for (Nomination nomination : nominations) {
            jdbc.sql("delete from award_nomination where id = :id and ward_id = :ward")
                    .param("id", nomination.id().value())
                    .param("ward", ward.id().value())
                    .update();
        }
    }

    void replaceDossier(Occasion occasion, String unitCode, List<DossierFile> files) {
        jdbc.sql(
                        """
                        delete from award_dossier_file
                         where ward_id = :ward and occasion_kind = :kind and occasion_key = :key and unit_code = :unit
                        """)
                .param("ward", ward.id().value())
                .param("kind", occasion.kind().name())
                .param("key", occasion.key())
                .param("unit", unitCode)
                .update();
        files.forEach(file -> addDossierFile(occasion, unitCode, file));
    }

    List<DossierFile> dossier(Occasion occasion, String unitCode) {
        return jdbc.sql(
                        """
                        select part, file_id from award_dossier_file
                         where ward_id = :ward and occasion_kind = :kind and occasion_key = :key and unit_code = :unit
                         order by part, file_id
                        """)
                .param("ward", ward.id().value())
                .param("kind", occasion.kind().name())
                .param("key", occasion.key())
                .param("unit", unitCode)
                .query((row, number) -> new DossierFile(
                        DossierPart.valueOf(row.getString("part")), row.getObject("file_id", UUID.class)))
                .list();
    }

    private void addDossierFile(Occasion occasion, String unitCode, DossierFile file) {
        jdbc.sql(
                        """
                        insert into award_dossier_file (id, ward_id, occasion_kind, occasion_key, unit_code, part, file_id)
                        values (:id, :ward, :kind, :key, :unit, :part, :file)
                        """)
                .param("id", UUID.randomUUID())
                .param("ward", ward.id().value())
                .param("kind", occasion.kind().name())
                .param("key", occasion.key())
                .param("unit", unitCode)
                .param("part", file.part().name())
                .param("file", file.file())
                .update();
    }

    private void addTarget(NominationId id, String target) {
        jdbc.sql(
                        """
                        insert into award_nomination_target (award_nomination_id, ward_id, target_code)
                        values (:id, :ward, :target) on conflict do nothing
                        """)
                .param("id", id.value())
                .param("ward", ward.id().value())
                .param("target", target)
                .update();
    }

    static Nomination map(ResultSet row, int number) throws SQLException {
        return new Nomination(
                new NominationId(row.getObject("id", UUID.class)),
                new Occasion(Occasion.Kind.valueOf(row.getString("occasion_kind")), row.getString("occasion_key")),
                row.getString("unit_code"),
                row.getInt("row_number"),
                recipient(row),
                row.getString("award_code"),
                row.getString("achievement"),
                Arrays.asList((UUID[]) row.getArray("evidence").getArray()),
                Arrays.asList((String[]) row.getArray("targets").getArray()),
                row.getBoolean("target_not_met"),
                row.getBoolean("on_behalf"),
                Nomination.Status.valueOf(row.getString("status")),
                row.getString("reason"),
                new Leave(row.getObject("leave_days", Integer.class), row.getObject("maternity_days", Integer.class)));
    }

    private static Recipient recipient(ResultSet row) throws SQLException {
        String gender = row.getString("gender");
        return new Recipient(
                RecipientKind.valueOf(row.getString("kind")),
                row.getString("name"),
                gender == null ? null : Gender.valueOf(gender),
                row.getObject("birth_year", Integer.class),
                row.getString("post"),
                row.getString("address"),
                row.getObject("members", Integer.class),
                row.getObject("women", Integer.class),
                row.getObject("leader", Boolean.class));
    }

    private static @Nullable String nameOf(@Nullable Gender gender) {
        return gender == null ? null : gender.name();
    }
}
