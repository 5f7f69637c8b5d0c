package vn.thidua.award;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Problem;

/** What a row of the catalogue has to say before it is taken in, all that is wrong at once, each at its field. */
final class AwardTypeRules {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_TEXT = 500;
    static final int LONGEST_REASON = 400;

    private final List<Problem> problems = new ArrayList<>();

    private AwardTypeRules() {}

    static List<Problem> problems(ChangeAwardType command) {
        AwardTypeRules rules = new AwardTypeRules();
        rules.checkNaming(command);
        rules.checkChoices(command);
        rules.checkBases(command.bases());
        rules.checkConditions(command.conditions());
        rules.checkPeriod(command.validFrom(), command.validTo());
        rules.checkText("reason", command.reason(), LONGEST_REASON, "AWARD_CHANGE_REASON_MISSING");
        return List.copyOf(rules.problems);
    }

    static List<Problem> problems(EndAwardType command) {
        AwardTypeRules rules = new AwardTypeRules();
        rules.checkGiven("lastDay", command.lastDay(), "AWARD_LAST_DAY_MISSING");
        rules.checkText("legalBasis", command.legalBasis(), LONGEST_TEXT, "AWARD_BASIS_MISSING");
        rules.checkText("reason", command.reason(), LONGEST_REASON, "AWARD_CHANGE_REASON_MISSING");
        return List.copyOf(rules.problems);
    }

    private void checkNaming(ChangeAwardType command) {
        checkText("name", command.name(), LONGEST_NAME, "AWARD_TYPE_NAME_MISSING");
        if (!command.name().isEmpty() && !AwardCodes.isCode(command.code())) {
            problems.add(Problem.at("code", "AWARD_TYPE_CODE"));
        }
        checkGiven("form", command.form(), "AWARD_FORM_MISSING");
    }

    private void checkChoices(ChangeAwardType command) {
        if (command.kinds().isEmpty()) {
            problems.add(Problem.at("kinds", "AWARD_KINDS_MISSING"));
        }
        if (command.achievements().isEmpty()) {
            problems.add(Problem.at("achievements", "AWARD_ACHIEVEMENTS_MISSING"));
        }
        if (command.dossier().isEmpty()) {
            problems.add(Problem.at("dossier", "AWARD_DOSSIER_MISSING"));
        }
        checkGiven("decidedBy", command.decidedBy(), "AWARD_DECIDER_MISSING");
    }

    private void checkBases(AwardBases bases) {
        checkText("kindsBasis", bases.kinds(), LONGEST_TEXT, "AWARD_BASIS_MISSING");
        checkText("achievementsBasis", bases.achievements(), LONGEST_TEXT, "AWARD_BASIS_MISSING");
        checkText("dossierBasis", bases.dossier(), LONGEST_TEXT, "AWARD_BASIS_MISSING");
        checkText("authorityBasis", bases.authority(), LONGEST_TEXT, "AWARD_BASIS_MISSING");
    }

    private void checkConditions(List<AwardCondition> conditions) {
        for (int row = 0; row < conditions.size(); row++) {
            AwardCondition condition = conditions.get(row);
            String at = "conditions[%d].".formatted(row);
            checkText(at + "text", condition.text(), LONGEST_TEXT, "AWARD_CONDITION_TEXT_MISSING");
            checkText(at + "basis", condition.basis(), LONGEST_TEXT, "AWARD_BASIS_MISSING");
        }
    }

    private void checkPeriod(@Nullable LocalDate from, @Nullable LocalDate to) {
        checkGiven("validFrom", from, "AWARD_FROM_MISSING");
        if (from != null && to != null && to.isBefore(from)) {
            problems.add(Problem.at("validTo", "AWARD_PERIOD_INVERTED"));
        }
    }

    private void checkGiven(String field, @Nullable Object value, String missing) {
        if (value == null) {
            problems.add(Problem.at(field, missing));
        }
    }

    private void checkText(String field, String text, int longest, String missing) {
        if (text.isEmpty()) {
            problems.add(Problem.at(field, missing));
        } else if (text.length() > longest) {
            problems.add(Problem.at(field, "AWARD_TEXT_TOO_LONG", Integer.toString(longest)));
        }
    }
}
