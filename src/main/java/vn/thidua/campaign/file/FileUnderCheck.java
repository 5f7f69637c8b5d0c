package vn.thidua.campaign.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.shared.Problem;
import vn.thidua.shared.yaml.YamlFile;

/** The tree of one file, and what the checks find wrong with it; whatever has the wrong shape reads as absent. */
class FileUnderCheck {

    private static final String SCHEMA = "schema/campaign-file.schema.json";

    private final YamlFile file;
    private final List<Problem> warnings = new ArrayList<>();

    FileUnderCheck(String yaml) {
        this.file = YamlFile.read(yaml);
        file.compareWith(SCHEMA);
    }

    JsonNode at(String pointer) {
        return file.at(pointer);
    }

    String text(String pointer) {
        return file.text(pointer);
    }

    /** Pointers of the items of a list. */
    List<String> items(String pointer) {
        return file.items(pointer);
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
        return file.has(pointer);
    }

    void problem(String pointer, String code, Object... arguments) {
        file.problem(pointer, code, arguments);
    }

    void warning(String pointer, String code, Object... arguments) {
        warnings.add(file.located(pointer, code, arguments));
    }

    void throwIfWrong() {
        file.throwIfWrong();
    }

    List<Problem> warnings() {
        return List.copyOf(warnings);
    }
}
