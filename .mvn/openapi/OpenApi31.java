import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Turns the OpenAPI 3.0 document that micronaut-openapi writes into OpenAPI 3.1, in place. A document that is 3.1 already stays as it is.
 *
 * <ul>
 *   <li>{@code nullable: true} becomes the type "null" beside the others; around a reference, an {@code anyOf}.
 *   <li>A property that cannot be null is required. The generator forgets that where a property has a description.
 *   <li>What is a {@code java.lang.Object} here may be anything. The generator writes {@code type: object} for it.
 *   <li>An operation without a security requirement says so ({@code security: []}).
 * </ul>
 */
public class OpenApi31 {
  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  /** What may stand beside {@code anyOf}, because it says nothing about the values that are allowed. */
  private static final Set<String> NOTES = Set.of("title", "description", "default", "deprecated", "example", "readOnly", "writeOnly");

  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    MappingNode document = (MappingNode) yaml().compose(new StringReader(Files.readString(file)));
    if (text(document, "openapi").orElseThrow().startsWith("3.1")) return;
    put(document, "openapi", quoted("3.1.0"));
    requireWhatIsNeverNull((MappingNode) at((MappingNode) at(document, "components").orElseThrow(), "schemas").orElseThrow());
    sayWhatIsOpen((MappingNode) at(document, "paths").orElseThrow());
    allowAnyValue(document);
    mendNullable(document);
    StringWriter written = new StringWriter();
    yaml().serialize(document, written);
    Files.writeString(file, written.toString());
  }

  private static Yaml yaml() {
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(FlowStyle.BLOCK);
    options.setSplitLines(false);
    options.setAllowUnicode(true);
    return new Yaml(options);
  }

  private static void requireWhatIsNeverNull(MappingNode schemas) {
    for (NodeTuple schema : schemas.getValue()) {
      MappingNode type = (MappingNode) schema.getValueNode();
      List<Node> required = new ArrayList<>();
      at(type, "properties")
          .ifPresent(
              properties ->
                  ((MappingNode) properties)
                      .getValue().stream()
                          .filter(property -> !isNullable(property.getValueNode()))
                          .forEach(property -> required.add(quoted(((ScalarNode) property.getKeyNode()).getValue()))));
      if (!required.isEmpty()) put(type, "required", new SequenceNode(Tag.SEQ, required, FlowStyle.BLOCK));
    }
  }

  private static void sayWhatIsOpen(MappingNode paths) {
    for (NodeTuple path : paths.getValue()) {
      for (NodeTuple operation : ((MappingNode) path.getValueNode()).getValue()) {
        if (!METHODS.contains(((ScalarNode) operation.getKeyNode()).getValue())) continue;
        MappingNode described = (MappingNode) operation.getValueNode();
        if (at(described, "security").isEmpty()) {
          put(described, "security", new SequenceNode(Tag.SEQ, new ArrayList<>(), FlowStyle.FLOW));
        }
      }
    }
  }

  private static void allowAnyValue(Node node) {
    if (node instanceof SequenceNode list) list.getValue().forEach(OpenApi31::allowAnyValue);
    if (!(node instanceof MappingNode map)) return;
    map.getValue().forEach(entry -> allowAnyValue(entry.getValueNode()));
    if (at(map, "additionalProperties").filter(OpenApi31::isMereObject).isPresent()) {
      put(map, "additionalProperties", plain(Tag.BOOL, "true"));
    }
    if (at(map, "allOf").filter(parts -> parts instanceof SequenceNode list && list.getValue().stream().allMatch(OpenApi31::isMereObject)).isPresent()) {
      map.getValue().removeIf(entry -> isNamed(entry, "allOf") || isNamed(entry, "type") || isNamed(entry, "nullable"));
    }
  }

  private static boolean isMereObject(Node schema) {
    return schema instanceof MappingNode map && map.getValue().size() == 1 && text(map, "type").filter("object"::equals).isPresent();
  }

  private static void mendNullable(Node node) {
    if (node instanceof SequenceNode list) list.getValue().forEach(OpenApi31::mendNullable);
    if (!(node instanceof MappingNode map)) return;
    map.getValue().forEach(entry -> mendNullable(entry.getValueNode()));
    boolean nullable = isNullable(map);
    boolean states = at(map, "nullable").filter(ScalarNode.class::isInstance).isPresent();
    if (states) map.getValue().removeIf(entry -> isNamed(entry, "nullable"));
    if (!nullable) return;
    Optional<Node> parts = at(map, "allOf");
    if (parts.isPresent() || at(map, "$ref").isPresent()) {
      allowNullBeside(map);
    } else {
      text(map, "type").ifPresent(type -> put(map, "type", list(quoted(type), quoted("null"))));
      at(map, "enum").ifPresent(values -> ((SequenceNode) values).getValue().add(plain(Tag.NULL, "null")));
    }
  }

  private static void allowNullBeside(MappingNode schema) {
    List<NodeTuple> notes = new ArrayList<>();
    List<NodeTuple> rules = new ArrayList<>();
    for (NodeTuple entry : schema.getValue()) {
      (NOTES.contains(((ScalarNode) entry.getKeyNode()).getValue()) ? notes : rules).add(entry);
    }
    MappingNode nothing = new MappingNode(Tag.MAP, new ArrayList<>(), FlowStyle.BLOCK);
    put(nothing, "type", quoted("null"));
    schema.setValue(notes);
    put(schema, "anyOf", list(only(new MappingNode(Tag.MAP, rules, FlowStyle.BLOCK)), nothing));
  }

  /** A single part of an {@code allOf} is the whole. */
  private static Node only(MappingNode rules) {
    if (rules.getValue().size() == 1 && at(rules, "allOf").orElse(null) instanceof SequenceNode parts && parts.getValue().size() == 1) {
      return parts.getValue().getFirst();
    }
    return rules;
  }

  private static boolean isNullable(Node schema) {
    return schema instanceof MappingNode map && text(map, "nullable").filter("true"::equals).isPresent();
  }

  private static Optional<String> text(MappingNode map, String name) {
    return at(map, name).filter(ScalarNode.class::isInstance).map(value -> ((ScalarNode) value).getValue());
  }

  private static Optional<Node> at(MappingNode map, String name) {
    return map.getValue().stream().filter(entry -> isNamed(entry, name)).map(NodeTuple::getValueNode).findFirst();
  }

  private static boolean isNamed(NodeTuple entry, String name) {
    return entry.getKeyNode() instanceof ScalarNode key && key.getValue().equals(name);
  }

  private static void put(MappingNode map, String name, Node value) {
    NodeTuple put = new NodeTuple(plain(Tag.STR, name), value);
    for (int i = 0; i < map.getValue().size(); i++) {
      if (isNamed(map.getValue().get(i), name)) {
        map.getValue().set(i, put);
        return;
      }
    }
    map.getValue().add(put);
  }

  private static SequenceNode list(Node... values) {
    return new SequenceNode(Tag.SEQ, new ArrayList<>(List.of(values)), FlowStyle.BLOCK);
  }

  private static ScalarNode plain(Tag tag, String value) {
    return new ScalarNode(tag, value, null, null, ScalarStyle.PLAIN);
  }

  private static ScalarNode quoted(String value) {
    return new ScalarNode(Tag.STR, value, null, null, ScalarStyle.DOUBLE_QUOTED);
  }
}
