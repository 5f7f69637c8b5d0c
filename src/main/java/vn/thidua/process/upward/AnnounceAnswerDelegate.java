package vn.thidua.process.upward;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.thidua.dossier.Answer;
import vn.thidua.dossier.Dossier;
import vn.thidua.dossier.DossierLine;
import vn.thidua.dossier.Dossiers;
import vn.thidua.notification.Notice;
import vn.thidua.notification.NoticeKind;
import vn.thidua.notification.Notices;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;
import vn.thidua.shared.Vietnamese;

/** Tells each unit what was answered about its nominees; of what it was told before it hears nothing again. */
@Component
class AnnounceAnswerDelegate implements JavaDelegate {

    private static final String LINK = "/camunda/app/tasklist/default/";

    private final Dossiers dossiers;
    private final Notices notices;
    private final Organisation organisation;
    private final Clock clock;

    AnnounceAnswerDelegate(Dossiers dossiers, Notices notices, Organisation organisation, Clock clock) {
        this.dossiers = dossiers;
        this.notices = notices;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Dossier dossier = dossiers.get(UpwardDossierProcess.dossier(execution));
        dossier.lines().stream()
                .filter(line -> line.answer() != null)
                .map(this::notice)
                .forEach(notices::tell);
    }

    private Notice notice(DossierLine line) {
        Answer answer = Objects.requireNonNull(line.answer());
        NoticeKind kind = answer.granted() ? NoticeKind.AWARD_GRANTED_ABOVE : NoticeKind.AWARD_REFUSED_ABOVE;
        return new Notice(
                kind,
                "dossier/" + line.nominationId() + "/" + kind,
                people(line.item().unitCode()),
                Map.of(
                        "nominee", line.item().recipient().name(),
                        "award", line.item().awardName(),
                        "by", answer.grantedBy(),
                        "decision", answer.decisionCode(),
                        "date", Vietnamese.date(answer.decidedOn()),
                        "reason", Objects.requireNonNullElse(answer.reason(), "")),
                LINK);
    }

    private Set<String> people(String unitCode) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
        return organisation.membersOf(unitCode, today).stream()
                .map(Person::userId)
                .collect(Collectors.toSet());
    }
}
