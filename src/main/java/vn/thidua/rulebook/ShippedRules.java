package vn.thidua.rulebook;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.yaml.YamlFile;

/**
 * Adds the shipped years, values, legal bases and types of documents of which the ward has no row at all, confirmed or
 * not as they are shipped. What it has, also what it changed or corrected, stays as it is; each addition is recorded.
 */
@Service
@Transactional
class ShippedRules {

    private static final String REASON = "Bổ sung dữ liệu mới của bản cập nhật";
    private static final long LOCK = 11_002_010L;

    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;
    private final DatedValues values;
    private final LegalBases bases;
    private final DocumentTypes types;

    ShippedRules(JdbcClient jdbc, WorkingCalendar calendar, DatedValues values, LegalBases bases, DocumentTypes types) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.values = values;
        this.bases = bases;
        this.types = types;
    }

    /** Of two programs that start at once the second waits, and finds nothing missing. */
    void complete() {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(:lock)) as held")
                .param("lock", LOCK)
                .query(Integer.class)
                .single();
        YamlFile national = RulebookFile.national();
        addYears(national);
        addValues(national);
        addBases(national);
        types.completeTable();
    }

    private void addYears(YamlFile national) {
        for (String at : national.items("/calendars")) {
            CalendarYear year = RulebookFile.year(national, at);
            if (calendar.history(year.year()).isEmpty()) {
                calendar.change(Actor.system(), year, national.text(at + "/source"));
            }
        }
    }

    private void addValues(YamlFile national) {
        List<ChangeDatedValue> shipped = national.items("/values").stream()
                .map(at -> RulebookFile.value(national, at, REASON))
                .toList();
        shipped.stream().collect(Collectors.groupingBy(ChangeDatedValue::key)).forEach((key, periods) -> {
            if (values.changes(key).isEmpty()) {
                periods.forEach(period -> values.change(Actor.system(), period));
            }
        });
    }

    private void addBases(YamlFile national) {
        RulebookFile.bases(national, "").stream()
                .filter(basis -> bases.history(basis.code()).isEmpty())
                .forEach(basis -> bases.change(Actor.system(), basis, REASON));
    }
}
