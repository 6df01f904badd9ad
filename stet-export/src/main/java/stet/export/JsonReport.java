package stet.export;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import stet.document.Document;
import stet.document.Edition;
import stet.document.Reading;
import stet.document.Source;
import stet.export.say.Says;
import stet.export.say.Tally;
import stet.judge.Statement;
import stet.report.Coverage;
import stet.report.NameContradiction;
import stet.report.Report;
import stet.report.StatementFinding;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The report for programs. Its form is published as {@code docs/reference/report.schema.json}:
 * fields may be added, those that are there keep their meaning. Offsets are UTF-16 code units,
 * half-open, into the {@code text} of the document named.
 */
public final class JsonReport implements ReportWriter {

  /** The version of the form; it rises when a field changes its meaning or goes. */
  static final int SCHEMA = 1;

  /** Of what the article leaves out, only the weightiest are listed with their words. */
  private static final int UNMENTIONED_SHOWN = 10;

  private static final JsonMapper MAPPER = JsonEscapes.mapper();

  private final String version;

  /**
   * A writer that names itself.
   *
   * @param version Stet's own, as {@code --version} prints it
   */
  public JsonReport(String version) {
    this.version = version;
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter pretty =
        new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    ObjectNode node = envelope(Optional.empty());
    fill(node, report);
    out.append(MAPPER.writer().with(pretty).writeValueAsString(node)).append('\n');
  }

  /**
   * Writes the report as one line of a JSONL answer.
   *
   * @param id the {@code id} of the question this answers
   */
  public void writeLine(String id, Report report, Appendable out) throws IOException {
    ObjectNode node = envelope(Optional.of(id));
    fill(node, report);
    out.append(MAPPER.writeValueAsString(node)).append('\n');
  }

  private ObjectNode envelope(Optional<String> id) {
    ObjectNode node = JsonNodes.object();
    id.ifPresent(given -> node.put("id", given));
    node.putObject("stet").put("version", version).put("schema", SCHEMA);
    return node;
  }

  private static void fill(ObjectNode node, Report report) {
    Document article = report.dossier().article();
    node.put("level", report.level().name().toLowerCase(Locale.ROOT));
    node.put("summary", Tally.of(report).sentence());
    node.set("article", document(article));
    node.set("sources", JsonNodes.list(report.dossier().sources(), JsonReport::source));
    node.set("unreadable", JsonNodes.list(report.dossier().unreadable(), JsonReport::unreadable));
    JsonFindings findings = new JsonFindings(article);
    node.set("findings", JsonNodes.list(report.findings(), findings::finding));
    node.set("statements", JsonNodes.list(report.statements(), JsonReport::statement));
    node.set("names", JsonNodes.list(report.names(), JsonReport::names));
    node.set("coverage", JsonNodes.list(report.coverage(), JsonReport::coverage));
    node.set("tolerances", JsonNodes.words(report.tolerances()));
    node.set("notes", JsonNodes.words(report.notes()));
  }

  private static ObjectNode document(Document document) {
    ObjectNode node = JsonNodes.object().put("doc", document.id());
    JsonNodes.put(node, "title", document.metadata().title());
    node.set("authors", JsonNodes.words(document.metadata().authors()));
    JsonNodes.put(node, "published", document.metadata().published());
    JsonNodes.put(node, "language", document.language());
    JsonNodes.put(node, "address", document.metadata().address());
    return node.put("text", document.text());
  }

  private static ObjectNode source(Source source) {
    ObjectNode node = document(source.document());
    Edition edition = source.edition();
    ObjectNode shown = node.putObject("edition");
    JsonNodes.put(shown, "language", edition.language());
    JsonNodes.put(shown, "originalLanguage", edition.originalLanguage());
    shown
        .put("translation", edition.translation().name().toLowerCase(Locale.ROOT))
        .put("delivery", edition.delivery().name().toLowerCase(Locale.ROOT))
        .put("excerpt", edition.excerpt())
        .put("interpreted", edition.interpreted())
        .put("secondary", edition.secondary());
    JsonNodes.put(shown, "date", edition.date());
    JsonNodes.put(shown, "address", edition.address());
    shown.set(
        "notices",
        JsonNodes.list(
            edition.notices(),
            notice -> {
              ObjectNode told = JsonNodes.object();
              told.put("kind", notice.kind().name().toLowerCase(Locale.ROOT));
              return told.setAll(
                  JsonNodes.span(notice.span(), source.document().text(notice.span())));
            }));
    return node.put("turns", source.turns().size());
  }

  private static ObjectNode unreadable(Reading.Unreadable reading) {
    return JsonNodes.object().put("doc", reading.name()).put("reason", reading.reason());
  }

  private static ObjectNode statement(StatementFinding finding) {
    ObjectNode node =
        JsonNodes.object()
            .put("id", finding.id())
            .put("statement", finding.statement())
            .put("start", finding.span().start())
            .put("end", finding.span().end())
            .put("speaker", finding.speaker())
            .put("verdict", finding.verdict().name());
    node.set("flags", JsonNodes.list(finding.flags(), JsonFlags::flag));
    switch (finding.verdict()) {
      case Statement.Supported supported -> {
        node.putArray("passages").add(JsonNodes.passage(supported.passage()));
        node.put("probability", JsonNodes.rounded(supported.probability())).putNull("why");
        node.putArray("candidates");
      }
      case Statement.Contradicted contradicted -> {
        node.putArray("passages").add(JsonNodes.passage(contradicted.passage()));
        node.putNull("probability").put("why", contradicted.why());
        node.putArray("candidates");
      }
      case Statement.NotLocated absent -> {
        node.putArray("passages");
        node.putNull("probability").putNull("why");
        node.set("candidates", JsonFindings.candidates(absent.nearest()));
      }
    }
    return node;
  }

  private static ObjectNode names(NameContradiction name) {
    ObjectNode node = JsonNodes.object().put("surname", name.surname());
    node.set(
        "forms", JsonNodes.words(name.forms().stream().map(NameContradiction.Form::form).toList()));
    ArrayNode places = node.putArray("places");
    for (NameContradiction.Form form : name.forms()) {
      ObjectNode place = places.addObject().put("form", form.form());
      place.set("passages", JsonNodes.passages(form.places()));
    }
    return node;
  }

  private static ObjectNode coverage(Coverage coverage) {
    ObjectNode node = JsonNodes.object().put("doc", coverage.document());
    ObjectNode share = node.putObject("share");
    for (Coverage.State state : Coverage.State.values()) {
      share.put(state.name().toLowerCase(Locale.ROOT), JsonNodes.rounded(coverage.share(state)));
    }
    node.set("sentences", JsonNodes.list(coverage.passages(), JsonReport::sentence));
    node.set(
        "unmentioned",
        JsonNodes.list(Says.unmentioned(coverage, UNMENTIONED_SHOWN), JsonReport::unmentioned));
    return node;
  }

  private static ObjectNode sentence(Coverage.Covered covered) {
    ObjectNode node =
        JsonNodes.object()
            .put("start", covered.passage().span().start())
            .put("end", covered.passage().span().end())
            .put("state", covered.state().name().toLowerCase(Locale.ROOT))
            .put("weight", JsonNodes.rounded(covered.weight()));
    node.set("findings", JsonNodes.words(covered.findings()));
    return node;
  }

  private static ObjectNode unmentioned(Coverage.Covered covered) {
    return JsonNodes.passage(covered.passage()).put("weight", JsonNodes.rounded(covered.weight()));
  }
}
