package stet.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stet.export.sample.SampleReport;
import stet.judge.ContextFlag;
import stet.judge.EditionFlag;
import stet.judge.SenseFlag;
import stet.judge.Statement;
import stet.judge.Voice;
import stet.judge.Wording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The published schema says what the JSON report holds: no less, and no more. */
class SchemaTest {

  private static final Path ROOT = Path.of(System.getProperty("stet.root", ".")).toAbsolutePath();

  private final JsonNode published = read(ROOT.resolve("docs/reference/report.schema.json"));
  private final Schema schema = schema(strict(published.deepCopy()));

  @Test
  void theSampleIsValid() throws IOException {
    StringBuilder out = new StringBuilder();
    new JsonReport("0.0.test").write(SampleReport.report(), out);
    assertThat(faults(JsonMapper.shared().readTree(out.toString()))).isEmpty();
  }

  @Test
  void everyFlagIsValid() {
    Schema flag = schema(strict(definition("flag")));
    List<String> names = EveryFlag.all().stream().map(f -> f.name()).toList();
    assertThat(names).hasSize(26).doesNotHaveDuplicates();
    EveryFlag.all().forEach(f -> assertThat(flag.validate(JsonFlags.flag(f))).isEmpty());
  }

  @Test
  void everyOriginIsValid() {
    Schema passage = schema(strict(definition("passage")));
    EveryFlag.origins().forEach(p -> assertThat(passage.validate(JsonNodes.passage(p))).isEmpty());
  }

  @Test
  void goldenReportsOfTheCasesAreValid() throws IOException {
    Path cases = ROOT.resolve("cases");
    if (!Files.isDirectory(cases)) {
      return;
    }
    try (Stream<Path> files = Files.walk(cases)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        JsonNode node = read(file);
        if (node.has("stet")) {
          assertThat(faults(node)).as("%s", file).isEmpty();
        }
      }
    }
  }

  @Test
  void aMissingFieldIsNoticed() throws IOException {
    StringBuilder out = new StringBuilder();
    new JsonReport("0.0.test").write(SampleReport.report(), out);
    ObjectNode broken = (ObjectNode) JsonMapper.shared().readTree(out.toString());
    ((ObjectNode) broken.get("findings").get(3)).remove("voice");
    ((ObjectNode) broken.get("article")).put("shoeSize", 43);
    assertThat(faults(broken)).hasSize(1).first().asString().contains("voice");
  }

  @Test
  void theSchemaNamesEveryAnswer() {
    assertThat(names("finding", "wording")).containsExactlyElementsOf(permitted(Wording.class));
    assertThat(names("voice", "kind")).containsExactlyElementsOf(permitted(Voice.class));
    assertThat(names("statement", "verdict")).containsExactlyElementsOf(permitted(Statement.class));
    assertThat(names("flag", "name"))
        .containsExactlyElementsOf(
            Stream.of(SenseFlag.class, ContextFlag.class, EditionFlag.class)
                .flatMap(family -> permitted(family).stream())
                .toList());
  }

  private List<String> faults(JsonNode report) {
    return schema.validate(report).stream().map(Error::toString).toList();
  }

  private List<String> names(String definition, String property) {
    JsonNode values =
        published.get("$defs").get(definition).get("properties").get(property).get("enum");
    return values.valueStream().map(JsonNode::asString).toList();
  }

  private static List<String> permitted(Class<?> sealed) {
    return Arrays.stream(sealed.getPermittedSubclasses()).map(Class::getSimpleName).toList();
  }

  private JsonNode definition(String name) {
    ObjectNode node = published.get("$defs").get(name).deepCopy().asObject();
    node.set("$defs", published.get("$defs").deepCopy());
    return node;
  }

  /**
   * The published form is open, since fields may be added; the writer must not add one unsaid. The
   * article and the sources share one form, so that one stays open.
   */
  private static JsonNode strict(JsonNode node) {
    if (node instanceof ObjectNode object) {
      boolean shared = object.has("properties") && object.get("properties").has("authors");
      if (object.has("properties") && !shared) {
        object.put("unevaluatedProperties", false);
      }
    }
    node.forEach(SchemaTest::strict);
    return node;
  }

  private static Schema schema(JsonNode node) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(node);
  }

  private static JsonNode read(Path file) {
    return JsonMapper.shared().readTree(file.toFile());
  }
}
