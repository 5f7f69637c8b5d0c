package vn.thidua.campaign.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * A YAML text as a JSON tree that remembers where each value stands.
 *
 * @param places by JSON pointer
 * @param findings keys that stand twice, values that contain themselves
 */
record YamlTree(JsonNode root, Map<String, Place> places, List<Finding> findings) {

    /** What the reading itself found wrong. */
    record Finding(String pointer, String code, String key) {}

    /** The place of a value, or of the nearest one above it that exists. */
    Place place(String pointer) {
        String known = pointer;
        while (!places.containsKey(known) && !known.isEmpty()) {
            known = known.substring(0, known.lastIndexOf('/'));
        }
        return places.getOrDefault(known, new Place(1, 1));
    }
}
