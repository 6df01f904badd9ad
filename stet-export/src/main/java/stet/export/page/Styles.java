package stet.export.page;

import java.util.Locale;
import stet.export.say.Attention;
import stet.export.say.Kind;
import stet.report.Coverage;

/** Names of the style sheet's classes: the names of the answers, in small letters. */
final class Styles {

  private Styles() {}

  static String of(Kind.Family family) {
    return name(family);
  }

  static String of(Attention attention) {
    return name(attention);
  }

  static String of(Coverage.State state) {
    return name(state);
  }

  private static String name(Enum<?> answer) {
    return answer.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
