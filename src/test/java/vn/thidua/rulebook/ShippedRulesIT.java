package vn.thidua.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;

/** What a newer version ships for a ward that began with an earlier one. */
@WardTest
@Transactional
class ShippedRulesIT {

    private static final Actor HEAD = new Actor("truong-vhxh", Set.of(Role.CULTURE_HEAD), Set.of());
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 1);
    private static final String WOMEN_FIRST = "award.women-first-percent";
    private static final String REVIEW = "award.cultural-family-review-before";

    @Autowired
    private ShippedRulesAtStart start;

    @Autowired
    private DatedValues values;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private LegalBases bases;

    @Autowired
    private DocumentTypes types;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("R-44, R-50: values the ward never had are there after the start, confirmed or not as shipped")
    void missingValuesAreAdded() {
        forget("dated_value", "value_key", WOMEN_FIRST);
        forget("dated_value", "value_key", REVIEW);
        forget("dated_value", "value_key", "salary.base");
        long last = lastEntry();

        start.see();
        start.see();

        assertThat(values.history(WOMEN_FIRST)).singleElement().satisfies(value -> {
            assertThat(value.value()).isEqualTo("70");
            assertThat(value.confirmed()).isFalse();
        });
        assertThat(values.history(REVIEW))
                .singleElement()
                .extracting(DatedValue::confirmed)
                .isEqualTo(true);
        assertThat(values.history("salary.base")).hasSize(2);
        assertThat(recordedSince(last))
                .containsExactlyInAnyOrder(
                        "dated_value/" + REVIEW,
                        "dated_value/" + WOMEN_FIRST,
                        "dated_value/salary.base",
                        "dated_value/salary.base");
    }

    @Test
    @DisplayName("R-13, R-14, R-39: a type, a legal basis and a year's table the ward never had are added")
    void missingRowsOfTheOtherTablesAreAdded() {
        CalendarYear year = calendar.year(2026);
        LegalBasis law = bases.find("luat-tdkt-2022").orElseThrow();
        forget("legal_basis", "code", law.code());
        forget("document_type", "code", "PB");
        jdbc.sql("delete from calendar_day d using calendar_year y where y.id = d.calendar_year_id and y.year = 2026")
                .update();
        jdbc.sql("delete from calendar_year where year = 2026").update();
        long last = lastEntry();

        start.see();
        start.see();

        assertThat(bases.find(law.code())).hasValue(law);
        assertThat(bases.history(law.code())).hasSize(1);
        assertThat(types.find("PB")).map(DocumentType::name).hasValue("Phiếu báo");
        assertThat(types.history("PB")).hasSize(1);
        assertThat(calendar.year(2026)).isEqualTo(year);
        assertThat(calendar.history(2026)).hasSize(1);
        assertThat(recordedSince(last))
                .containsExactlyInAnyOrder("calendar/2026", "document_type/PB", "legal_basis/" + law.code());
    }

    @Test
    @DisplayName("R-39: what the ward changed itself stays as it is: value, year, legal basis and type")
    void whatTheWardHasStays() {
        values.change(
                HEAD,
                new ChangeDatedValue(
                        WOMEN_FIRST, "60", LocalDate.of(2024, 1, 1), "Quy chế", true, "Phường quyết định"));
        CalendarYear own = new CalendarYear(
                2026,
                List.of(new CalendarDay(LocalDate.of(2026, 3, 2), CalendarDay.Kind.DAY_OFF, "Lễ hội của phường")));
        calendar.change(HEAD, own, "Phường đối chiếu");
        DocumentType slip =
                new DocumentType("PB", 28, DocumentType.Form.NAMED, "Phiếu báo tin", "PBT", TODAY, (LocalDate) null);
        types.change(HEAD, slip, "Quy chế");

        start.see();

        assertThat(values.text(ValueKey.WOMEN_FIRST, TODAY)).isEqualTo("60");
        assertThat(calendar.year(2026)).isEqualTo(own);
        assertThat(types.find("PB")).hasValue(slip);
    }

    @Test
    @DisplayName("R-13: a type whose abbreviation the ward gave to one of its own is left out")
    void theWardsOwnAbbreviationStays() {
        forget("document_type", "code", "PB");
        DocumentType own =
                new DocumentType("PBAO", 40, DocumentType.Form.NAMED, "Phiếu báo kết quả", "PB", TODAY, null);
        types.change(HEAD, own, "Quy chế");

        start.see();

        assertThat(types.find("PB")).isEmpty();
        assertThat(types.find("PBAO")).hasValue(own);
    }

    @Test
    @DisplayName("Two programs that start at once add a missing value once")
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void twoProgramsAddOnce() {
        forget("dated_value", "value_key", WOMEN_FIRST);

        CompletableFuture<Void> other = CompletableFuture.runAsync(start::see);
        start.see();
        other.join();

        assertThat(values.changes(WOMEN_FIRST)).hasSize(1);
    }

    private void forget(String table, String column, String key) {
        jdbc.sql("delete from %s where %s = :key".formatted(table, column))
                .param("key", key)
                .update();
    }

    private long lastEntry() {
        return jdbc.sql("select coalesce(max(id), 0) from audit_entry")
                .query(Long.class)
                .single();
    }

    private List<String> recordedSince(long last) {
        return jdbc.sql("select subject from audit_entry where id > :last and user_id = :program")
                .param("last", last)
                .param("program", Actor.system().userId())
                .query(String.class)
                .list();
    }
}
