package vn.thidua.award.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.AchievementType;
import vn.thidua.award.AwardBases;
import vn.thidua.award.AwardCondition;
import vn.thidua.award.AwardType;
import vn.thidua.award.AwardType.Form;
import vn.thidua.award.ChangeAwardType;
import vn.thidua.award.Decider;
import vn.thidua.award.DossierPart;
import vn.thidua.award.RecipientKind;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;

/**
 * A row of the catalogue as the page submits it; days are kept as typed, so that a wrong one loses nothing of the rest.
 */
record AwardTypeForm(
        @Nullable String code,
        @Nullable String name,
        @Nullable Form form,
        @Nullable List<RecipientKind> kinds,
        @Nullable String kindsBasis,
        @Nullable List<AchievementType> achievements,
        @Nullable String achievementsBasis,
        @Nullable Decider decidedBy,
        @Nullable String authorityBasis,
        @Nullable Boolean certificate,
        @Nullable List<DossierPart> dossier,
        @Nullable String dossierBasis,
        @Nullable List<Row> conditions,
        @Nullable Boolean confirmed,
        @Nullable String validFrom,
        @Nullable String validTo,
        @Nullable String reason) {

    private static final int BLANK_ROWS = 3;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    record Row(
            @Nullable String text,
            @Nullable String basis,
            AwardCondition.@Nullable Judge judge,
            @Nullable Boolean confirmed) {

        static final Row BLANK = new Row("", "", AwardCondition.Judge.PERSON, true);

        static Row of(AwardCondition condition) {
            return new Row(condition.text(), condition.basis(), condition.judge(), condition.confirmed());
        }

        boolean isFilled() {
            return !said(text).isBlank() || !said(basis).isBlank();
        }

        AwardCondition condition() {
            AwardCondition.Judge by = judge == null ? AwardCondition.Judge.PERSON : judge;
            return new AwardCondition(said(text), said(basis), by, Boolean.TRUE.equals(confirmed));
        }
    }

    /** Rows that were left empty are dropped; nothing ticked is an empty list. */
    AwardTypeForm {
        kinds = kinds == null ? List.of() : kinds;
        achievements = achievements == null ? List.of() : achievements;
        dossier = dossier == null ? List.of() : dossier;
        conditions = conditions == null
                ? List.of()
                : conditions.stream().filter(Row::isFilled).toList();
    }

    static AwardTypeForm empty() {
        return new AwardTypeForm("", "", null, null, "", null, "", null, "", true, null, "", null, true, "", "", "");
    }

    /** What holds now, to be changed from a day that is still to be typed. */
    static AwardTypeForm of(AwardType type) {
        return new AwardTypeForm(
                type.code(),
                type.name(),
                type.form(),
                type.recipientKinds().stream().sorted().toList(),
                type.bases().kinds(),
                type.achievements().stream().sorted().toList(),
                type.bases().achievements(),
                type.decidedBy(),
                type.bases().authority(),
                type.certificate(),
                type.dossier(),
                type.bases().dossier(),
                type.conditions().stream().map(Row::of).toList(),
                type.confirmed(),
                "",
                "",
                "");
    }

    ChangeAwardType command(String award) {
        ChangeAwardType command = new ChangeAwardType(
                award,
                said(name),
                form,
                Set.copyOf(given(kinds)),
                Set.copyOf(given(achievements)),
                decidedBy,
                Boolean.TRUE.equals(certificate),
                given(dossier),
                given(conditions).stream().map(Row::condition).toList(),
                new AwardBases(said(kindsBasis), said(achievementsBasis), said(dossierBasis), said(authorityBasis)),
                Boolean.TRUE.equals(confirmed),
                day(validFrom),
                day(validTo),
                said(reason));
        refuseUnreadable(command);
        return command;
    }

    /** The rows to show: what is there, and some to fill in. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>(given(conditions));
        for (int blank = 0; blank < BLANK_ROWS; blank++) {
            rows.add(Row.BLANK);
        }
        return rows;
    }

    /** Told together with all else that is wrong; a day that was typed is not said to be missing. */
    private void refuseUnreadable(ChangeAwardType command) {
        Map<String, String> typed = Map.of("validFrom", said(validFrom), "validTo", said(validTo));
        List<Problem> unreadable = typed.entrySet().stream()
                .filter(entry -> !entry.getValue().isBlank() && day(entry.getValue()) == null)
                .map(entry -> Problem.at(entry.getKey(), "AWARD_DAY_UNREADABLE", entry.getValue()))
                .toList();
        if (!unreadable.isEmpty()) {
            Stream<Problem> rest = command.problems().stream().filter(problem -> !typed.containsKey(problem.field()));
            throw new BusinessRuleViolation(
                    Stream.concat(unreadable.stream(), rest).toList());
        }
    }

    /** Null where no calendar knows the day. */
    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return LocalDate.parse(said(typed).strip(), DAY);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static <T> List<T> given(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
