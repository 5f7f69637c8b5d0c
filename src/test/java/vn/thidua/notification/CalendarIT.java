package vn.thidua.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.WardTest;
import vn.thidua.shared.Actor;

@WardTest
@Transactional
class CalendarIT {

    private static final Actor OFFICER = new Actor("chuyen-vien-vh", Set.of(), Set.of());
    private static final Instant DUE = Instant.parse("2025-09-24T16:59:59Z");

    @Autowired
    Calendars calendars;

    @Autowired
    CalendarWriter writer;

    @Autowired
    MockMvc browser;

    @Test
    void aDeadlineIsAnEventThatEndsWithItsLastMoment() {
        String feed = writer.write(List.of(new CalendarEntry("task-1", "Hạn: Phát động tại đơn vị", DUE, "/here")));

        VEvent event = Biweekly.parse(feed).first().getEvents().get(0);
        assertThat(event.getSummary().getValue()).isEqualTo("Hạn: Phát động tại đơn vị");
        assertThat(event.getDateEnd().getValue()).isEqualTo(Date.from(DUE));
        assertThat(event.getUrl().getValue()).endsWith("/here");
    }

    @Test
    void whoKnowsTheAddressReadsTheCalendarWithoutSigningIn() throws Exception {
        String path = path(calendars.address(OFFICER));

        String feed = browser.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(feed).startsWith("BEGIN:VCALENDAR").contains("END:VCALENDAR");
    }

    @Test
    void aNewAddressEndsTheOldOne() throws Exception {
        String old = path(calendars.address(OFFICER));
        calendars.address(OFFICER);

        browser.perform(get(old)).andExpect(status().isNotFound());
    }

    private static String path(String address) {
        return address.substring(address.indexOf("/calendar/"));
    }
}
