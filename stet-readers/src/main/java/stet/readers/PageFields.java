package stet.readers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import stet.document.Metadata.Field;

/** The names under which pages describe themselves in their head, the more trusted first. */
final class PageFields {

  private static final PageFields STANDARD = new PageFields(load());

  private final Map<Field, List<String>> names;

  private PageFields(Map<Field, List<String>> names) {
    this.names = Map.copyOf(names);
  }

  static PageFields standard() {
    return STANDARD;
  }

  /** Adds what the head of a page says about one thing. */
  void tell(Field field, Map<String, List<String>> head, Facts facts) {
    for (String name : names.getOrDefault(field, List.of())) {
      for (String value : head.getOrDefault(name, List.of())) {
        facts.add(field, value, "meta " + name);
      }
    }
  }

  /** The names of a page's meta elements in small letters, with what they say. */
  static Map<String, List<String>> head(Document page) {
    Map<String, List<String>> head = new HashMap<>();
    for (Element element : page.select("meta[content]")) {
      String content = element.attr("content").strip();
      for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
        String name = element.attr(key).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !content.isEmpty()) {
          head.computeIfAbsent(name, n -> new ArrayList<>()).add(content);
        }
      }
    }
    return head;
  }

  private static Map<Field, List<String>> load() {
    String table = "page-fields.tsv";
    Map<Field, List<String>> names = new EnumMap<>(Field.class);
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(PageFields.class.getResourceAsStream(table), table),
                StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        int tab = line.indexOf('\t');
        if (!line.startsWith("#") && tab > 0) {
          Field field = Field.valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT));
          names.computeIfAbsent(field, f -> new ArrayList<>()).add(line.substring(tab + 1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The table " + table + " cannot be read", e);
    }
    return names;
  }
}
