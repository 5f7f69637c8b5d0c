package vn.thidua.paper.check;

/**
 * One deviation.
 *
 * @param rule number in the list of rules, for instance {@code R-03}
 * @param component the part of the document, in Vietnamese
 * @param article where the decree says so
 * @param page counted from 1
 * @param xMm from the left edge of the paper
 * @param yMm from the upper edge of the paper to the baseline or the upper edge of what is meant
 * @param times how often the same was found; the place is that of the first
 */
public record Finding(
        String rule,
        Severity severity,
        String component,
        int page,
        double xMm,
        double yMm,
        String found,
        String expected,
        String article,
        int times) {

    /** As one says it in Vietnamese. */
    public String place() {
        return "trang %d, cách mép trái %s, mép trên %s".formatted(page, Range.mm(xMm), Range.mm(yMm));
    }

    boolean isLike(Finding other) {
        return rule.equals(other.rule)
                && severity == other.severity
                && component.equals(other.component)
                && expected.equals(other.expected);
    }

    Finding oneMore() {
        return new Finding(rule, severity, component, page, xMm, yMm, found, expected, article, times + 1);
    }
}
