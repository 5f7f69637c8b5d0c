package vn.thidua.document.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thidua.shared.Problem;

/**
 * What words have to satisfy before they are kept; every problem is named at once, a placeholder with its line.
 *
 * @param label Vietnamese name of a text
 * @param unprintable the letters of a text that the fonts lack
 * @param leads whether a line's target is known
 */
public record WordingRules(
        WordingTerms terms,
        Wording shipped,
        UnaryOperator<String> label,
        UnaryOperator<String> unprintable,
        Predicate<String> leads) {

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}|[{}]");
    private static final int SUMMARY_MAX = 500;

    public List<Problem> problems(Wording wording) {
        List<Problem> problems = new ArrayList<>();
        required(wording, problems);
        sentence(problems, "summary", "summary", wording.summary());
        sentence(problems, "archive", "archive", wording.archive());
        List<String> names = List.copyOf(wording.texts().keySet());
        for (int i = 0; i < names.size(); i++) {
            sentence(problems, "texts[" + i + "].text", names.get(i), wording.text(names.get(i)));
        }
        for (int i = 0; i < wording.passages().size(); i++) {
            Wording.PassageText passage = wording.passages().get(i);
            sentence(problems, "passages[" + i + "].text", "", passage.text(), passage.label());
        }
        lines(problems, "addressees", wording.addressees());
        lines(problems, "recipients", wording.recipients());
        return problems;
    }

    private void required(Wording wording, List<Problem> problems) {
        if (wording.summary().isBlank()) {
            problems.add(missing("summary", "summary"));
        }
        if (wording.summary().length() > SUMMARY_MAX) {
            problems.add(Problem.at("summary", "WORDING_SUMMARY_LONG", SUMMARY_MAX));
        }
        if (wording.archive().isBlank()) {
            problems.add(missing("archive", "archive"));
        }
        List<String> names = List.copyOf(wording.texts().keySet());
        shipped.texts().keySet().stream()
                .filter(name -> wording.texts().getOrDefault(name, "").isBlank())
                .forEach(name -> problems.add(missing("texts[" + names.indexOf(name) + "].text", name)));
        if (!shipped.addressees().isEmpty() && wording.addressees().isEmpty()) {
            problems.add(missing("addressees", "addressees"));
        }
    }

    private Problem missing(String field, String name) {
        return Problem.at(field, "WORDING_TEXT_MISSING", label.apply(name));
    }

    private void lines(List<Problem> problems, String list, List<Wording.Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Wording.Line line = lines.get(i);
            String at = list + "[" + i + "]";
            sentence(problems, at + ".line", list, line.line());
            if (line.line().isBlank()) {
                problems.add(Problem.at(at + ".line", "WORDING_LINE_BLANK", i + 1));
            }
            if (line.to().isEmpty()) {
                problems.add(Problem.at(at + ".to", "WORDING_LINE_LEADS_NOWHERE", line.line()));
            }
            line.to().stream()
                    .filter(to -> !terms.audiences().contains(to) && !leads.test(to))
                    .forEach(to -> problems.add(Problem.at(at + ".to", "WORDING_TARGET_UNKNOWN", to)));
        }
    }

    private void sentence(List<Problem> problems, String field, String name, String text) {
        sentence(problems, field, name, text, label.apply(name));
    }

    private void sentence(List<Problem> problems, String field, String name, String text, String called) {
        List<String> lines = text.lines().toList();
        for (int number = 0; number < lines.size(); number++) {
            Matcher brace = BRACES.matcher(lines.get(number));
            while (brace.find()) {
                String placeholder = brace.group(1);
                if (placeholder == null || !terms.allows(name, placeholder)) {
                    problems.add(
                            Problem.at(field, "WORDING_PLACEHOLDER", called, number + 1, brace.group(), allowed(name)));
                }
            }
        }
        String letters = unprintable.apply(text);
        if (!letters.isEmpty()) {
            problems.add(Problem.at(field, "WORDING_UNPRINTABLE", called, letters));
        }
    }

    private String allowed(String name) {
        Set<String> all = new LinkedHashSet<>(terms.ofText().getOrDefault(name, Set.of()));
        all.addAll(terms.values().keySet());
        return all.stream().map(placeholder -> "{" + placeholder + "}").collect(Collectors.joining(", "));
    }
}
