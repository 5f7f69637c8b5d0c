package vn.thidua.award;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Problem;

/** What is wrong with a unit's table, all of it at once, each at its row and column. */
final class NominationRules {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_ACHIEVEMENT = 2000;
    private static final int LONGEST_LEAVE = 366;
    private static final int OLDEST_BIRTH_YEAR = 1900;

    private final Map<String, AwardType> types;
    private final LocalDate on;

    NominationRules(List<AwardType> types, LocalDate on) {
        this.types = types.stream().collect(Collectors.toMap(AwardType::code, Function.identity()));
        this.on = on;
    }

    List<Problem> problems(List<NominationEntry> rows) {
        List<Problem> problems = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            checkWords(rows.get(row), row, problems);
            checkPerson(rows.get(row), row, problems);
            checkLeave(rows.get(row), row, problems);
            checkMembers(rows.get(row), row, problems);
            checkAward(rows.get(row), row, problems);
        }
        checkTwice(rows, problems);
        return problems;
    }

    private static void checkWords(NominationEntry entry, int row, List<Problem> problems) {
        checkText(entry.name(), LONGEST_NAME, row, "name", problems);
        checkText(entry.achievement(), LONGEST_ACHIEVEMENT, row, "achievement", problems);
        checkLength(entry.position(), LONGEST_NAME, row, "position", problems);
        checkLength(entry.address(), LONGEST_NAME, row, "address", problems);
    }

    private void checkPerson(NominationEntry entry, int row, List<Problem> problems) {
        Integer year = entry.birthYear();
        if (entry.kind() == null) {
            problems.add(at(row, "kind", "AWARD_KIND_MISSING"));
        }
        if (year != null && (year < OLDEST_BIRTH_YEAR || year > on.getYear())) {
            problems.add(at(row, "birthYear", "AWARD_BIRTH_YEAR_WRONG", Integer.toString(year)));
        }
    }

    /** of how many the share of women is taken. */
    private static void checkMembers(NominationEntry entry, int row, List<Problem> problems) {
        Integer members = entry.members();
        Integer women = entry.women();
        if (members != null && members < 1) {
            problems.add(at(row, "members", "AWARD_MEMBERS_WRONG"));
        }
        if (women != null && (women < 0 || members == null || women > members)) {
            problems.add(at(row, "women", "AWARD_WOMEN_WRONG"));
        }
    }

    private static void checkLeave(NominationEntry entry, int row, List<Problem> problems) {
        int days = Objects.requireNonNullElse(entry.leaveDays(), 0);
        int maternity = Objects.requireNonNullElse(entry.maternityDays(), 0);
        if (days < 0 || days > LONGEST_LEAVE) {
            problems.add(at(row, "leaveDays", "AWARD_LEAVE_WRONG", LONGEST_LEAVE));
        }
        if (maternity < 0 || maternity > days) {
            problems.add(at(row, "maternityDays", "AWARD_MATERNITY_WRONG"));
        }
    }

    private void checkAward(NominationEntry entry, int row, List<Problem> problems) {
        String code = entry.awardCode();
        if (code == null || code.isBlank()) {
            problems.add(at(row, "awardCode", "AWARD_TYPE_MISSING"));
            return;
        }
        AwardType type = types.get(code);
        RecipientKind kind = entry.kind();
        if (type == null) {
            problems.add(at(row, "awardCode", "AWARD_TYPE_UNKNOWN", code));
        } else if (kind != null && !type.mayGoTo(kind)) {
            problems.add(at(row, "awardCode", "AWARD_TYPE_NOT_FOR_KIND", type.name(), kind.label()));
        }
    }

    /** the later row of the two is the wrong one. */
    private static void checkTwice(List<NominationEntry> rows, List<Problem> problems) {
        Map<String, List<Integer>> byName = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            NominationEntry entry = rows.get(row);
            if (isBlank(entry.name())) {
                continue;
            }
            List<Integer> namesakes = byName.computeIfAbsent(Names.key(text(entry.name())), key -> new ArrayList<>());
            Optional<Integer> first = namesakes.stream()
                    .filter(earlier -> isTwice(rows.get(earlier), entry))
                    .findFirst();
            if (first.isPresent()) {
                problems.add(at(row, "name", "AWARD_NOMINATED_TWICE", text(entry.name()), first.get() + 1));
            }
            namesakes.add(row);
        }
    }

    /** Of two rows with one name. */
    private static boolean isTwice(NominationEntry one, NominationEntry other) {
        return one.kind() == other.kind() && !differ(one.birthYear(), other.birthYear());
    }

    static boolean differ(@Nullable Integer one, @Nullable Integer other) {
        return one != null && other != null && !Objects.equals(one, other);
    }

    private static void checkText(@Nullable String text, int longest, int row, String field, List<Problem> problems) {
        if (isBlank(text)) {
            problems.add(at(row, field, "AWARD_" + field.toUpperCase(Locale.ROOT) + "_MISSING"));
        }
        checkLength(text, longest, row, field, problems);
    }

    private static void checkLength(@Nullable String text, int longest, int row, String field, List<Problem> problems) {
        if (text != null && text.length() > longest) {
            problems.add(at(row, field, "AWARD_TEXT_TOO_LONG", longest));
        }
    }

    private static Problem at(int row, String field, String code, Object... arguments) {
        return Problem.at("nominations[%d].%s".formatted(row, field), code, arguments);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
