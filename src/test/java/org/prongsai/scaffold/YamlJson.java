package org.prongsai.scaffold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** YAML as the JSON that a validator sees. */
enum YamlJson {
    /** As our readers take it: every scalar is text. A value that is not there is nothing. */
    TEXT {
        @Override
        JsonNode plain(String text) {
            return JSON.textNode(text);
        }
    },
    /** As the language server of the YAML extension takes it: the core schema of YAML 1.2. */
    CORE {
        @Override
        JsonNode plain(String text) {
            if (text.matches("~|null|Null|NULL")) {
                return JSON.nullNode();
            }
            if (text.matches("true|True|TRUE|false|False|FALSE")) {
                return JSON.booleanNode(text.toLowerCase(java.util.Locale.ROOT).equals("true"));
            }
            if (text.matches("[-+]?[0-9]+")) {
                return JSON.numberNode(new BigInteger(text.replace("+", "")));
            }
            if (text.matches("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?")) {
                return JSON.numberNode(new BigDecimal(text));
            }
            return JSON.textNode(text);
        }
    };

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** A plain scalar that is not empty. */
    abstract JsonNode plain(String text);

    /** The document of a text. */
    JsonNode of(String yaml) {
        return node(new Yaml().compose(new StringReader(yaml)));
    }

    private JsonNode node(Node node) {
        if (node instanceof MappingNode mapping) {
            var object = JSON.objectNode();
            for (NodeTuple entry : mapping.getValue()) {
                object.set(((ScalarNode) entry.getKeyNode()).getValue(), node(entry.getValueNode()));
            }
            return object;
        }
        if (node instanceof SequenceNode sequence) {
            var array = JSON.arrayNode();
            sequence.getValue().forEach(item -> array.add(node(item)));
            return array;
        }
        var scalar = (ScalarNode) node;
        var text = scalar.getValue().strip();
        if (scalar.getScalarStyle() != DumperOptions.ScalarStyle.PLAIN) {
            return JSON.textNode(text);
        }
        return text.isEmpty() ? JSON.nullNode() : plain(text);
    }
}
