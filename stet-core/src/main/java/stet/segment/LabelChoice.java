package stet.segment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stet.document.Block;
import stet.name.Names;
import stet.name.PersonName;
import stet.segment.LabelWords.Meaning;

/**
 * Decides which words in front of colons are speakers. One label proves little, so all of a
 * document are looked at together: a label must recur, or have the shape of a name or an office
 * among others that recur, or be named by the head of the page.
 */
final class LabelChoice {

  /** Lines in which a text may show that it is a transcript. */
  private static final int OPENING = 4;

  private final Names names;
  private final LabelWords words;
  private final Header header;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Label> samples = new LinkedHashMap<>();
  private final Set<String> codes;
  private final Set<String> small;
  private final boolean subtitles;
  private final boolean early;
  private final boolean opened;
  private int recurring;

  LabelChoice(
      Names names,
      LabelWords words,
      Header header,
      List<Line> lines,
      List<Label> labels,
      Set<String> codes,
      Set<String> small) {
    this.names = names;
    this.words = words;
    this.header = header;
    this.codes = codes;
    this.small = small;
    for (Label label : labels) {
      counts.merge(label.key(), 1, Integer::sum);
      samples.putIfAbsent(label.key(), label);
    }
    long cues = lines.stream().filter(line -> line.is(Block.Kind.CUE)).count();
    long named =
        labels.stream().filter(label -> lines.get(label.line()).is(Block.Kind.CUE)).count();
    this.subtitles = cues > 0 && named * 2 >= cues;
    this.early = !labels.isEmpty() && labels.getFirst().line() < OPENING;
    this.opened = early && opens(labels.getFirst());
  }

  // Only its first lines: further down a name and a colon may stand in what is said.
  private static boolean opens(Label label, boolean opened) {
    return opened && label.line() < OPENING;
  }

  // A text that begins with a name or an office and a colon is a transcript, however short.
  private boolean opens(Label label) {
    String bare = label.bare();
    if (words.meaning(bare).isPresent() || !isNameShaped(bare)) {
      return false;
    }
    return names.offices().named(bare).isPresent()
        || names.parse(bare).filter(n -> !names.isOrdinary(n.surname())).isPresent();
  }

  /** The keys of the labels that say who speaks. */
  Set<String> speakers() {
    for (Label label : samples.values()) {
      recurring += count(label) > 1 && isSpeaker(label) ? 1 : 0;
    }
    Set<String> speakers = new HashSet<>();
    for (Label label : samples.values()) {
      if (isSpeaker(label)) {
        speakers.add(label.key());
      }
    }
    return speakers;
  }

  private int count(Label label) {
    return counts.getOrDefault(label.key(), 0);
  }

  private boolean isSpeaker(Label label) {
    Optional<Meaning> meaning = words.meaning(label.bare());
    if (label.key().isEmpty()) {
      return false;
    }
    return meaning.map(m -> isRole(label, m)).orElseGet(() -> isPerson(label));
  }

  private boolean isRole(Label label, Meaning meaning) {
    return switch (meaning) {
      case NOT -> codes.contains(label.bare());
      case QUESTION -> label.shape() != Label.Shape.GAP || isMarkedGap(label);
      case ANSWER -> samples.values().stream().anyMatch(this::asks);
      case CROWD, INTERPRETER, CLIP, ROLE ->
          (count(label) > 1 && recurring > 0) || label.isCapitals() || recurring > 1;
    };
  }

  private boolean asks(Label label) {
    return words.meaning(label.bare()).filter(Meaning.QUESTION::equals).isPresent();
  }

  /** "Q Hello" may be prose about the letter; a wide gap, or many of them, may not. */
  private boolean isMarkedGap(Label label) {
    return label.gap() > 1 || count(label) > 2;
  }

  private boolean isPerson(Label label) {
    String bare = label.bare();
    int count = count(label);
    if (codes.contains(bare)) {
      return true;
    }
    if (names.offices().named(bare).isPresent()) {
      return label.isCapitals() || count > 1 || recurring > 1 || opens(label, opened);
    }
    if (!isNameShaped(bare)) {
      return isHandle(label) && (subtitles || count > 2);
    }
    if (subtitles) {
      return true;
    }
    Optional<PersonName> name = names.parse(bare);
    return name.isPresent() && isName(label, name.get(), count);
  }

  private boolean isName(Label label, PersonName name, int count) {
    boolean headed = header.named(name, names).isPresent();
    boolean full = !name.given().isEmpty();
    if (!name.titles().isEmpty()) {
      return headed || count > 1 || label.isCapitals() || recurring > 1 || opens(label, opened);
    }
    if (full) {
      boolean opening =
          early && label.line() < OPENING && names.isGivenName(name.given().getFirst());
      return headed || count > 1 || recurring > 1 || opening || opens(label, opened);
    }
    boolean ordinary = names.isOrdinary(name.surname()) || small.contains(label.key());
    if (isCode(label.bare())) {
      return count > 2;
    }
    boolean shouts = label.isCapitals() && (count > 1 || recurring > 0);
    boolean often = count > 2 || (recurring > 1 && !ordinary);
    return (!ordinary && (headed || shouts || opens(label, opened)))
        || (often && !names.isOrdinary(name.surname()));
  }

  /** Two to four capitals: initials. */
  static boolean isCode(String bare) {
    return bare.length() >= 2
        && bare.length() <= 4
        && bare.codePoints().allMatch(Character::isUpperCase);
  }

  /** A name people give themselves on line: small letters, at most three words, no verb. */
  private boolean isHandle(Label label) {
    String[] parts = label.bare().split(" ");
    return parts.length <= 3
        && !names.isOrdinary(parts[0])
        && !words.says().contains(parts[parts.length - 1].toLowerCase(Locale.ROOT))
        && (subtitles || recurring > 0);
  }

  /** Every word could stand in a name or an office, and no verb of saying ends it. */
  private boolean isNameShaped(String bare) {
    String main = bare.indexOf(',') > 0 ? bare.substring(0, bare.indexOf(',')) : bare;
    String plain = main.replace('\u00a0', ' ').strip();
    if (plain.isEmpty()) {
      return false;
    }
    String[] parts = plain.split("\\s+");
    if (parts.length > 10
        || words.says().contains(parts[parts.length - 1].toLowerCase(Locale.ROOT))) {
      return false;
    }
    if (names.isOrdinary(parts[0]) && parts.length == 1) {
      return false;
    }
    int capitals = 0;
    for (String part : parts) {
      int first = part.codePointAt(0);
      boolean caseless = Character.isLetter(first) && !Character.isLowerCase(first);
      if (caseless) {
        capitals++;
      } else if (!SMALL.contains(part) && names.offices().named(part).isEmpty()) {
        return false;
      }
    }
    boolean opensSentence =
        Character.isUpperCase(parts[0].codePointAt(0))
            && PRONOUNS.contains(parts[0].toLowerCase(Locale.ROOT));
    return capitals > 0 && !opensSentence;
  }

  private static final Set<String> SMALL =
      Set.of(
          "of", "the", "de", "la", "le", "du", "des", "von", "van", "der", "den", "zu", "da", "di",
          "do", "dos", "el", "al", "bin", "ibn", "and", "und", "et", "y", "e", "for", "to", "af");

  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "it", "they", "we", "i", "you", "and", "but", "so", "or", "this", "that",
          "these", "those", "here", "there", "my", "our", "his", "her", "their", "what", "who",
          "when", "where", "why", "how", "if", "as", "in", "on", "at", "for", "from", "with", "to",
          "a", "an", "then", "now", "because", "let", "also", "he's", "it's", "here's");
}
