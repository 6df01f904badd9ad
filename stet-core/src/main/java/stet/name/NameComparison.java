package stet.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Decides whether two printed names can mean one person. */
final class NameComparison {

  /** Letters that may begin one name in two alphabets or schools: Antony is Энтони. */
  private static final Map<Character, Integer> INITIALS = initials("ae iyj gh vw ckq fp jd xk zs");

  private final NameTables tables;

  NameComparison(NameTables tables) {
    this.tables = tables;
  }

  NameMatch compare(PersonName a, PersonName b) {
    if (oneSurname(a.surname(), b.surname())) {
      return sexesDiffer(a, b) ? NameMatch.CONTRADICTS : given(a, b);
    }
    boolean calledByFirstName = isCalled(a, b) || isCalled(b, a);
    return calledByFirstName ? NameMatch.COMPATIBLE : NameMatch.DIFFERENT;
  }

  /** Somebody named with one word, which is a given name or a middle surname of the other. */
  private boolean isCalled(PersonName shorter, PersonName longer) {
    return shorter.given().isEmpty()
        && shorter.titles().isEmpty()
        && longer.givenNames().stream().anyMatch(name -> oneGivenName(name, shorter.surname()));
  }

  boolean oneSurname(String a, String b) {
    String mine = lastWord(a);
    String other = lastWord(b);
    String bones = NameFolding.bones(mine);
    String otherBones = NameFolding.bones(other);
    if (bones.equals(otherBones)) {
      return !bones.isEmpty();
    }
    boolean slavic = NameFolding.isCyrillic(mine) || NameFolding.isCyrillic(other);
    return slavic && hard(NameFolding.stem(bones)).equals(hard(NameFolding.stem(otherBones)));
  }

  /** "Bellen" of "van der Bellen", "Assad" of "al-Assad". */
  private static String lastWord(String surname) {
    String last = surname.substring(surname.lastIndexOf(' ') + 1);
    String low = last.toLowerCase(Locale.ROOT);
    return low.startsWith("al-") || low.startsWith("el-") ? last.substring(3) : last;
  }

  private NameMatch given(PersonName a, PersonName b) {
    if (a.given().isEmpty() || b.given().isEmpty()) {
      boolean alone = a.given().isEmpty() && b.given().isEmpty() && a.titles().equals(b.titles());
      return alone ? NameMatch.SAME : NameMatch.COMPATIBLE;
    }
    boolean mayAgree = false;
    for (String mine : a.given()) {
      for (String other : b.given()) {
        boolean written = !PersonName.isInitial(mine) && !PersonName.isInitial(other);
        if (written && oneGivenName(mine, other)) {
          return NameMatch.SAME;
        }
        mayAgree |= !written && oneInitial(mine, other);
      }
    }
    // V. A. and G. A. are two people, though both have an A.
    boolean asMany = a.given().size() == b.given().size() && a.given().size() > 1;
    mayAgree &= !asMany || oneInitial(a.given().getFirst(), b.given().getFirst());
    return mayAgree ? NameMatch.COMPATIBLE : NameMatch.CONTRADICTS;
  }

  private boolean oneGivenName(String a, String b) {
    String bones = NameFolding.bones(a);
    String other = NameFolding.bones(b);
    boolean slavic = NameFolding.isCyrillic(a) || NameFolding.isCyrillic(b);
    return bones.equals(other)
        || tables.oneFamily(bones, other)
        || (slavic && hard(NameFolding.stem(bones)).equals(hard(NameFolding.stem(other))));
  }

  /** One Cyrillic letter is written g or h by the language: Hnatiuk, Гнатюк. */
  private static String hard(String stem) {
    return stem.replace('h', 'g');
  }

  private boolean oneInitial(String a, String b) {
    String mine = NameFolding.plain(a);
    String other = NameFolding.plain(b);
    if (mine.isEmpty() || other.isEmpty()) {
      return false;
    }
    char first = mine.charAt(0);
    char second = other.charAt(0);
    return first == second
        || (INITIALS.getOrDefault(first, 0) & INITIALS.getOrDefault(second, 0)) != 0;
  }

  private boolean sexesDiffer(PersonName a, PersonName b) {
    return (isMale(a) && isFemale(b)) || (isFemale(a) && isMale(b));
  }

  private boolean isMale(PersonName name) {
    return name.titles().stream().anyMatch(title -> tables.male().contains(NameTables.key(title)));
  }

  private boolean isFemale(PersonName name) {
    return name.titles().stream()
        .anyMatch(title -> tables.female().contains(NameTables.key(title)));
  }

  /** Each group is a bit; letters that share a bit may begin one name. */
  private static Map<Character, Integer> initials(String groups) {
    Map<Character, Integer> bits = new HashMap<>();
    List<String> list = new ArrayList<>(List.of(groups.split(" ")));
    for (int group = 0; group < list.size(); group++) {
      for (char letter : list.get(group).toCharArray()) {
        bits.merge(letter, 1 << group, (x, y) -> x | y);
      }
    }
    return Map.copyOf(bits);
  }
}
