package vn.thidua.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;

/** What Annex I asks of a whole document; every problem is named at once. */
final class DocumentCheck {

    /** A law is cited by its name alone, without number and issuer. */
    private static final Pattern NUMBERED_LAW = Pattern.compile(
            "(?iu)^Căn cứ (Bộ luật|Luật|Pháp lệnh)\\b(?!.*\\bsửa đổi).*(\\bsố\\s*\\d+/|\\bcủa (Quốc hội|Ủy ban Thường vụ))");

    private final Parts document;
    private final List<Problem> problems = new ArrayList<>();

    private DocumentCheck(Parts document) {
        this.document = document;
    }

    /** What there is to check of a document in the making. */
    record Parts(
            Title title,
            @Nullable NumberLine number,
            @Nullable PlaceAndDate placeAndDate,
            List<String> addressees,
            Preamble preamble,
            List<Block> body,
            Ending ending,
            List<Annex> annexes) {}

    static void requireComplete(Parts document) {
        DocumentCheck check = new DocumentCheck(document);
        check.head();
        check.addressees();
        check.body();
        check.ending();
        BusinessRuleViolation.throwIfAny(check.problems);
    }

    private void head() {
        NumberLine number = document.number();
        if (number != null && number.symbol().matches(".*[\\s\\u00A0].*")) {
            problems.add(Problem.at("number", "PAPER_SYMBOL_SPACED", number.symbol()));
        }
        if (document.ending() instanceof Ending.Minutes && document.placeAndDate() != null) {
            problems.add(Problem.at("placeAndDate", "PAPER_MINUTES_DATED"));
        }
        document.preamble().legalBases().stream()
                .filter(basis -> NUMBERED_LAW.matcher(basis).find())
                .forEach(basis -> problems.add(Problem.at("preamble", "PAPER_LAW_NUMBERED", basis)));
    }

    private void addressees() {
        List<String> addressees = document.addressees();
        if (document.title() instanceof Title.Correspondence && addressees.isEmpty()) {
            problems.add(Problem.at("addressees", "PAPER_ADDRESSEE_MISSING"));
        }
        if (addressees.stream().anyMatch(String::isEmpty)) {
            problems.add(Problem.at("addressees", "PAPER_ADDRESSEE_BLANK"));
        }
        List<String> recipients = document.ending().recipients().lines();
        if (!addressees.isEmpty() && !recipients.isEmpty() && !recipients.get(0).startsWith("Như trên")) {
            problems.add(Problem.at("recipients", "PAPER_AS_ABOVE_MISSING", recipients.get(0)));
        }
    }

    private void body() {
        List<Block> body = document.body();
        if (body.isEmpty() || !canCarryTheEndMark(body.get(body.size() - 1))) {
            problems.add(Problem.at("body", "PAPER_CLOSING_MISSING"));
        }
        points(body);
        document.annexes().forEach(annex -> points(annex.body()));
    }

    private void points(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof PointList list) {
                if (list.points().size() > Numerals.letters()) {
                    problems.add(Problem.at(
                            "body", "PAPER_TOO_MANY_POINTS", list.points().size(), Numerals.letters()));
                }
                list.points().forEach(point -> points(point.below()));
            }
        }
    }

    private void ending() {
        document.ending().signatures().stream()
                .filter(Signature::namesAcademicTitle)
                .forEach(signature -> problems.add(Problem.at("signature", "PAPER_ACADEMIC_TITLE", signature.name())));
    }

    private static boolean canCarryTheEndMark(Block block) {
        return block instanceof Paragraph || block instanceof BulletList || block instanceof PointList;
    }
}
