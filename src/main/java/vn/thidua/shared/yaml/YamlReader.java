package vn.thidua.shared.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Problem;
import vn.thidua.shared.Vietnamese;

/** Reads by nodes: keys and dates stay texts ({@code on} is no truth value), numbers exact, text becomes NFC. */
class YamlReader {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    final Map<String, Place> places = new HashMap<>();
    final List<Problem> problems = new ArrayList<>();

    JsonNode read(String yaml) {
        return node(compose(yaml), "");
    }

    private static Node compose(String yaml) {
        LoaderOptions limits = new LoaderOptions();
        limits.setNestingDepthLimit(50);
        limits.setMaxAliasesForCollections(50);
        try {
            Node root = new Yaml(new SafeConstructor(limits)).compose(new StringReader(yaml));
            if (root == null) {
                throw new BusinessRuleViolation("FILE_EMPTY");
            }
            return root;
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark().getLine() + 1;
            throw new BusinessRuleViolation(
                    "FILE_NOT_YAML", line, e.getProblemMark().getColumn() + 1);
        } catch (YAMLException e) {
            throw new BusinessRuleViolation("FILE_NOT_YAML", 1, 1);
        }
    }

    private JsonNode node(Node node, String pointer) {
        places.put(pointer, place(node));
        if (node.isTwoStepsConstruction()) {
            problems.add(problem(pointer, "FILE_REFERS_TO_ITSELF", place(node)));
            return JSON.nullNode();
        }
        if (node instanceof MappingNode mapping) {
            return object(mapping, pointer);
        }
        return node instanceof SequenceNode sequence ? array(sequence, pointer) : scalar((ScalarNode) node);
    }

    private ObjectNode object(MappingNode mapping, String pointer) {
        ObjectNode object = JSON.objectNode();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? Vietnamese.text(scalar.getValue()) : "?";
            String below = pointer + "/" + key.replace("~", "~0").replace("/", "~1");
            if (object.has(key)) {
                problems.add(problem(below, "FILE_KEY_TWICE", place(tuple.getKeyNode()), key));
            }
            object.set(key, node(tuple.getValueNode(), below));
            places.put(below, place(tuple.getKeyNode()));
        }
        return object;
    }

    private ArrayNode array(SequenceNode sequence, String pointer) {
        ArrayNode array = JSON.arrayNode();
        sequence.getValue().forEach(item -> array.add(node(item, pointer + "/" + array.size())));
        return array;
    }

    private static JsonNode scalar(ScalarNode scalar) {
        String text = Vietnamese.text(scalar.getValue());
        if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
            return JSON.textNode(text);
        }
        if (text.matches("[-+]?[0-9]+(\\.[0-9]+)?")) {
            return JSON.numberNode(new BigDecimal(text));
        }
        return switch (text) {
            case "true" -> JSON.booleanNode(true);
            case "false" -> JSON.booleanNode(false);
            case "", "~", "null" -> JSON.nullNode();
            default -> JSON.textNode(text);
        };
    }

    private static Place place(Node node) {
        return new Place(node.getStartMark().getLine() + 1, node.getStartMark().getColumn() + 1);
    }

    static Problem problem(String pointer, String code, Place place, Object... arguments) {
        Object[] located = new Object[arguments.length + 2];
        located[0] = place.line();
        located[1] = place.column();
        System.arraycopy(arguments, 0, located, 2, arguments.length);
        return Problem.at(path(pointer), code, located);
    }

    /** {@code /units/2/code} as {@code units[2].code}. */
    private static String path(String pointer) {
        String path = pointer.replaceAll("/([0-9]+)(?=/|$)", "[$1]").replace('/', '.');
        return path.startsWith(".") ? path.substring(1) : path;
    }
}
