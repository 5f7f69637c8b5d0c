package vn.thidua.process.award;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.council.CouncilMember;
import vn.thidua.council.CouncilSession;
import vn.thidua.council.CouncilSessionId;
import vn.thidua.council.CouncilSessions;
import vn.thidua.document.DocumentIssued;
import vn.thidua.document.DocumentKind;
import vn.thidua.notification.Notice;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.Notices;
import vn.thidua.shared.Vietnamese;

/** With the invitation each member gets the way to the session's papers. */
@Component
class InvitedMembers {

    private final CouncilSessions sessions;
    private final Notices notices;

    InvitedMembers(CouncilSessions sessions, Notices notices) {
        this.sessions = sessions;
        this.notices = notices;
    }

    @EventListener
    void on(DocumentIssued issued) {
        if (issued.kind() == DocumentKind.COUNCIL_INVITATION) {
            notices.tell(notice(sessions.get(CouncilSessionId.of(issued.subject()))));
        }
    }

    private Notice notice(CouncilSession session) {
        return new Notice(
                NoticeKind.COUNCIL_CONVENED,
                "council/" + session.id() + "/" + session.startsAt(),
                sessions.members().stream().map(CouncilMember::userId).collect(Collectors.toSet()),
                Map.of(
                        "occasion", session.agenda(),
                        "when", Vietnamese.moment(session.startsAt()),
                        "place", session.place()),
                "/awards/sessions/" + session.id());
    }
}
