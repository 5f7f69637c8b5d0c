package vn.thidua.campaign.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thidua.shared.Problem;

/** The tree of one file, and what the checks find wrong with it; whatever has the wrong shape reads as absent. */
class FileUnderCheck {

    private final YamlTree tree;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();

    FileUnderCheck(YamlTree tree) {
        this.tree = tree;
        tree.findings().forEach(finding -> problem(finding.pointer(), finding.code(), finding.key()));
    }

    JsonNode root() {
        return tree.root();
    }

    JsonNode at(String pointer) {
        return tree.root().at(pointer);
    }

    String text(String pointer) {
        return at(pointer).asText("");
    }

    /** Pointers of the items of a list. */
    List<String> items(String pointer) {
        return IntStream.range(0, at(pointer).isArray() ? at(pointer).size() : 0)
                .mapToObj(index -> pointer + "/" + index)
                .toList();
    }

    /** Pointers of the values of an object. */
    List<String> fields(String pointer) {
        List<String> fields = new ArrayList<>();
        at(pointer).fieldNames().forEachRemaining(name -> fields.add(pointer + "/" + name.replace("/", "~1")));
        return fields;
    }

    static String lastName(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1).replace("~1", "/");
    }

    Optional<LocalDate> date(String pointer) {
        try {
            return at(pointer).isTextual() ? Optional.of(LocalDate.parse(text(pointer))) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    boolean has(String pointer) {
        return !at(pointer).isMissingNode();
    }

    void problem(String pointer, String code, Object... arguments) {
        problems.add(located(pointer, code, arguments));
    }

    void warning(String pointer, String code, Object... arguments) {
        warnings.add(located(pointer, code, arguments));
    }

    private Problem located(String pointer, String code, Object... arguments) {
        Place place = tree.place(pointer);
        Object[] located = Stream.concat(Stream.of(place.line(), place.column()), Arrays.stream(arguments))
                .toArray();
        return Problem.at(path(pointer), code, located);
    }

    /** {@code /targets/2/goal} as {@code targets[2].goal}. */
    private static String path(String pointer) {
        String path = pointer.replaceAll("/([0-9]+)(?=/|$)", "[$1]").replace('/', '.');
        return path.startsWith(".") ? path.substring(1) : path;
    }

    /** In the order of the file. */
    List<Problem> problems() {
        return inOrder(problems);
    }

    List<Problem> warnings() {
        return inOrder(warnings);
    }

    private static List<Problem> inOrder(List<Problem> found) {
        return found.stream()
                .distinct()
                .sorted((one, other) -> {
                    int byLine = Integer.compare((int) one.arguments().get(0), (int)
                            other.arguments().get(0));
                    return byLine != 0
                            ? byLine
                            : Integer.compare((int) one.arguments().get(1), (int)
                                    other.arguments().get(1));
                })
                .toList();
    }
}
