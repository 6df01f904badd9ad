package stet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import stet.Sources.Source;

/** Imports look to the left, so that a newcomer can read the packages in one direction. */
class LayeringTest {

  /** The packages of the core in reading order; a package inside one of them counts as it. */
  private static final List<String> CORE =
      List.of(
          "stet.text",
          "stet.name",
          "stet.document",
          "stet.segment",
          "stet.quote",
          "stet.align",
          "stet.locate",
          "stet.judge",
          "stet.report",
          "stet");

  /** The rooms of the judge, the answers first, in the order of the work. */
  private static final List<String> JUDGE =
      List.of(
          "stet.judge",
          "stet.judge.words",
          "stet.judge.compare",
          "stet.judge.sense",
          "stet.judge.place",
          "stet.judge.voice",
          "stet.judge.dossier",
          "stet.judge.quotation",
          "stet.judge.statement");

  private static final Map<String, String> ADAPTERS =
      Map.of(
          "stet-readers", "stet.readers",
          "stet-models", "stet.models",
          "stet-index", "stet.index",
          "stet-export", "stet.export");

  /** A type of ours named with its package, imported or not. */
  private static final Pattern NAMED = Pattern.compile("\\b(stet(?:\\.[a-z]\\w*)*)\\.[A-Z]");

  @Test
  void corePackagesLookOnlyToTheLeft() {
    for (Source source : Sources.of("stet-core", "main")) {
      List<String> left = CORE.subList(0, CORE.indexOf(top(source.packageName())) + 1);
      assertThat(known(source)).as("%s may know %s", source, left).isSubsetOf(left);
    }
  }

  @Test
  void alignSeesWordsAndNothingElse() {
    for (Source source : Sources.of("stet-core", "main")) {
      if (top(source.packageName()).equals("stet.align")) {
        assertThat(known(source)).as("%s", source).isSubsetOf("stet.text", "stet.align");
      }
    }
  }

  @Test
  void roomsOfTheJudgeLookOnlyToTheLeft() {
    for (Source source : Sources.of("stet-core", "main")) {
      if (top(source.packageName()).equals("stet.judge")) {
        assertThat(JUDGE).as("%s", source).contains(source.packageName());
        List<String> left = JUDGE.subList(0, JUDGE.indexOf(source.packageName()) + 1);
        assertThat(inside("stet.judge", source))
            .as("%s may know %s", source, left)
            .isSubsetOf(left);
      }
    }
  }

  @Test
  void everyCorePackageHasItsPlaceInTheOrder() {
    for (Source source : Sources.of("stet-core", "main")) {
      assertThat(CORE).as("%s", source).contains(top(source.packageName()));
    }
  }

  @Test
  void adaptersKnowTheCoreAndNotEachOther() {
    ADAPTERS.forEach((module, own) -> {
      for (Source source : Sources.of(module, "main")) {
        assertThat(top(source.packageName())).as("%s", source).isEqualTo(own);
        Set<String> others = known(source);
        others.remove(own);
        assertThat(others).as("%s", source).isSubsetOf(CORE);
      }
    });
  }

  @Test
  void nothingImportsTheApp() {
    for (String module : Sources.MODULES.subList(0, Sources.MODULES.indexOf("stet-app"))) {
      for (Source source : Sources.of(module, "main")) {
        assertThat(known(source)).as("%s", source).doesNotContain("stet.app");
      }
    }
  }

  private static Set<String> inside(String room, Source source) {
    Set<String> packages = new TreeSet<>();
    NAMED.matcher(source.code()).results().map(hit -> hit.group(1)).forEach(packages::add);
    packages.removeIf(name -> !top(name).equals(room));
    return packages;
  }

  private static Set<String> known(Source source) {
    Set<String> packages = new TreeSet<>();
    NAMED.matcher(source.code()).results().forEach(hit -> packages.add(top(hit.group(1))));
    return packages;
  }

  /** {@code stet.judge.statement} belongs to {@code stet.judge}. */
  private static String top(String name) {
    String[] parts = name.split("\\.", -1);
    return parts.length < 2 ? name : parts[0] + "." + parts[1];
  }
}
