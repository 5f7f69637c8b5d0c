package vn.thidua.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.rulebook.WorkingCalendar;
import vn.thidua.shared.Vietnamese;

@WardTest
@Transactional
class OverdueNumbersIT extends RegisterDesk {

    private static final String FRIDAY = "2025-10-03T16:59:00+07:00";
    private static final String MONDAY = "2025-10-06T16:00:00+07:00";
    private static final String TUESDAY = "2025-10-07T08:00:00+07:00";

    @Autowired
    private WorkingCalendar calendar;

    @Test
    @DisplayName("R-23: signed on Friday at 16:59, entered on Monday at the latest; on Tuesday it is listed as overdue")
    void aHeldNumberIsDueOnTheNextWorkingDay() {
        NumberHold hold = registerAt(FRIDAY).reserve(CLERK, request(Issuer.COUNCIL, "BB", "BB-HĐTĐKT"));

        assertThat(open(MONDAY))
                .filteredOn(OpenNumber::documentId, hold.documentId())
                .singleElement()
                .satisfies(number -> {
                    assertThat(number.dueOn()).hasToString("2025-10-06");
                    assertThat(number.overdue()).isFalse();
                });
        assertThat(open(TUESDAY))
                .filteredOn(OpenNumber::documentId, hold.documentId())
                .singleElement()
                .satisfies(number -> assertThat(number.overdue()).isTrue());
    }

    @Test
    @DisplayName("R-23: entered but not sent by the end of the next working day")
    void anEntryThatWasNotSentInTimeIsListed() {
        RegisterEntry entry = registerAt(FRIDAY).take(CLERK, request(Issuer.COUNCIL, "BB", "BB-HĐTĐKT"));

        assertThat(overdueAt(MONDAY).unsent()).extracting(RegisterEntry::id).doesNotContain(entry.id());
        assertThat(overdueAt(TUESDAY).unsent()).extracting(RegisterEntry::id).contains(entry.id());
        registerAt(TUESDAY).handOver(entry.documentId());
        assertThat(overdueAt(TUESDAY).unsent()).extracting(RegisterEntry::id).doesNotContain(entry.id());
    }

    private List<OpenNumber> open(String moment) {
        return overdueAt(moment).open();
    }

    private OverdueNumbers overdueAt(String moment) {
        Clock clock = Clock.fixed(OffsetDateTime.parse(moment).toInstant(), Vietnamese.ZONE);
        return new OverdueNumbers(holds, entries, values, calendar, clock);
    }
}
