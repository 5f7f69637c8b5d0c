package vn.thidua.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thidua.award.AwardTestData.table;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.award.KnownSubject.EarlierAward;
import vn.thidua.shared.Actor;
import vn.thidua.shared.CurrentWard;
import vn.thidua.shared.Role;

@WardTest
@Transactional
@DisplayName("Sổ đối tượng của đơn vị: tìm lại đúng người đã từng được đề nghị")
class SubjectsIT {

    private static final Actor UNIT = new Actor("to-truong-01", Set.of(Role.UNIT_REPORTER), Set.of("tdp-01"));

    @Autowired
    private Nominations nominations;

    @Autowired
    private Subjects subjects;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private CurrentWard ward;

    private final String unit = "don-vi-" + UUID.randomUUID();

    @Test
    @DisplayName("R-41: Hoà, Hòa and decomposed letters are one person; her name stays as it was first written")
    void theSamePersonIsFoundAgain() {
        accepted(unit, "Lê Thị Hoà", 1975);
        accepted(unit, "LÊ THỊ  HO\u0300A", null);
        accepted(unit, "Lê Thị Hạ", 1975);

        assertThat(names("le thi ho")).containsExactly("Lê Thị Hoà");
        assertThat(names("lê thị")).containsExactlyInAnyOrder("Lê Thị Hoà", "Lê Thị Hạ");
    }

    @Test
    @DisplayName("R-41: two of one name born in different years are two; without a year nobody guesses between them")
    void namesakes() {
        accepted(unit, "Vũ Văn Nam", 1970);
        accepted(unit, "Vũ Văn Nam", 1990);
        accepted(unit, "Vũ Văn Nam", null);
        accepted(unit, "Vũ Văn Nam", null);

        assertThat(known("vu van nam"))
                .extracting(subject -> subject.recipient().birthYear())
                .containsExactly(1970, 1990, null);
    }

    @Test
    void aYearThatBecomesKnownIsKept() {
        accepted(unit, "Vũ Văn Nam", null);
        accepted(unit, "Vũ Văn Nam", 1970);

        assertThat(known("nam")).singleElement().satisfies(subject -> assertThat(
                        subject.recipient().birthYear())
                .isEqualTo(1970));
    }

    @Test
    @DisplayName("R-54: d finds đ, but Dung and Đung are two names")
    void dAndD() {
        accepted(unit, "Trần Thị Dung", null);
        accepted(unit, "Trần Thị Đung", null);

        assertThat(names("tran thi dung")).containsExactlyInAnyOrder("Trần Thị Dung", "Trần Thị Đung");
    }

    @Test
    void peopleOfOtherUnitsAreNeverShown() {
        accepted("don-vi-" + UUID.randomUUID(), "Phạm Thị Riêng", 1980);
        accepted(unit, "Phạm Thị Chung", 1980);

        assertThat(names("pham thi")).containsExactly("Phạm Thị Chung");
    }

    @Test
    void whoIsOnlyProposedIsNotInTheRegisterYet() {
        submit(campaign(), unit, "Bùi Thị Mới", null);

        assertThat(known("bui thi moi")).isEmpty();
    }

    @Test
    void oneLetterFindsNobody() {
        accepted(unit, "Lê Thị Hoà", 1975);

        assertThat(known(" l ")).isEmpty();
    }

    @Test
    void awardsReceivedBeforeAreListed() {
        Occasion earlier = accepted(unit, "Lê Thị Hoà", 1975);
        granted(earlier);
        accepted(unit, "Lê Thị Hòa", 1975);

        assertThat(known("hoa")).singleElement().satisfies(subject -> assertThat(subject.awards())
                .extracting(EarlierAward::occasion, EarlierAward::year)
                .containsExactly(tuple("Thi đua năm 2024", 2024)));
    }

    private void granted(Occasion occasion) {
        UUID round = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into award_round (id, ward_id, occasion_kind, occasion_key, sequence, achievement, title,
                                basis, from_on, to_on, status, attempt, opened_at, decided_on, version)
                        values (:id, :ward, 'CAMPAIGN', :key, 1, 'THEMATIC', 'Thi đua năm 2024', '', '2024-01-01',
                                '2024-11-30', 'DECIDED', 1, now(), '2024-12-20', 1)
                        """)
                .param("id", round)
                .param("ward", ward.id().value())
                .param("key", occasion.key())
                .update();
        jdbc.sql(
                        """
                        insert into award_round_item (award_nomination_id, award_round_id, ward_id)
                        select id, :round, ward_id from award_nomination where occasion_key = :key
                        """)
                .param("round", round)
                .param("key", occasion.key())
                .update();
        jdbc.sql("update award_nomination set status = 'GRANTED' where occasion_key = :key")
                .param("key", occasion.key())
                .update();
    }

    private Occasion accepted(String unitCode, String name, @Nullable Integer born) {
        Occasion campaign = campaign();
        submit(campaign, unitCode, name, born);
        nominations.accept(UNIT, campaign, unitCode);
        return campaign;
    }

    private void submit(Occasion campaign, String unitCode, String name, @Nullable Integer born) {
        NominationEntry row = new NominationEntry(
                RecipientKind.INDIVIDUAL,
                name,
                null,
                born,
                "Tổ viên",
                "",
                "CERTIFICATE_OF_MERIT",
                "Có thành tích",
                List.of(),
                List.of());
        nominations.submit(UNIT, table(campaign, unitCode, row));
    }

    private List<String> names(String typed) {
        return known(typed).stream().map(subject -> subject.recipient().name()).toList();
    }

    private List<KnownSubject> known(String typed) {
        return subjects.suggestions(unit, RecipientKind.INDIVIDUAL, typed);
    }

    private static Occasion campaign() {
        return Occasion.campaign(UUID.randomUUID().toString());
    }
}
