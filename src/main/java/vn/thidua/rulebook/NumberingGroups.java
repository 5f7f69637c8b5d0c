package vn.thidua.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.thidua.shared.Problem;

/**
 * Types of documents that share a series: written {@code QĐ; KH BC TTr TB}. Every type of decree 30's annex III stands in
 * exactly one group, and so does the công văn, which has no abbreviation of its own and is called CV here.
 */
public record NumberingGroups(List<Set<String>> groups) {

    /** Copies are left out: their series is common by law. */
    public static final List<String> TYPES = List.of(
            "NQ", "QĐ", "CT", "QC", "QyĐ", "TC", "TB", "HD", "CTr", "KH", "PA", "ĐA", "DA", "BC", "BB", "TTr", "HĐ",
            "CĐ", "BGN", "BTT", "GUQ", "GM", "GGT", "GNP", "PG", "PC", "PB", "CV");

    public NumberingGroups {
        groups = groups.stream()
                .map(LinkedHashSet::new)
                .<Set<String>>map(each -> each)
                .toList();
    }

    public static NumberingGroups of(String text) {
        return new NumberingGroups(
                Arrays.stream(text.split(";")).map(NumberingGroups::types).toList());
    }

    /** The group that holds the type; a type that none holds stands alone. */
    public Set<String> holding(String type) {
        return groups.stream().filter(group -> group.contains(type)).findFirst().orElse(Set.of(type));
    }

    public String text() {
        return String.join(
                "; ", groups.stream().map(group -> String.join(" ", group)).toList());
    }

    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (String type : TYPES) {
            long times = groups.stream().filter(group -> group.contains(type)).count();
            if (times == 0) {
                problems.add(Problem.at("groups", "RULEBOOK_TYPE_IN_NO_GROUP", type));
            } else if (times > 1) {
                problems.add(Problem.at("groups", "RULEBOOK_TYPE_IN_SEVERAL_GROUPS", type));
            }
        }
        groups.stream()
                .flatMap(Set::stream)
                .filter(type -> !TYPES.contains(type))
                .forEach(type -> problems.add(Problem.at("groups", "RULEBOOK_TYPE_UNKNOWN", type)));
        return problems;
    }

    static boolean isComplete(String text) {
        return of(text).problems().isEmpty();
    }

    private static Set<String> types(String group) {
        Set<String> types = new LinkedHashSet<>(Arrays.asList(group.strip().split("[\\s,]+")));
        types.remove("");
        return types;
    }
}
