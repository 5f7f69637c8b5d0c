package vn.thidua.process.award;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.award.AwardRoundId;
import vn.thidua.award.AwardSnapshot;
import vn.thidua.award.RoundItem;
import vn.thidua.document.DocumentKind;
import vn.thidua.document.Documents;
import vn.thidua.notification.Notice;
import vn.thidua.notification.NoticeKind;
import vn.thidua.organisation.Organisation;
import vn.thidua.organisation.Person;

/** What a unit is told of each of its nominations. */
@Component
class OutcomeNotices {

    private static final String LINK = "/camunda/app/tasklist/default/";

    private final Organisation organisation;
    private final Documents documents;
    private final Clock clock;

    OutcomeNotices(Organisation organisation, Documents documents, Clock clock) {
        this.organisation = organisation;
        this.documents = documents;
        this.clock = clock;
    }

    List<Notice> decided(AwardSnapshot snapshot) {
        String decision = decision(snapshot.subject());
        return Stream.of(
                        snapshot.granted().stream().map(item -> granted(item, decision)),
                        snapshot.forwarded().stream().map(this::forwarded),
                        snapshot.refused().stream().map(this::refused))
                .flatMap(notices -> notices)
                .toList();
    }

    /** Held, returned to the unit or not eligible at the check. */
    List<Notice> leftOut(AwardRoundId round, List<RoundItem> items) {
        return items.stream()
                .filter(item -> item.verdict() != null)
                .map(item -> leftOut(round, item))
                .toList();
    }

    private Notice granted(AwardSnapshot.Item item, String decision) {
        return notice(NoticeKind.AWARD_GRANTED, item, Map.of("decision", decision));
    }

    private Notice forwarded(AwardSnapshot.Item item) {
        return notice(NoticeKind.AWARD_SUBMITTED, item, Map.of());
    }

    private Notice refused(AwardSnapshot.Item item) {
        String reason = Objects.requireNonNull(item.outcome()).reason();
        return notice(NoticeKind.AWARD_REFUSED, item, Map.of("reason", Objects.requireNonNullElse(reason, "")));
    }

    private Notice notice(NoticeKind kind, AwardSnapshot.Item item, Map<String, String> more) {
        String eventKey = "nomination/" + item.nominationId() + "/" + kind;
        return new Notice(
                kind,
                eventKey,
                people(item.unitCode()),
                arguments(item.recipient().name(), item.awardName(), more),
                LINK);
    }

    private Notice leftOut(AwardRoundId round, RoundItem item) {
        String reason =
                Objects.requireNonNull(item.verdict()).label() + ". " + Objects.requireNonNullElse(item.reason(), "");
        return new Notice(
                NoticeKind.NOMINATION_RETURNED,
                "round/" + round + "/" + item.nomination().id(),
                people(item.nomination().unitCode()),
                arguments(item.nomination().recipient().name(), item.awardName(), Map.of("reason", reason)),
                LINK);
    }

    private static Map<String, String> arguments(String nominee, String award, Map<String, String> more) {
        return Stream.concat(Map.of("nominee", nominee, "award", award).entrySet().stream(), more.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Set<String> people(String unitCode) {
        return organisation.membersOf(unitCode, LocalDate.now(clock)).stream()
                .map(Person::userId)
                .collect(Collectors.toSet());
    }

    private String decision(String subject) {
        return documents.of(subject).stream()
                .filter(document -> document.kind() == DocumentKind.AWARD_DECISION)
                .findFirst()
                .map(document -> Objects.requireNonNullElse(document.code(), ""))
                .orElse("");
    }
}
