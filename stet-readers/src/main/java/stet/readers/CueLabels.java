package stet.readers;

import java.util.ArrayList;
import java.util.List;

/** Takes away the name that a cue says again of whoever spoke in the one before. */
final class CueLabels {

  /** A longer beginning is no name; in UTF-16 units. */
  private static final int LONGEST = 50;

  private static final int WORDS = 5;

  private CueLabels() {}

  /**
   * The cues with each name said once in a row. Where that leaves less than three in ten with a
   * name, all stay as they are: then only the names tell that it is a talk of several.
   */
  static List<Draft> once(List<Draft> cues) {
    List<Draft> once = new ArrayList<>();
    String before = "";
    int named = 0;
    for (Draft cue : cues) {
      String name = name(cue.text());
      boolean again = !name.isEmpty() && name.equals(before);
      once.add(again ? cue.part(name.length() + 1, cue.text().length()) : cue);
      named += !name.isEmpty() && !again ? 1 : 0;
      before = name;
    }
    return named * 10 >= cues.size() * 3 ? once : cues;
  }

  /** What stands before the colon, if it looks like a name and words follow; else empty. */
  private static String name(String cue) {
    int colon = cue.indexOf(": ");
    if (colon <= 0 || colon > LONGEST || colon + 2 >= cue.length()) {
      return "";
    }
    String name = cue.substring(0, colon);
    boolean isName =
        Character.isUpperCase(name.charAt(0))
            && name.split(" ").length <= WORDS
            && name.chars().noneMatch(c -> ",.?!".indexOf(c) >= 0 && c != '.');
    return isName ? name : "";
  }
}
