package vn.thidua.organisation;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Recorded;

/** Says that the organisation has changed: to the record, and to whoever mirrors it. */
@Component
class Changes {

    private final ApplicationEventPublisher events;

    Changes(ApplicationEventPublisher events) {
        this.events = events;
    }

    void tell(Actor actor, String action, String subject, Map<String, String> details) {
        events.publishEvent(new Recorded(actor, action, subject, details));
        events.publishEvent(new OrganisationChanged(subject));
    }
}
