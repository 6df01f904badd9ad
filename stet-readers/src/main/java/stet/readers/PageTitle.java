package stet.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The title of a page without the name of its site, from its title element and its headings. */
final class PageTitle {

  /** Signs that part a title from the name of the site, with spaces around them. */
  private static final String SEPARATORS = "|-\u2013\u2014\u00BB\u00AB\u00B7\u2022:/\u203A";

  /** A part of fewer letters is no title. */
  private static final int SHORTEST = 10;

  private static final int LONGEST = 300;

  private PageTitle() {}

  /** The heading that the title element repeats, else the title element's own part. */
  static Optional<String> of(Document page, Optional<String> site) {
    String title = page.title().strip();
    List<String> headings = new ArrayList<>();
    for (Element heading : page.select("h1,h2")) {
      String text = withoutSigns(heading.text());
      if (!text.isEmpty() && text.length() < LONGEST) {
        headings.add(text);
      }
    }
    if (title.isEmpty() || title.length() > LONGEST) {
      return headings.stream().findFirst();
    }
    List<String> parts = parts(title);
    for (String heading : headings) {
      boolean isSite = site.filter(heading::equalsIgnoreCase).isPresent();
      boolean isLast = parts.size() > 1 && heading.equalsIgnoreCase(parts.getLast());
      if (!isSite && !isLast && isIn(heading, title, parts)) {
        return Optional.of(heading);
      }
    }
    return Optional.of(own(title, parts, site));
  }

  /** A title without the name of the site behind its last sign. */
  static String without(String title, Optional<String> site) {
    List<String> parts = parts(title);
    boolean isLast = parts.size() > 1 && site.filter(parts.getLast()::equalsIgnoreCase).isPresent();
    return isLast ? strip(title.substring(0, title.lastIndexOf(parts.getLast()))) : title;
  }

  /** A heading is the title when a part of the title element, or all before a separator, is it. */
  private static boolean isIn(String heading, String title, List<String> parts) {
    if (parts.stream().anyMatch(heading::equalsIgnoreCase)) {
      return true;
    }
    return heading.length() >= SHORTEST
        && title.regionMatches(true, 0, heading, 0, heading.length());
  }

  private static String own(String title, List<String> parts, Optional<String> site) {
    if (parts.size() < 2) {
      return title;
    }
    List<String> others =
        parts.stream().filter(p -> site.filter(p::equalsIgnoreCase).isEmpty()).toList();
    if (others.size() < parts.size() && !others.isEmpty()) {
      return title.indexOf(others.getFirst()) == 0 && others.size() > 1
          ? title.substring(0, title.indexOf(others.getLast()) + others.getLast().length())
          : others.getFirst();
    }
    // The name of the site is the shorter one, and stands last more often than first.
    String first = parts.getFirst();
    String last = parts.getLast();
    boolean lastIsTitle = words(first) <= 3 && words(last) >= words(first) + 2;
    String chosen = lastIsTitle ? last : title.substring(0, title.lastIndexOf(last));
    String bare = strip(chosen);
    return bare.length() < SHORTEST && words(bare) < 2 ? title : bare;
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }

  private static String strip(String text) {
    int end = text.length();
    while (end > 0
        && (SEPARATORS.indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end - 1) == ' ')) {
      end--;
    }
    return text.substring(0, end).strip();
  }

  /** The title cut at its separators; a colon or a hyphen inside words is none. */
  private static List<String> parts(String title) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i + 1 < title.length(); i++) {
      char c = title.charAt(i);
      boolean apart = title.charAt(i - 1) == ' ' && title.charAt(i + 1) == ' ';
      if (c != ':' && SEPARATORS.indexOf(c) >= 0 && (apart || c == '|')) {
        parts.add(title.substring(start, i).strip());
        start = i + 1;
      }
    }
    parts.add(title.substring(start).strip());
    parts.removeIf(String::isEmpty);
    return parts;
  }

  /** Links to a heading are drawn as a sign behind it. */
  private static String withoutSigns(String heading) {
    int end = heading.length();
    while (end > 0 && "\u00B6#\u00A7 ".indexOf(heading.charAt(end - 1)) >= 0) {
      end--;
    }
    return heading.substring(0, end).strip();
  }
}
