package stet.export.say;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import stet.report.Finding;
import stet.report.Report;

/**
 * How many quotations of each wording: the shortest true summary, always in numbers, never in one
 * percentage. A headline that repeats a quotation of the body is counted once.
 */
public record Tally(int quotations, int repeats, Map<Kind, Integer> kinds) {

  public static Tally of(Report report) {
    Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
    int quotations = 0;
    for (Finding finding : report.findings()) {
      if (finding.sameAs().isEmpty()) {
        kinds.merge(Kind.of(finding.wording()), 1, Integer::sum);
        quotations++;
      }
    }
    return new Tally(quotations, report.findings().size() - quotations, kinds);
  }

  /** One line: "5 quotations: 3 word for word; 1 another rendering; 1 not checked". */
  public String sentence() {
    if (quotations == 0) {
      return "no quotations found";
    }
    return Says.count(quotations, "quotation", "quotations")
        + (repeats == 0 ? "" : " (" + repeats + " repeated in a headline or caption)")
        + ": "
        + kinds.entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey().says())
            .collect(Collectors.joining("; "));
  }
}
