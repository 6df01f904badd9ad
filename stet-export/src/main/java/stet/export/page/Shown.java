package stet.export.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import stet.export.say.Controls;

/**
 * Words of a document on the page: escaped by the template engine, with a labelled sign for every
 * character that cannot be seen.
 */
public record Shown(String text) implements Content {

  /** So that a template reads {@code ${Shown.of(text)}}. */
  public static Shown of(String text) {
    return new Shown(text);
  }

  @Override
  public void writeTo(TemplateOutput output) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      String label = Controls.label(text, i).orElse("");
      if (!label.isEmpty()) {
        output.writeUserContent(text.substring(from, i));
        output.writeContent(
            "<span class=\"hidden-sign\" title=\"a character that cannot be seen\">");
        output.writeUserContent(label);
        output.writeContent("</span>");
        from = i + 1;
      }
    }
    output.writeUserContent(text.substring(from));
  }
}
