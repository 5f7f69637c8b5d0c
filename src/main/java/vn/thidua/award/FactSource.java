package vn.thidua.award;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.award.Proceeding.Kind;
import vn.thidua.shared.Vietnamese;

/** What is known for all nominations of a round, and what follows from it for one. */
final class FactSource {

    private final AwardRound round;
    private final LocalDate on;
    private final Map<String, AwardType> types;
    private final Duplicates duplicates;
    private final Map<NominationId, List<Earlier>> earlier;
    private final Function<Nomination, List<Proceeding>> proceedings;
    private final Function<String, List<DossierFile>> dossier;
    private final Map<String, List<DossierFile>> dossiers = new HashMap<>();
    private final BiFunction<Recipient, String, UpwardBasis.Basis> upward;
    private final Function<String, OptionalInt> absenceLimit;

    FactSource(
            AwardRound round,
            LocalDate on,
            List<AwardType> types,
            Duplicates duplicates,
            List<Earlier> earlier,
            Function<Nomination, List<Proceeding>> proceedings,
            Function<String, List<DossierFile>> dossier,
            BiFunction<Recipient, String, UpwardBasis.Basis> upward,
            Function<String, OptionalInt> absenceLimit) {
        this.round = round;
        this.on = on;
        this.types = types.stream().collect(Collectors.toMap(AwardType::code, Function.identity()));
        this.duplicates = duplicates;
        this.earlier = earlier.stream().collect(Collectors.groupingBy(Earlier::of));
        this.proceedings = proceedings;
        this.dossier = dossier;
        this.upward = upward;
        this.absenceLimit = absenceLimit;
    }

    EligibilityFacts of(Nomination nomination) {
        Recipient recipient = nomination.recipient();
        Optional<AwardType> type = Optional.ofNullable(types.get(nomination.awardCode()));
        List<String> missing = type.map(known -> missing(known, nomination)).orElseGet(List::of);
        List<Proceeding> about = proceedings.apply(nomination);
        List<Earlier> same = earlier(nomination);
        Map<String, String> details = new HashMap<>();
        return new EligibilityFacts(
                nomination.id(),
                nomination.awardCode(),
                recipient.kind(),
                on,
                type.orElse(null),
                type.filter(known -> known.mayGoTo(recipient.kind())).isPresent(),
                !nomination.achievement().isBlank(),
                missing(missing, details),
                missing,
                isSameAchievement(nomination, same, details),
                duplicates.hasSimilarElsewhere(nomination),
                isOpen(about, details),
                isDisciplined(about, details),
                !nomination.targetNotMet(),
                isMeritUpward(nomination, type, details),
                honours(type, details),
                isPerhapsSame(nomination, same, details),
                coversPeriod(about, details),
                leave(nomination, details),
                details);
    }

    /**
     * the unit's table is the list, the summary in it the report of the achievement. What the office entered for a
     * unit is not the unit's own submission. The simplified procedure asks for no minutes (law Art. 85).
     */
    private List<String> missing(AwardType type, Nomination nomination) {
        List<DossierPart> present = new ArrayList<>();
        if (!nomination.onBehalf()) {
            present.add(DossierPart.SUBMISSION);
        }
        if (!nomination.achievement().isBlank()) {
            present.add(DossierPart.ACHIEVEMENT_REPORT);
        }
        dossiers.computeIfAbsent(nomination.unitCode(), dossier).forEach(file -> present.add(file.part()));
        return type.dossier().stream()
                .filter(part -> !present.contains(part))
                .filter(part -> part != DossierPart.MEETING_MINUTES
                        || !round.occasion().kind().allowsSimplifiedProcedure())
                .map(DossierPart::label)
                .toList();
    }

    private static boolean missing(List<String> parts, Map<String, String> details) {
        note(!parts.isEmpty(), "dossierComplete", "Còn thiếu: " + String.join("; ", parts) + ".", details);
        return parts.isEmpty();
    }

    private List<Earlier> earlier(Nomination nomination) {
        return earlier.getOrDefault(nomination.id(), List.of()).stream()
                .filter(known -> known.isAbout(nomination))
                .toList();
    }

