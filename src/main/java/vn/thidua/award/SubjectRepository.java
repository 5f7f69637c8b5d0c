package vn.thidua.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.award.KnownSubject.EarlierAward;
import vn.thidua.organisation.Gender;
import vn.thidua.shared.CurrentWard;
import vn.thidua.shared.Folding;

@Repository
class SubjectRepository {

    private static final int MOST_FOUND = 8;
    private static final String COLUMNS =
            "select id, kind, name, gender, birth_year, members, women, leader, post, address ";

    /** A nomination whose subject is not in the register yet. */
    record Unlinked(NominationId id, Recipient recipient) {}

    private final JdbcClient jdbc;
    private final CurrentWard ward;

    SubjectRepository(JdbcClient jdbc, CurrentWard ward) {
        this.jdbc = jdbc;
        this.ward = ward;
    }

    /** What was accepted; whoever comes second waits, and finds it linked. */
    List<Unlinked> unlinked(String unitCode) {
        return jdbc.sql(
                        COLUMNS
                                + """
                          from award_nomination
                         where ward_id = :ward and unit_code = :unit and award_subject_id is null
                           and status not in ('SUBMITTED', 'RETURNED', 'WITHDRAWN')
                         order by submitted_at, row_number, id
                           for update
                        """)
                .param("ward", ward.id().value())
                .param("unit", unitCode)
                .query((row, number) -> new Unlinked(new NominationId(row.getObject("id", UUID.class)), recipient(row)))
                .list();
    }

    void link(NominationId nomination, UUID subject) {
        jdbc.sql("update award_nomination set award_subject_id = :subject where id = :id and ward_id = :ward")
                .param("subject", subject)
                .param("id", nomination.value())
                .param("ward", ward.id().value())
                .update();
    }

    List<Subject> namesakes(String unitCode, RecipientKind kind, String nameKey) {
        return jdbc.sql(
                        COLUMNS
                                + """
                          from award_subject
                         where ward_id = :ward and unit_code = :unit and kind = :kind and name_key = :key
                         order by registered_at, id
                        """)
                .param("ward", ward.id().value())
                .param("unit", unitCode)
                .param("kind", kind.name())
                .param("key", nameKey)
                .query(SubjectRepository::map)
                .list();
    }

    List<Subject> search(String unitCode, @Nullable RecipientKind kind, String folded) {
        return jdbc.sql(
                        COLUMNS
                                + """
                          from award_subject
                         where ward_id = :ward and unit_code = :unit and (position(:words in name_folded) > 0 or position(:words in former_folded) > 0)
                           and (cast(:kind as varchar) is null or kind = :kind)
                         order by name_folded, birth_year, id limit :most
                        """)
                .param("ward", ward.id().value())
                .param("unit", unitCode)
                .param("words", folded)
                .param("kind", kind == null ? null : kind.name())
                .param("most", MOST_FOUND)
                .query(SubjectRepository::map)
                .list();
    }

    /** What a decision granted, the newest first. */
    List<EarlierAward> awards(UUID subject) {
        return jdbc.sql(
                        """
                        select r.title, extract(year from r.decided_on)::int as year, coalesce(t.name, n.award_code) as award
                          from award_nomination n
                          join award_round_item i on i.award_nomination_id = n.id
                          join award_round r on r.id = i.award_round_id
                          left join award_type t on t.ward_id = n.ward_id and t.code = n.award_code
                               and t.valid_from <= r.decided_on and (t.valid_to is null or t.valid_to >= r.decided_on)
                         where n.ward_id = :ward and n.award_subject_id = :subject and n.status = 'GRANTED'
                           and r.decided_on is not null
                         order by r.decided_on desc, n.id
                        """)
                .param("ward", ward.id().value())
                .param("subject", subject)
                .query((row, number) ->
                        new EarlierAward(row.getString("title"), row.getInt("year"), row.getString("award")))
                .list();
    }

