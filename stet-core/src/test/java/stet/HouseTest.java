package stet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import stet.Sources.Source;

/** What a reviewer would otherwise say twice. */
class HouseTest {

  /** At this length there is a second thing hiding in the first. */
  private static final int MAX_LINES = 300;

  private static final Pattern PROMISE = Pattern.compile("\\b(?:TO" + "DO|FIX" + "ME)\\b");

  private static final Pattern EMPTY_CATCH = Pattern.compile("catch\\s*\\([^)]*\\)\\s*\\{\\s*\\}");

  @Test
  void noFileIsLongerThanThreeHundredLines() {
    for (Source source : everything()) {
      assertThat(source.text().lines().count()).as("%s", source).isLessThanOrEqualTo(MAX_LINES);
    }
  }

  @Test
  void everyPackageSaysWhatIsHereAndRefusesNull() {
    List<Source> infos = new ArrayList<>();
    Set<String> packages = new TreeSet<>();
    for (String module : Sources.MODULES) {
      for (Source source : Sources.of(module, "main")) {
        packages.add(source.packageName());
        if (source.path().endsWith("package-info.java")) {
          infos.add(source);
        }
      }
    }
    assertThat(infos).extracting(Source::packageName).containsExactlyInAnyOrderElementsOf(packages);
    for (Source info : infos) {
      assertThat(info.text()).as("%s", info).startsWith("/**").contains("@NullMarked");
    }
  }

  @Test
  void nothingIsPromisedForLater() {
    for (Source source : everything()) {
      assertThat(PROMISE.matcher(source.text()).find()).as("%s", source).isFalse();
    }
  }

  @Test
  void noErrorIsSwallowed() {
    for (Source source : everything()) {
      assertThat(EMPTY_CATCH.matcher(source.code()).find()).as("%s", source).isFalse();
    }
  }

  private static List<Source> everything() {
    List<Source> all = new ArrayList<>();
    for (String module : Sources.MODULES) {
      all.addAll(Sources.of(module, "main"));
      all.addAll(Sources.of(module, "test"));
    }
    return all;
  }
}
