package stet.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * The short lines around a page's title: where a page without fields says who wrote it and when.
 */
final class NearTitle implements NodeFilter {

  /** A longer line is text; in UTF-16 units. */
  private static final int LONGEST = 100;

  /** Lines looked at after the title, and before it. */
  private static final int AFTER = 24;

  private static final int BEFORE = 8;

  /** The text has begun after so many letters that stand in longer lines. */
  private static final int TEXT = 600;

  private final Optional<String> title;
  private final List<Element> before = new ArrayList<>();
  private final List<Element> after = new ArrayList<>();
  private boolean found;
  private int letters;

  private NearTitle(Optional<String> title) {
    this.title = title;
  }

  /** Elements with a short text of their own, those after the title first. */
  static List<Element> lines(Document page, Optional<String> title) {
    NearTitle near = new NearTitle(title);
    NodeTraversor.filter(near, page.body());
    List<Element> lines = new ArrayList<>(near.after);
    if (near.found) {
      int from = Math.max(0, near.before.size() - BEFORE);
      lines.addAll(near.before.subList(from, near.before.size()).reversed());
    }
    return lines;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String name = element.normalName();
    if (name.equals("script") || name.equals("style") || name.equals("select")) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (!found && (name.equals("h1") || name.equals("h2")) && isTitle(element)) {
      found = true;
      return FilterResult.SKIP_CHILDREN;
    }
    String own = element.ownText();
    if (own.length() > 4 && own.length() <= LONGEST) {
      (found ? after : before).add(element);
    } else if (found && own.length() > LONGEST) {
      letters += own.length();
    }
    return letters > TEXT || after.size() >= AFTER ? FilterResult.STOP : FilterResult.CONTINUE;
  }

  private boolean isTitle(Element heading) {
    String text = heading.text();
    return text.length() > 8
        && title.filter(t -> t.startsWith(text) || text.startsWith(t)).isPresent();
  }

  @Override
  public FilterResult tail(@Nullable Node node, int depth) {
    return FilterResult.CONTINUE;
  }
}
