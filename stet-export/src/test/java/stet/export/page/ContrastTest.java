package stet.export.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WCAG 2.2, success criteria 1.4.3 and 1.4.11: the colours, by day (0) and by night (1). */
class ContrastTest {

  private static final double TEXT = 4.5;
  private static final double SHAPE = 3;

  private static final Pattern COLOUR =
      Pattern.compile("--([a-z-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);");

  private static final List<String> FAMILIES =
      List.of(
          "same-words",
          "other-words",
          "differs",
          "put-together",
          "absent",
          "unchecked",
          "not-speech");

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void everyPairUsedForWordsCanBeRead(int scheme) {
    Map<String, String> colours = colours(scheme);
    List<String[]> pairs = new ArrayList<>();
    for (String ground : List.of("paper", "sheet", "raised")) {
      for (String ink : List.of("ink", "soft", "link", "look", "glance", "removed", "added")) {
        pairs.add(new String[] {ink, ground});
      }
      FAMILIES.forEach(family -> pairs.add(new String[] {family, ground}));
    }
    for (String family : FAMILIES) {
      pairs.add(new String[] {family, family + "-tint"});
      pairs.add(new String[] {"ink", family + "-tint"});
      pairs.add(new String[] {"soft", family + "-tint"});
    }
    pairs.add(new String[] {"paper", "look"});
    pairs.add(new String[] {"paper", "ink"});
    pairs.add(new String[] {"removed", "absent-tint"});
    pairs.add(new String[] {"added", "same-words-tint"});
    for (String[] pair : pairs) {
      assertThat(contrast(colours, pair[0], pair[1]))
          .as("%s on %s, scheme %d", pair[0], pair[1], scheme)
          .isGreaterThanOrEqualTo(TEXT);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void shapesAndFocusCanBeSeen(int scheme) {
    Map<String, String> colours = colours(scheme);
    for (String shape : List.of("edge", "focus")) {
      for (String ground : List.of("paper", "sheet", "raised")) {
        assertThat(contrast(colours, shape, ground))
            .as("%s on %s, scheme %d", shape, ground, scheme)
            .isGreaterThanOrEqualTo(SHAPE);
      }
    }
  }

  private static Map<String, String> colours(int scheme) {
    Map<String, String> colours = new HashMap<>();
    Matcher matcher = COLOUR.matcher(Frame.load().style());
    while (matcher.find()) {
      colours.put(matcher.group(1), matcher.group(2 + scheme));
    }
    return colours;
  }

  private static double contrast(Map<String, String> colours, String one, String other) {
    double a = luminance(colours, one);
    double b = luminance(colours, other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Map<String, String> colours, String name) {
    String hex = colours.getOrDefault(name, "missing: " + name);
    int rgb = Integer.parseInt(hex.substring(1), 16);
    return 0.2126 * linear(rgb >> 16 & 0xFF)
        + 0.7152 * linear(rgb >> 8 & 0xFF)
        + 0.0722 * linear(rgb & 0xFF);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
