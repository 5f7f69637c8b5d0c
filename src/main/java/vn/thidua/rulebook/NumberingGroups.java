package vn.thidua.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.thidua.shared.Problem;

/**
 * Types of documents that share a series: written {@code QĐ; KH BC TTr TB}. Each type, by its code in
 * the table of types, stands in exactly one group; copies have a series of their own and stand in none.
 */
public record NumberingGroups(List<Set<String>> groups) {

    public NumberingGroups {
        groups = groups.stream()
                .map(LinkedHashSet::new)
                .<Set<String>>map(each -> each)
                .toList();
    }

    public static NumberingGroups of(String text) {
        return new NumberingGroups(Arrays.stream(text.split(";"))
                .map(NumberingGroups::types)
                .filter(group -> !group.isEmpty())
                .toList());
    }

    /** The group that holds the type; a type that none holds stands alone. */
    public Set<String> holding(String type) {
        return groups.stream().filter(group -> group.contains(type)).findFirst().orElse(Set.of(type));
    }

    public String text() {
        return String.join(
                "; ", groups.stream().map(group -> String.join(" ", group)).toList());
    }

    /** @param types codes of all types that are numbered */
    public List<Problem> problems(Collection<String> types) {
        List<Problem> problems = new ArrayList<>();
        for (String type : types) {
            long times = groups.stream().filter(group -> group.contains(type)).count();
            if (times == 0) {
                problems.add(Problem.at("groups", "RULEBOOK_TYPE_IN_NO_GROUP", type));
            } else if (times > 1) {
                problems.add(Problem.at("groups", "RULEBOOK_TYPE_IN_SEVERAL_GROUPS", type));
            }
        }
        groups.stream()
                .flatMap(Set::stream)
                .filter(type -> !types.contains(type))
                .forEach(type -> problems.add(Problem.at("groups", "RULEBOOK_TYPE_UNKNOWN", type)));
        return problems;
    }

    /** Whether the text names groups, and no type twice. */
    static boolean isWellFormed(String text) {
        List<String> types = of(text).groups().stream().flatMap(Set::stream).toList();
        return !types.isEmpty() && types.stream().distinct().count() == types.size();
    }

    private static Set<String> types(String group) {
        Set<String> types = new LinkedHashSet<>(Arrays.asList(group.strip().split("[\\s,]+")));
        types.remove("");
        return types;
    }
}
