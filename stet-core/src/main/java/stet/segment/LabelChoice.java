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

  /** Labels that recur, below which a document is not dense with them. */
  private static final int DENSE = 8;

  private final Names names;
  private final LabelWords words;
  private final Header header;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Integer> bySurname = new HashMap<>();
  private final Map<String, Label> samples = new LinkedHashMap<>();
  private final Set<String> codes;
  private final Set<String> small;
  private final boolean subtitles;
  private final boolean early;
  private final boolean opened;

  /** Whether the first label is in capitals. */
  private final boolean shouting;

  private final int paragraphs;
  private int recurring;

  /** Whether a question stands right above a name in capitals: "Q Why?", "FALK: Because." */
  private final boolean answered;

  /** Whether most paragraphs are labelled by labels that recur: then a rare label is one too. */
  private boolean dense;

  /** The same for labels in small letters, as machines write them: "spk01". */
  private boolean handled;

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
    for (Label label : samples.values()) {
      String surname = surname(label);
      if (!surname.isEmpty()) {
        bySurname.merge(surname, counts.getOrDefault(label.key(), 0), Integer::sum);
      }
    }
    long cues = lines.stream().filter(line -> line.is(Block.Kind.CUE)).count();
    long named =
        labels.stream().filter(label -> lines.get(label.line()).is(Block.Kind.CUE)).count();
    this.subtitles = cues > 0 && named * 4 >= cues;
    this.paragraphs = (int) lines.stream().filter(line -> line.is(Block.Kind.PARAGRAPH)).count();
    this.answered = isAnswered(labels);
    this.early = !labels.isEmpty() && labels.getFirst().line() < OPENING;
    this.shouting = !labels.isEmpty() && labels.getFirst().isCapitals();
    this.opened = early && opens(labels.getFirst());
  }

  // Only its first lines: further down a name and a colon may stand in what is said. Where the
  // first label is in capitals, so is every other.
  private boolean opens(Label label, boolean opened) {
    return opened && label.line() < OPENING && (label.isCapitals() || !shouting);
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

  private boolean isAnswered(List<Label> labels) {
    for (int i = 0; i + 1 < labels.size(); i++) {
      Label next = labels.get(i + 1);
      boolean named = next.shape() == Label.Shape.COLON && next.isCapitals();
      if (asks(labels.get(i))
          && named
          && next.line() == labels.get(i).line() + 1
          && words.meaning(next.bare()).isEmpty()
          && isNameShaped(next.bare())) {
        return true;
      }
    }
    return false;
  }

  /** The keys of the labels that say who speaks. */
  Set<String> speakers() {
    int named = 0;
    for (Label label : samples.values()) {
      boolean handle = count(label) > 2 && !isNameShaped(label.bare()) && isHandle(label);
      named += handle ? count(label) : 0;
    }
    handled = named >= DENSE && named * 10 >= paragraphs * 6;
    int labelled = 0;
    for (Label label : samples.values()) {
      if (count(label) > 1 && isSpeaker(label)) {
        recurring++;
        labelled += count(label);
      }
    }
    dense = labelled >= DENSE && labelled * 10 >= paragraphs * 6;
    Set<String> speakers = new HashSet<>();
    for (Label label : samples.values()) {
      if (isSpeaker(label)) {
        speakers.add(label.key());
      }
    }
    return speakers;
  }

  /** How often the label occurs; spellings of one surname support each other. */
  private int count(Label label) {
    int own = counts.getOrDefault(label.key(), 0);
    return Math.max(own, bySurname.getOrDefault(surname(label), 0));
  }

  private String surname(Label label) {
    return names
        .parse(label.bare())
        .filter(name -> !name.given().isEmpty())
        .map(name -> Label.key(name.surname()))
        .orElse("");
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
      case CROWD, INTERPRETER -> label.isCapitals() || count(label) > 2 || recurring > 0;
      case CLIP, ROLE ->
          count(label) > 2
              || (count(label) > 1 && recurring > 0)
              || label.isCapitals()
              || recurring > 1;
    };
  }

  private boolean asks(Label label) {
    return words.meaning(label.bare()).filter(Meaning.QUESTION::equals).isPresent();
  }

  /** "Q Hello" may be prose about the letter; a wide gap, many of them, an answer may not. */
  private boolean isMarkedGap(Label label) {
    return answered || label.gap() > 1 || count(label) > 2;
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
      return isHandle(label) && (subtitles || (count > 2 && (recurring > 0 || handled)));
    }
    if (subtitles) {
      return true;
    }
    Optional<PersonName> name = names.parse(bare);
    if (dense && name.isPresent() && !names.isOrdinary(name.get().surname())) {
      return true;
    }
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
      boolean loud = label.isCapitals() && (recurring > 0 || answered);
      return headed || count > 1 || recurring > 1 || opening || loud || opens(label, opened);
    }
    boolean ordinary = names.isOrdinary(name.surname()) || small.contains(label.key());
    if (isCode(label.bare())) {
      return count > 2 || (answered && !ordinary);
    }
    boolean shouts = label.isCapitals() && (count > 1 || recurring > 0 || answered);
    boolean called = recurring > 1 && names.isGivenName(name.surname());
    boolean often = count > 2 || (called && !ordinary);
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
    List<String> parts = Line.words(label.bare());
    return parts.size() <= 3
        && !names.isOrdinary(parts.getFirst())
        && !words.says().contains(parts.getLast().toLowerCase(Locale.ROOT))
        && parts.getFirst().length() > 1;
  }

  /** Every word could stand in a name or an office, and no verb of saying ends it. */
  private boolean isNameShaped(String bare) {
    String main = bare.indexOf(',') > 0 ? bare.substring(0, bare.indexOf(',')) : bare;
    if (Line.words(main).isEmpty()) {
      return false;
    }
    List<String> parts = Line.words(main);
    if (parts.size() > 10 || words.says().contains(parts.getLast().toLowerCase(Locale.ROOT))) {
      return false;
    }
    if (names.isOrdinary(parts.getFirst()) && parts.size() == 1) {
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
        Character.isUpperCase(parts.getFirst().codePointAt(0))
            && PRONOUNS.contains(parts.getFirst().toLowerCase(Locale.ROOT));
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
