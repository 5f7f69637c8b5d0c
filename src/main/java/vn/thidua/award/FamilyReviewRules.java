package vn.thidua.award;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.award.FamilyReview.Objection;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Vietnamese;

/** What is wrong with a step of a neighbourhood's review, all of it at once. */
final class FamilyReviewRules {

    private static final int LONGEST_PLACE = 500;
    private static final int LONGEST_TEXT = 1000;

    private final LocalDate today;

    FamilyReviewRules(LocalDate today) {
        this.today = today;
    }

    List<Problem> meeting(@Nullable LocalDate metOn, @Nullable Integer present) {
        List<Problem> problems = new ArrayList<>();
        day(metOn, "metOn", problems);
        need(present != null && present > 0, "present", "AWARD_FAMILY_PRESENT_MISSING", problems);
        return problems;
    }

    List<Problem> posting(FamilyReview review, @Nullable LocalDate on, @Nullable String at, List<UUID> evidence) {
        List<Problem> problems = new ArrayList<>();
        day(on, "postedOn", problems);
        if (on != null && on.isBefore(review.metOn())) {
            problems.add(Problem.at("postedOn", "AWARD_FAMILY_POSTED_BEFORE_MEETING", Vietnamese.date(review.metOn())));
        }
        text(at, LONGEST_PLACE, "postedAt", "AWARD_FAMILY_PLACE_MISSING", problems);
        need(!evidence.isEmpty(), "evidence", "AWARD_FAMILY_EVIDENCE_MISSING", problems);
        return problems;
    }

    /** @param households folded names of those proposed */
    List<Problem> conclusion(FamilyReview review, int days, List<Objection> objections, Set<String> households) {
        List<Problem> problems = new ArrayList<>();
        LocalDate first = review.concludableFrom(days);
        if (today.isBefore(first)) {
            problems.add(Problem.of("AWARD_FAMILY_POSTING_TOO_SHORT", days, Vietnamese.date(first)));
        }
        for (int place = 0; place < objections.size(); place++) {
            check(objections.get(place), "objections[%d].".formatted(place), households, problems);
        }
        return problems;
    }

    private static void check(Objection objection, String at, Set<String> households, List<Problem> problems) {
        text(objection.household(), LONGEST_TEXT, at + "household", "AWARD_NAME_MISSING", problems);
        text(objection.content(), LONGEST_TEXT, at + "content", "AWARD_FAMILY_OBJECTION_EMPTY", problems);
        text(objection.handling(), LONGEST_TEXT, at + "handling", "AWARD_FAMILY_OBJECTION_UNHANDLED", problems);
        String household = objection.household();
        if (household != null && !household.isBlank() && !households.contains(Names.key(household))) {
            problems.add(Problem.at(at + "household", "AWARD_FAMILY_NOT_PROPOSED", household));
        }
    }

    private void day(@Nullable LocalDate day, String field, List<Problem> problems) {
        need(day != null, field, "AWARD_DAY_MISSING", problems);
        if (day != null && day.isAfter(today)) {
            problems.add(Problem.at(field, "AWARD_FAMILY_DAY_AHEAD"));
        }
    }

    private static void text(@Nullable String text, int longest, String field, String missing, List<Problem> problems) {
        need(text != null && !text.isBlank(), field, missing, problems);
        if (text != null && text.length() > longest) {
            problems.add(Problem.at(field, "AWARD_TEXT_TOO_LONG", longest));
        }
    }

    private static void need(boolean given, String field, String code, List<Problem> problems) {
        if (!given) {
            problems.add(Problem.at(field, code));
        }
    }
}