    /** R-41, within the occasion and across campaigns and years. */
    private boolean isSameAchievement(Nomination nomination, List<Earlier> known, Map<String, String> details) {
        Optional<Earlier> elsewhere = known.stream()
                .filter(other -> other.isSameAchievement(nomination, round))
                .findFirst();
        elsewhere.ifPresent(other -> details.put("sameAchievement", explained(other)));
        return elsewhere.isPresent() || duplicates.isSecondForSameSubject(nomination);
    }

    private boolean isPerhapsSame(Nomination nomination, List<Earlier> known, Map<String, String> details) {
        List<Earlier> perhaps = known.stream()
                .filter(other -> other.isPerhapsSame(nomination, round))
                .toList();
        note(
                !perhaps.isEmpty(),
                "earlierAward",
                perhaps.stream().map(this::explained).collect(Collectors.joining(" ")),
                details);
        return !perhaps.isEmpty();
    }

    private String explained(Earlier known) {
        String code = known.nomination().awardCode();
        AwardType type = types.get(code);
        return known.explained(type == null ? code : type.name());
    }

    /** */
    private static boolean isOpen(List<Proceeding> about, Map<String, String> details) {
        Optional<Proceeding> open = about.stream().filter(Proceeding::isOpen).findFirst();
        open.ifPresent(proceeding -> details.put(
                "openProceeding",
                "%s từ ngày %s: %s"
                        .formatted(
                                proceeding.kind().label(), Vietnamese.date(proceeding.openedOn()), proceeding.note())));
        return open.isPresent();
    }

    /** only achievements after a sanction was served count. */
    private boolean isDisciplined(List<Proceeding> about, Map<String, String> details) {
        Optional<LocalDate> served = served(about).filter(day -> !day.isBefore(round.from()));
        served.ifPresent(day -> details.put(
                "disciplinedInPeriod",
                "Chấp hành xong ngày %s: chỉ tính thành tích sau ngày đó.".formatted(Vietnamese.date(day))));
        return served.isPresent();
    }

    private boolean coversPeriod(List<Proceeding> about, Map<String, String> details) {
        return served(about).filter(day -> !day.isBefore(round.to())).isPresent();
    }

    private static Optional<LocalDate> served(List<Proceeding> about) {
        return about.stream()
                .filter(proceeding -> proceeding.kind() == Kind.DISCIPLINE)
                .flatMap(proceeding -> Optional.ofNullable(proceeding.servedOn()).stream())
                .max(LocalDate::compareTo);
    }

    /** titles of a superior are merit awards, as is any award of a superior for merit. */
    private boolean isMeritUpward(Nomination nomination, Optional<AwardType> type, Map<String, String> details) {
        boolean merit = type.filter(known -> known.authority() == Authority.UPWARD)
                .filter(known -> known.form() == AwardType.Form.TITLE || round.achievement() == AchievementType.MERIT)
                .isPresent();
        if (merit) {
            details.put(
                    "upwardMerit",
                    upward.apply(nomination.recipient(), nomination.unitCode()).explained());
        }
        return merit;
    }

    private boolean honours(Optional<AwardType> type, Map<String, String> details) {
        boolean honours = type.filter(known -> known.achievements().contains(round.achievement()))
                .isPresent();
        note(
                !honours,
                "achievementAllowed",
                "Đợt xét khen thành tích loại: " + round.achievement().label() + ".",
                details);
        return honours;
    }

    /** */
    private Leave.Answer leave(Nomination nomination, Map<String, String> details) {
        OptionalInt limit = absenceLimit.apply(nomination.awardCode());
        if (limit.isEmpty()) {
            return Leave.Answer.UNKNOWN;
        }
        details.put(
                "attendance",
                "%s Mức không xét: từ %d ngày.".formatted(nomination.leave().explained(), limit.getAsInt()));
        return nomination.leave().reaches(limit.getAsInt());
    }

    private static void note(boolean worth, String fact, String text, Map<String, String> details) {
        if (worth) {
            details.put(fact, text);
        }
    }
}
