package vn.thidua.rulebook;

import java.math.BigDecimal;
import java.util.List;

/** What a dated value looks like, so that a wrong one is refused when it is entered. */
public record ValueType(Form form, List<String> choices) {

    public enum Form {
        MONEY,
        FACTOR,
        FRACTION,
        WHOLE,
        DAY_OF_YEAR,
        CHOICE,
        GROUPS
    }

    static final ValueType MONEY = new ValueType(Form.MONEY, List.of());
    static final ValueType FACTOR = new ValueType(Form.FACTOR, List.of());
    static final ValueType FRACTION = new ValueType(Form.FRACTION, List.of());
    static final ValueType WHOLE = new ValueType(Form.WHOLE, List.of());

    static final ValueType DAY_OF_YEAR = new ValueType(Form.DAY_OF_YEAR, List.of());

    static final ValueType GROUPS = new ValueType(Form.GROUPS, List.of());

    static ValueType choice(String... choices) {
        return new ValueType(Form.CHOICE, List.of(choices));
    }

    /** A fraction is written {@code 2/3} or {@code 0.8}. */
    boolean accepts(String value) {
        return switch (form) {
            case MONEY -> value.matches("[1-9]\\d{0,11}");
            case FACTOR -> value.matches("\\d{1,6}(\\.\\d{1,4})?") && new BigDecimal(value).signum() > 0;
            case FRACTION -> Fraction.isFraction(value);
            case WHOLE -> value.matches("\\d{1,5}");
            case DAY_OF_YEAR -> value.matches("(0[1-9]|[12]\\d|3[01])/(0[1-9]|1[0-2])");
            case CHOICE -> choices.contains(value);
            case GROUPS -> NumberingGroups.isWellFormed(value);
        };
    }

    /** What was typed, as it is kept: {@code 2.530.000} as 2530000, {@code 0,45} as 0.45. */
    public String kept(String typed) {
        String text = typed.strip();
        return switch (form) {
            case MONEY -> text.replaceAll("(?<=\\d)[. ](?=\\d{3})", "");
            case FACTOR, FRACTION -> text.replace(',', '.');
            case WHOLE, DAY_OF_YEAR, CHOICE -> text;
            case GROUPS -> NumberingGroups.of(text).text();
        };
    }

    /** What is kept, as screens show it; a choice keeps its code, for which the page has the words. */
    public String shown(String kept) {
        return switch (form) {
            case MONEY -> kept.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
            case FACTOR, FRACTION -> kept.replace('.', ',');
            case WHOLE, DAY_OF_YEAR, CHOICE, GROUPS -> kept;
        };
    }

    public boolean isChoice() {
        return form == Form.CHOICE;
    }
}
