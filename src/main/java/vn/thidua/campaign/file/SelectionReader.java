package vn.thidua.campaign.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import vn.thidua.campaign.plan.UnitSelection;

/** Reads the ways in which a file names units. */
class SelectionReader {

    private static final String EVERYONE = "everyone";

    private final FileUnderCheck file;

    SelectionReader(FileUnderCheck file) {
        this.file = file;
    }

    UnitSelection at(String pointer) {
        JsonNode node = file.at(pointer);
        if (node.isTextual()) {
            return named(node.asText());
        }
        if (node.isArray()) {
            return new UnitSelection(false, texts(node), List.of(), List.of(), List.of());
        }
        return new UnitSelection(
                node.path(EVERYONE).asBoolean(false),
                texts(node.path("units")),
                texts(node.path("kinds")),
                texts(node.path("groups")),
                texts(node.path("except")));
    }

    private static UnitSelection named(String name) {
        return EVERYONE.equals(name)
                ? new UnitSelection(true, List.of(), List.of(), List.of(), List.of())
                : new UnitSelection(false, List.of(), List.of(), List.of(name), List.of());
    }

    /** The file's own names for several units. */
    Map<String, UnitSelection> groups() {
        Map<String, UnitSelection> groups = new LinkedHashMap<>();
        file.fields("/unitGroups").forEach(pointer -> groups.put(FileUnderCheck.lastName(pointer), at(pointer)));
        return groups;
    }

    static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
