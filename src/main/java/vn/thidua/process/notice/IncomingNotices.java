package vn.thidua.process.notice;

import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.notification.Notice;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.Notices;
import vn.thidua.register.incoming.IncomingDocument;
import vn.thidua.register.incoming.IncomingRegistered;
import vn.thidua.register.incoming.IncomingReturned;
import vn.thidua.register.incoming.ReturnIncoming;
import vn.thidua.shared.Vietnamese;

/** Confirms a receipt to the sender on the same day, and tells whose document was sent back and why. */
@Component
class IncomingNotices {

    private static final String LINK = "/";

    private final Notices notices;

    IncomingNotices(Notices notices) {
        this.notices = notices;
    }

    @EventListener
    void onRegistered(IncomingRegistered event) {
        IncomingDocument document = event.document();
        if (!document.senderEmail().isEmpty()) {
            tell(
                    NoticeKind.INCOMING_RECEIVED,
                    "incoming/" + document.id(),
                    document.senderEmail(),
                    Map.of(
                            "symbol", document.symbol(),
                            "subject", document.subject(),
                            "number", document.code(),
                            "date", Vietnamese.date(document.arrivedOn())));
        }
    }

    @EventListener
    void onReturned(IncomingReturned event) {
        ReturnIncoming request = event.request();
        if (!request.senderEmail().isEmpty()) {
            tell(
                    NoticeKind.INCOMING_RETURNED,
                    "incoming-return/" + event.id(),
                    request.senderEmail(),
                    Map.of(
                            "symbol", request.symbol(),
                            "subject", request.subject(),
                            "reason", request.reason()));
        }
    }

    private void tell(NoticeKind kind, String key, String address, Map<String, String> arguments) {
        notices.tell(new Notice(kind, key, Set.of(address), arguments, LINK));
    }
}
