package stet.readers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds what a printer sets around the text of a page: heads and feet that run through the pages,
 * page numbers, and the numbers of lines in the margin of court papers.
 */
final class PdfHeads {

  /** Lines from the top or the bottom of a page in which a head or a foot may stand. */
  private static final int EDGE = 3;

  /** What stands at the same height on fewer pages may be a heading; chapters have heads too. */
  private static final int FEWEST_PAGES = 3;

  /** Numbers of lines, one below the other. */
  private static final int FEWEST_NUMBERS = 8;

  private PdfHeads() {}

  /** The pages without their heads and feet; each is a list of lines from the top down. */
  static List<List<PdfLine>> remove(List<List<PdfLine>> pages) {
    Map<String, Integer> seen = new HashMap<>();
    for (List<PdfLine> page : pages) {
      Set<String> here = new HashSet<>();
      edges(page).forEach(line -> here.add(key(line)));
      here.forEach(key -> seen.merge(key, 1, Integer::sum));
    }
    List<List<PdfLine>> kept = new ArrayList<>();
    for (List<PdfLine> page : pages) {
      Set<PdfLine> heads = new HashSet<>();
      for (PdfLine line : edges(page)) {
        String key = key(line);
        boolean number = isPageNumber(line.text()) && pages.size() > 1;
        if (number || seen.getOrDefault(key, 0) >= FEWEST_PAGES) {
          heads.add(line);
        }
      }
      kept.add(page.stream().filter(line -> !heads.contains(line)).toList());
    }
    return kept;
  }

  /** The outermost lines of a page, above and below. */
  private static List<PdfLine> edges(List<PdfLine> page) {
    List<PdfLine> sorted = new ArrayList<>(page);
    sorted.sort(java.util.Comparator.comparingDouble(PdfLine::base));
    List<PdfLine> edges = new ArrayList<>(sorted.subList(0, Math.min(EDGE, sorted.size())));
    edges.addAll(sorted.subList(Math.max(edges.size(), sorted.size() - EDGE), sorted.size()));
    return edges;
  }

  /** The line with its digits alike, and its height on the page. */
  private static String key(PdfLine line) {
    StringBuilder key = new StringBuilder();
    for (char c : line.text().toLowerCase(Locale.ROOT).toCharArray()) {
      char alike = Character.isDigit(c) ? '0' : c;
      boolean again = alike == '0' && !key.isEmpty() && key.charAt(key.length() - 1) == '0';
      if (!Letters.isSpace(c) && !again) {
        key.append(alike);
      }
    }
    return key + "@" + Math.round(line.base() / 4);
  }

  /** "12", "- 12 -", "Page 12 of 40", "iv". */
  private static boolean isPageNumber(String line) {
    String words = line.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    if (words.isEmpty() || words.length() > 20) {
      return false;
    }
    boolean digit = false;
    for (String word : words.split(" ", -1)) {
      boolean number = word.chars().allMatch(Character::isDigit);
      digit |= number;
      if (!number && !List.of("page", "of", "seite", "von", "p", "pagina", "de").contains(word)) {
        return words.chars().allMatch(c -> "ivxlc".indexOf(c) >= 0);
      }
    }
    return digit;
  }

  /** The segments of a page without a column of line numbers. */
  static List<PdfSegment> withoutLineNumbers(List<PdfSegment> page) {
    Map<Integer, List<PdfSegment>> columns = new HashMap<>();
    for (PdfSegment segment : page) {
      String letters = segment.letters();
      if (letters.length() <= 3 && letters.chars().allMatch(Character::isDigit)) {
        columns
            .computeIfAbsent(Math.round(segment.right() / 12), k -> new ArrayList<>())
            .add(segment);
      }
    }
    Set<PdfSegment> numbers = new HashSet<>();
    float leftmost = (float) page.stream().mapToDouble(PdfSegment::left).min().orElse(0);
    for (List<PdfSegment> column : columns.values()) {
      column.sort(java.util.Comparator.comparingDouble(PdfSegment::base));
      boolean margin = column.getFirst().left() < leftmost + 3 * column.getFirst().size();
      if (margin && column.size() >= FEWEST_NUMBERS && isCounting(column)) {
        numbers.addAll(column);
      }
    }
    return numbers.isEmpty() ? page : page.stream().filter(s -> !numbers.contains(s)).toList();
  }

  private static boolean isCounting(List<PdfSegment> column) {
    int step =
        Integer.parseInt(column.get(1).letters()) - Integer.parseInt(column.get(0).letters());
    int right = 0;
    for (int i = 1; i < column.size(); i++) {
      int here = Integer.parseInt(column.get(i).letters());
      right += here - Integer.parseInt(column.get(i - 1).letters()) == step ? 1 : 0;
    }
    return step > 0 && step <= 5 && right >= column.size() * 3 / 4;
  }
}
