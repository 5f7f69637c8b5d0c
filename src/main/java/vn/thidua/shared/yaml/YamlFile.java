package vn.thidua.shared.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;

/**
 * A YAML file as a tree under JSON pointers, and everything that is wrong with it, each with line and column. Whatever
 * is missing or has the wrong shape reads as empty, so that all checks run to the end.
 */
public final class YamlFile {

    private static final Map<String, String> TYPES = Map.of(
            "string", "chữ",
            "number", "số",
            "integer", "số nguyên",
            "boolean", "true hoặc false",
            "array", "danh sách",
            "object", "nhóm các mục");

    private final YamlReader reader = new YamlReader();
    private final JsonNode root;
    private final List<Problem> problems;

    private YamlFile(String yaml) {
        this.root = reader.read(yaml);
        this.problems = new ArrayList<>(reader.problems);
    }

    /** Refused at once when the text is no YAML at all. */
    public static YamlFile read(String yaml) {
        return new YamlFile(yaml);
    }

    /** Compares the tree with a JSON Schema of the class path, for instance {@code schema/ward-file.schema.json}. */
    public void compareWith(String schemaResource) {
        schema(schemaResource).validate(root).forEach(this::report);
    }

    public JsonNode at(String pointer) {
        return root.at(pointer);
    }

    public boolean has(String pointer) {
        return !at(pointer).isMissingNode() && !at(pointer).isNull();
    }

    /** Empty where nothing stands. */
    public String text(String pointer) {
        return has(pointer) ? at(pointer).asText("") : "";
    }

    public boolean yes(String pointer, boolean otherwise) {
        return at(pointer).asBoolean(otherwise);
    }

    /** Null where no date stands; one that no calendar knows is a problem. */
    public @Nullable LocalDate date(String pointer) {
        if (!has(pointer)) {
            return null;
        }
        try {
            return LocalDate.parse(text(pointer));
        } catch (DateTimeParseException e) {
            problem(pointer, "FILE_NOT_A_DATE", text(pointer));
            return null;
        }
    }

    /** Empty where a word of another list stands, which the schema has already reported. */
    public <E extends Enum<E>> Optional<E> word(String pointer, Class<E> type) {
        String found = text(pointer);
        return List.of(type.getEnumConstants()).stream()
                .filter(constant -> constant.name().equals(found))
                .findFirst();
    }

    /** Pointers of the items of a list. */
    public List<String> items(String pointer) {
        return IntStream.range(0, at(pointer).isArray() ? at(pointer).size() : 0)
                .mapToObj(index -> pointer + "/" + index)
                .toList();
    }

    /** The texts of a list. */
    public List<String> texts(String pointer) {
        return items(pointer).stream().map(this::text).toList();
    }

    /** The sentence of the code gets line and column before the arguments. */
    public void problem(String pointer, String code, Object... arguments) {
        problems.add(located(pointer, code, arguments));
    }

    /** A problem with its place that does not make the file wrong, for warnings. */
    public Problem located(String pointer, String code, Object... arguments) {
        return YamlReader.problem(pointer, code, place(pointer), arguments);
    }

    /** A rule that the value breaks; its own sentence follows the place. */
    public void problem(String pointer, Problem broken) {
        problem(pointer, "FILE_RULE", broken);
    }

    /** In the order of the file. */
    public List<Problem> problems() {
        return problems.stream()
                .distinct()
                .sorted(Comparator.<Problem>comparingInt(
                                problem -> (int) problem.arguments().get(0))
                        .thenComparingInt(problem -> (int) problem.arguments().get(1)))
                .toList();
    }

    public void throwIfWrong() {
        BusinessRuleViolation.throwIfAny(problems());
    }

    private Place place(String pointer) {
        String known = pointer;
        while (!reader.places.containsKey(known) && !known.isEmpty()) {
            known = known.substring(0, known.lastIndexOf('/'));
        }
        return reader.places.getOrDefault(known, new Place(1, 1));
    }

    private void report(ValidationMessage message) {
        String pointer = message.getInstanceLocation().toString();
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        String name = message.getProperty() == null ? last : message.getProperty();
        switch (message.getType()) {
            case "required" -> problem(pointer, "FILE_REQUIRED", name);
            case "additionalProperties" -> problem(pointer + "/" + name, "FILE_UNKNOWN_KEY", name);
            case "enum" -> problem(pointer, "FILE_CHOICE", last, text(pointer), choices(message.getSchemaNode()));
            case "type" -> problem(pointer, "FILE_TYPE", last, types(message.getSchemaNode()));
            default -> problem(pointer, "FILE_VALUE", last, text(pointer));
        }
    }

    private static String types(JsonNode allowed) {
        List<String> names = allowed.isTextual()
                ? List.of(allowed.asText())
                : StreamSupport.stream(allowed.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList();
        return String.join(
                " hoặc ",
                names.stream().map(name -> TYPES.getOrDefault(name, name)).toList());
    }

    private static String choices(JsonNode allowed) {
        return String.join(
                ", ",
                StreamSupport.stream(allowed.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList());
    }

    private static JsonSchema schema(String resource) {
        SchemaValidatorsConfig config =
                SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER).build();
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(SchemaLocation.of("classpath:" + resource), config);
    }
}
