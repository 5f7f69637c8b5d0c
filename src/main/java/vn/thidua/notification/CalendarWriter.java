package vn.thidua.notification;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Method;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.organisation.Organisation;

/** Writes deadlines as a calendar: each one an event of half an hour that ends with the last moment in time. */
@Component
class CalendarWriter {

    private static final Duration SHOWN = Duration.ofMinutes(30);

    private final NotificationSettings settings;
    private final Organisation organisation;
    private final Clock clock;

    CalendarWriter(NotificationSettings settings, Organisation organisation, Clock clock) {
        this.settings = settings;
        this.organisation = organisation;
        this.clock = clock;
    }

    String write(List<CalendarEntry> entries) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Thi Dua//thidua//VI");
        calendar.setMethod(Method.publish());
        calendar.setName("Hạn thi đua, khen thưởng – " + organisation.ward().name());
        calendar.setRefreshInterval(
                biweekly.util.Duration.fromMillis(Duration.ofHours(6).toMillis()));
        entries.forEach(entry -> calendar.addEvent(event(entry)));
        return Biweekly.write(calendar).go();
    }

    private VEvent event(CalendarEntry entry) {
        VEvent event = new VEvent();
        event.setUid(entry.key() + "@" + settings.senderDomain());
        event.setDateTimeStamp(Date.from(clock.instant()));
        event.setSummary(entry.title());
        event.setDateStart(Date.from(entry.due().minus(SHOWN)));
        event.setDateEnd(Date.from(entry.due()));
        event.setUrl(settings.address() + entry.link());
        return event;
    }
}
