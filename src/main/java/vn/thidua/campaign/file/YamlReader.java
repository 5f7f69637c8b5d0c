package vn.thidua.campaign.file;

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
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import vn.thidua.shared.BusinessRuleViolation;
import vn.thidua.shared.Vietnamese;

/**
 * Reads YAML by its nodes: keys stay texts ({@code on} is no truth value), numbers stay exact, text becomes NFC.
 */
class YamlReader {

    private static final String NUMBER = "[-+]?[0-9]+(\\.[0-9]+)?";

    private final Map<String, Place> places = new HashMap<>();
    private final List<YamlTree.Finding> findings = new ArrayList<>();

    static YamlTree read(String yaml) {
        YamlReader reader = new YamlReader();
        Node root = compose(yaml);
        return new YamlTree(reader.node(root, ""), reader.places, reader.findings);
    }

    private static Node compose(String yaml) {
        LoaderOptions limits = new LoaderOptions();
        limits.setNestingDepthLimit(60);
        limits.setMaxAliasesForCollections(50);
        try {
            Node root = new Yaml(new SafeConstructor(limits)).compose(new StringReader(yaml));
            if (root == null) {
                throw new BusinessRuleViolation("CAMPAIGN_FILE_EMPTY");
            }
            return root;
        } catch (MarkedYAMLException e) {
            throw notYaml(e.getProblemMark());
        } catch (YAMLException e) {
            throw new BusinessRuleViolation("CAMPAIGN_FILE_NOT_YAML", 1, 1);
        }
    }

    private static BusinessRuleViolation notYaml(Mark mark) {
        return new BusinessRuleViolation("CAMPAIGN_FILE_NOT_YAML", mark.getLine() + 1, mark.getColumn() + 1);
    }

    private JsonNode node(Node node, String pointer) {
        places.put(pointer, place(node));
        if (node.isTwoStepsConstruction()) {
            findings.add(new YamlTree.Finding(pointer, "CAMPAIGN_FILE_RECURSIVE", ""));
            return JsonNodeFactory.instance.nullNode();
        }
        if (node instanceof MappingNode mapping) {
            return object(mapping, pointer);
        }
        if (node instanceof SequenceNode sequence) {
            return array(sequence, pointer);
        }
        return scalar((ScalarNode) node);
    }

    private ObjectNode object(MappingNode mapping, String pointer) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? Vietnamese.text(scalar.getValue()) : "?";
            String below = pointer + "/" + key.replace("~", "~0").replace("/", "~1");
            if (object.has(key)) {
                findings.add(new YamlTree.Finding(below, "CAMPAIGN_FILE_TWICE", key));
            }
            object.set(key, node(tuple.getValueNode(), below));
            places.put(below, place(tuple.getKeyNode()));
        }
        return object;
    }

    private ArrayNode array(SequenceNode sequence, String pointer) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Node item : sequence.getValue()) {
            array.add(node(item, pointer + "/" + array.size()));
        }
        return array;
    }

    private static JsonNode scalar(ScalarNode scalar) {
        String text = Vietnamese.text(scalar.getValue());
        if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
            return JsonNodeFactory.instance.textNode(text);
        }
        if (text.matches(NUMBER)) {
            return JsonNodeFactory.instance.numberNode(new BigDecimal(text));
        }
        return switch (text) {
            case "true" -> JsonNodeFactory.instance.booleanNode(true);
            case "false" -> JsonNodeFactory.instance.booleanNode(false);
            case "", "~", "null" -> JsonNodeFactory.instance.nullNode();
            default -> JsonNodeFactory.instance.textNode(text);
        };
    }

    private static Place place(Node node) {
        return new Place(node.getStartMark().getLine() + 1, node.getStartMark().getColumn() + 1);
    }
}
