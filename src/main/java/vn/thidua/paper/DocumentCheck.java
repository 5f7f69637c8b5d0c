package vn.thidua.paper;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;

/** What Annex I asks of a whole document; every problem is named at once. */
final class DocumentCheck {

    private DocumentCheck() {}

    static void requireComplete(
            Title title,
            @Nullable PlaceAndDate placeAndDate,
            List<String> addressees,
            List<Block> body,
            Ending ending) {
        List<Problem> problems = new ArrayList<>();
        if (title instanceof Title.Correspondence && addressees.isEmpty()) {
            problems.add(Problem.at("addressees", "PAPER_ADDRESSEE_MISSING"));
        }
        if (addressees.stream().anyMatch(String::isEmpty)) {
            problems.add(Problem.at("addressees", "PAPER_ADDRESSEE_BLANK"));
        }
        if (body.isEmpty() || !canCarryTheEndMark(body.get(body.size() - 1))) {
            problems.add(Problem.at("body", "PAPER_CLOSING_MISSING"));
        }
        if (ending instanceof Ending.Minutes && placeAndDate != null) {
            problems.add(Problem.at("placeAndDate", "PAPER_MINUTES_DATED"));
        }
        ending.signatures().stream()
                .filter(Signature::namesAcademicTitle)
                .forEach(signature -> problems.add(Problem.at("signature", "PAPER_ACADEMIC_TITLE", signature.name())));
        BusinessRuleViolation.throwIfAny(problems);
    }

    private static boolean canCarryTheEndMark(Block block) {
        return block instanceof Paragraph || block instanceof BulletList || block instanceof PointList;
    }
}
