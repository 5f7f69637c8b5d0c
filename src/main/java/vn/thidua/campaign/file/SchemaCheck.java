package vn.thidua.campaign.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Compares the tree with the published JSON Schema; every deviation becomes a sentence with its place. */
class SchemaCheck {

    private static final JsonSchema SCHEMA = load();

    private static final Map<String, String> TYPES = Map.of(
            "string", "chữ",
            "number", "số",
            "integer", "số nguyên",
            "boolean", "true hoặc false",
            "array", "danh sách",
            "object", "nhóm các mục");

    private SchemaCheck() {}

    static void check(FileUnderCheck file) {
        SCHEMA.validate(file.root()).forEach(message -> report(file, message));
    }

    private static void report(FileUnderCheck file, ValidationMessage message) {
        String pointer = message.getInstanceLocation().toString();
        String name = message.getProperty() == null ? FileUnderCheck.lastName(pointer) : message.getProperty();
        String found = file.text(pointer);
        switch (message.getType()) {
            case "required" -> file.problem(pointer, "CAMPAIGN_FILE_REQUIRED", name);
            case "additionalProperties" -> file.problem(pointer + "/" + name, "CAMPAIGN_FILE_UNKNOWN_KEY", name);
            case "enum" -> reportEnum(file, pointer, message, found);
            case "type" ->
                file.problem(
                        pointer,
                        "CAMPAIGN_FILE_TYPE",
                        FileUnderCheck.lastName(pointer),
                        types(message.getSchemaNode()));
            case "pattern" -> file.problem(pointer, "CAMPAIGN_FILE_PATTERN", name, found);
            case "minimum" -> file.problem(pointer, "CAMPAIGN_FILE_MINIMUM", name, message.getArguments()[0]);
            default -> file.problem(pointer, "CAMPAIGN_FILE_EMPTY_VALUE", name);
        }
    }

    private static void reportEnum(FileUnderCheck file, String pointer, ValidationMessage message, String found) {
        if ("/legalForm".equals(pointer)) {
            file.problem(pointer, "CAMPAIGN_LEGAL_FORM", found);
            return;
        }
        String allowed = String.join(
                ", ",
                StreamSupport.stream(message.getSchemaNode().spliterator(), false)
                        .map(JsonNode::asText)
                        .toList());
        file.problem(pointer, "CAMPAIGN_FILE_CHOICE", FileUnderCheck.lastName(pointer), found, allowed);
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

    private static JsonSchema load() {
        SchemaValidatorsConfig config =
                SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER).build();
        try (InputStream schema = SchemaCheck.class.getResourceAsStream("/schema/campaign-file.schema.json")) {
            return JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema, config);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
