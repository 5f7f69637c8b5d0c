package vn.thidua.process.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardType;
import vn.thidua.award.AwardTypes;
import vn.thidua.award.Nomination;
import vn.thidua.award.NominationResumed;
import vn.thidua.notification.Notice;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.Notices;
import vn.thidua.process.notice.Audience;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Role;

/** What is cleared goes on by itself: in its round, or in the next one, which then begins; the office is told. */
@Component
class ClearedNominations {

    private static final String IN_ROUND = "được đưa lại vào danh sách thẩm định của đợt xét đang mở";
    private static final String NEXT_BEGUN = "đợt xét bổ sung đã được mở cho đề nghị này";
    private static final String NEXT_WAITS =
            "được đưa vào đợt xét đang mở, hoặc vào đợt xét bổ sung tự mở ngay sau đợt đó";

    private final NextAwardRound next;
    private final AwardTypes types;
    private final Audience audience;
    private final Notices notices;
    private final Clock clock;

    ClearedNominations(NextAwardRound next, AwardTypes types, Audience audience, Notices notices, Clock clock) {
        this.next = next;
        this.types = types;
        this.audience = audience;
        this.notices = notices;
        this.clock = clock;
    }

    @EventListener
    void on(NominationResumed resumed) {
        Nomination nomination = resumed.nomination();
        boolean begun = !resumed.inRound() && next.startWaiting(Actor.system(), nomination.occasion());
        String where = resumed.inRound() ? IN_ROUND : begun ? NEXT_BEGUN : NEXT_WAITS;
        notices.tell(new Notice(
                NoticeKind.NOMINATION_CLEARED,
                "nomination/%s/cleared/%s".formatted(nomination.id(), clock.instant()),
                audience.having(Role.CULTURE_OFFICER, Role.CULTURE_HEAD),
                Map.of(
                        "nominee", nomination.recipient().name(),
                        "award", award(nomination),
                        "where", where,
                        "reason", resumed.reason()),
                "/awards"));
    }

    private String award(Nomination nomination) {
        return types.find(nomination.awardCode(), LocalDate.now(clock))
                .map(AwardType::name)
                .orElse(nomination.awardCode());
    }
}