    UUID add(String unitCode, Recipient recipient, Instant at) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into award_subject (id, ward_id, unit_code, kind, name, name_key, name_folded, gender,
                                birth_year, members, women, leader, post, address, registered_at)
                        values (:id, :ward, :unit, :kind, :name, :key, :folded, :gender, :year, :members, :women, :leader,
                                :post, :address, :at)
                        """)
                .param("id", id)
                .param("ward", ward.id().value())
                .param("unit", unitCode)
                .param("kind", recipient.kind().name())
                .param("name", recipient.name())
                .param("key", Names.key(recipient.name()))
                .param("folded", Folding.fold(recipient.name()))
                .param("gender", nameOf(recipient.gender()))
                .param("year", recipient.birthYear())
                .param("members", recipient.members())
                .param("women", recipient.women())
                .param("leader", recipient.leader())
                .param("post", recipient.position())
                .param("address", recipient.address())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    Optional<UUID> subjectOf(NominationId nomination) {
        return jdbc.sql(
                        """
                        select award_subject_id from award_nomination
                         where id = :id and ward_id = :ward and award_subject_id is not null
                        """)
                .param("id", nomination.value())
                .param("ward", ward.id().value())
                .query(UUID.class)
                .optional();
    }

    /** How many nominations are about it. */
    int nominations(UUID subject) {
        return jdbc.sql("select count(*) from award_nomination where award_subject_id = :subject and ward_id = :ward")
                .param("subject", subject)
                .param("ward", ward.id().value())
                .query(Integer.class)
                .single();
    }

    boolean isNamed(UUID subject) {
        return nominations(subject) > 0;
    }

    /** The nomination and its award are about this subject. */
    void relink(NominationId nomination, UUID subject) {
        link(nomination, subject);
        jdbc.sql(
                        """
                        update award_granted set award_subject_id = :subject
                         where award_nomination_id = :id and ward_id = :ward
                        """)
                .param("subject", subject)
                .param("id", nomination.value())
                .param("ward", ward.id().value())
                .update();
    }

    /** The wrong name stays to be read, and a search finds it. */
    void rename(UUID subject, String name, String wrong) {
        jdbc.sql(
                        """
                        update award_subject set name = :name, name_key = :key, name_folded = :folded,
                               former_name = concat_ws('; ', former_name, :wrong),
                               former_folded = concat_ws('; ', former_folded, :wrongFolded)
                         where id = :id and ward_id = :ward
                        """)
                .param("name", name)
                .param("key", Names.key(name))
                .param("folded", Folding.fold(name))
                .param("wrong", wrong)
                .param("wrongFolded", Folding.fold(wrong))
                .param("id", subject)
                .param("ward", ward.id().value())
                .update();
    }

    @Nullable
    String formerName(UUID subject) {
        return jdbc.sql("select former_name from award_subject where id = :id and ward_id = :ward")
                .param("id", subject)
                .param("ward", ward.id().value())
                .query((row, number) -> Optional.ofNullable(row.getString("former_name")))
                .single()
                .orElse(null);
    }

    /** Nobody is called so. */
    void remove(UUID subject) {
        jdbc.sql("delete from award_subject where id = :id and ward_id = :ward")
                .param("id", subject)
                .param("ward", ward.id().value())
                .update();
    }

    void update(Subject subject) {
        Recipient recipient = subject.recipient();
        jdbc.sql(
                        """
                        update award_subject set gender = :gender, birth_year = :year, members = :members,
                               women = :women, leader = :leader, post = :post, address = :address
                         where id = :id and ward_id = :ward
                        """)
                .param("gender", nameOf(recipient.gender()))
                .param("year", recipient.birthYear())
                .param("members", recipient.members())
                .param("women", recipient.women())
                .param("leader", recipient.leader())
                .param("post", recipient.position())
                .param("address", recipient.address())
                .param("id", subject.id())
                .param("ward", ward.id().value())
                .update();
    }

    private static Subject map(ResultSet row, int number) throws SQLException {
        return new Subject(row.getObject("id", UUID.class), recipient(row));
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
