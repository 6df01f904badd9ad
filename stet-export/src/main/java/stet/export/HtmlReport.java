package stet.export;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.util.Map;
import stet.export.page.Frame;
import stet.export.page.Page;
import stet.export.page.Typesetter;
import stet.report.Report;

/**
 * The report as one page that holds everything it needs: article and sources side by side, every
 * quotation linked to its passage. It loads nothing, works without a script, and prints.
 */
final class HtmlReport implements ReportWriter {

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Frame frame = Frame.load();
  private final String version;

  HtmlReport(String version) {
    this.version = version;
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    Page page = Typesetter.page(report, version);
    StringOutput html = new StringOutput();
    templates.render("report/page.jte", Map.of("page", page, "frame", frame), html);
    out.append(html.toString());
  }
}
