package stet.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stet.text.Span;

/**
 * Finds the places where one text names persons: runs of capitalised words that are no countries,
 * bodies or beginnings of sentences; then the same people by surname alone.
 */
final class MentionFinder {

  /** Longer runs of capitals are headlines or names of bodies. */
  private static final int MAX_WORDS = 5;

  private final Names names;
  private final NameParser parser;
  private final String text;
  private final List<NameWord> words;
  private final Capitals capitals;
  private final Apposition apposition;
  private final HeadlineNames headlines;
  private final List<Mention> found = new ArrayList<>();
  private final List<NameWord> alone = new ArrayList<>();

  MentionFinder(Names names, NameTables tables, NameParser parser, String text) {
    this.names = names;
    this.parser = parser;
    this.text = text;
    this.words = NameWord.of(text, tables, names.vocabulary());
    this.capitals = Capitals.of(text, words);
    this.headlines = new HeadlineNames(capitals);
    this.apposition = new Apposition(names.offices(), tables, parser, text, words);
  }

  /** A title in front of the word at {@code end}. */
  private record Title(int start, int end, List<Office> offices) {}

  List<Mention> find() {
    NameRun.all(words, names.offices()).forEach(this::run);
    addSurnames();
    found.sort((a, b) -> a.span().compareTo(b.span()));
    return List.copyOf(found);
  }

  private void run(NameRun run) {
    Optional<Title> title = Optional.empty();
    int at = 0;
    while (at < run.words().size()) {
      if (run.words().get(at).traits().isNothing()) {
        at++;
        continue;
      }
      int office = run.offices().get(at);
      if (office > 0 && !isPossessive(run.texts().get(at + office - 1))) {
        title = Optional.of(office(run, at, office, title));
        at = title.get().end();
      } else if (isAddress(run.words().get(at))) {
        title = Optional.of(new Title(startOf(title, at), at + 1, officesOf(title, at)));
        at++;
      } else {
        int length = name(run, at, title);
        at += Math.max(length, 1);
      }
    }
  }

  /** English "miss" and "sir" are also common words; Russian writes its words of address small. */
  private boolean isAddress(NameWord word) {
    boolean latin = word.text().charAt(0) < '\u0400';
    if (latin && !word.isCapital()) {
      return false;
    }
    return word.traits().honorific() && (word.isCapital() || NameFolding.isCyrillic(word.text()));
  }

  /** "The prime minister's interview": no name follows. */
  private static boolean isPossessive(String word) {
    return !NameTables.withoutPossessive(word).equals(word);
  }

  private Title office(NameRun run, int at, int length, Optional<Title> before) {
    int end = parser.endOfComplement(run.texts(), at + length);
    List<Office> offices = new ArrayList<>(officesOf(before, at));
    String id = names.offices().idAt(run.texts(), at, length);
    offices.add(new Office(id, String.join(" ", run.texts().subList(at, at + length))));
    return new Title(startOf(before, at), end, offices);
  }

  private static int startOf(Optional<Title> title, int at) {
    return title.filter(t -> t.end() == at).map(Title::start).orElse(at);
  }

  private static List<Office> officesOf(Optional<Title> title, int at) {
    return title.filter(t -> t.end() == at).map(Title::offices).orElse(List.of());
  }

  /** Takes the name that begins here, if one does; how many words were used up. */
  private int name(NameRun run, int from, Optional<Title> title) {
    boolean titled = title.filter(t -> t.end() == from).isPresent();
    int end = endOfName(run, from);
    if (end == from) {
      return 0;
    }
    int person = behindPlace(run, from, end);
    if (person > from) {
      add(run, titled ? title : Optional.empty(), person, end);
      return end - from;
    }
    int begin = from;
    NameWord first = run.words().get(from);
    if (!titled && end - begin > 1 && first.opens() && isOrdinary(first)) {
      begin++; // "Yesterday Ilya Markov": a sentence begins with an ordinary word
    } else if (!titled) {
      begin = afterUnknownTitle(run, from, end); // "Nutritionist Ben Alder"
    }
    while (end > begin && isNoEnd(run.words().get(end - 1))) {
      end--;
    }
    end = headlines.end(run, begin, end, titled, title.map(Title::start).orElse(0));
    if (end <= begin || isBody(run, end)) {
      return end - from;
    }
    boolean several = end - begin > 1;
    boolean afterTitle = titled && begin == from;
    if (afterTitle || (several && isLikely(run, begin, end, titled))) {
      add(run, titled ? title : Optional.empty(), begin, end);
    } else if (!several) {
      alone.add(run.words().get(begin));
    }
    return end - from;
  }

  private static final Set<String> OF = Set.of("of", "von", "de", "du", "des", "der");

  /** "Minister of Lasgaria V.I. Orlin": behind the place a name begins with its initials. */
  private int behindPlace(NameRun run, int from, int end) {
    boolean place =
        from > 0
            && OF.contains(NameTables.key(run.texts().get(from - 1)))
            && !run.words().get(from).traits().given()
            && !run.words().get(from).isInitial();
    for (int at = from + 1; place && at + 1 < end; at++) {
      boolean given = at + 2 == end && run.words().get(at).traits().given();
      if (run.words().get(at).isInitial() || given) {
        return at;
      }
    }
    return from;
  }

  /** Where a known given name stands after words that are none, and before a surname. */
  private int givenNameAfter(NameRun run, int from, int end) {
    for (int at = from; at + 1 < end; at++) {
      if (run.words().get(at).isInitial() || run.words().get(at).traits().given()) {
        return at;
      }
    }
    return from;
  }

  /** A title that no table knows: a word of it opens the sentence, or the text writes it small. */
  private int afterUnknownTitle(NameRun run, int from, int end) {
    int given = givenNameAfter(run, from, end);
    int title = given > from ? given : Math.max(from, end - 2);
    boolean known = run.words().get(from).isInitial() || run.words().get(from).traits().given();
    boolean longRun = end - from > 3 && title > from + 1 && !known;
    boolean unknown = longRun || (run.words().get(from).opens() && given > from);
    for (int at = from; at < title && !unknown; at++) {
      unknown = isOrdinary(run.words().get(at));
    }
    return unknown ? title : from;
  }

  /** "Jr." and a lone initial are no surname. */
  private static boolean isNoEnd(NameWord word) {
    return word.isInitial() || NameParser.isSuffix(word.text());
  }

  private int endOfName(NameRun run, int from) {
    int at = from;
    int end = from;
    while (at < run.words().size() && at - from < MAX_WORDS) {
      NameWord word = run.words().get(at);
      if (word.isInitial() || isNameWord(run, from, at)) {
        end = ++at;
        if (isPossessive(word.text())) {
          break; // "Markov's": the name is at an end
        }
      } else if (at > from && !word.isCapital() && word.traits().particle()) {
        at++;
      } else {
        break;
      }
    }
    return end;
  }

  private boolean isNameWord(NameRun run, int from, int at) {
    NameWord word = run.words().get(at);
    if (!word.isCapital() || word.traits().honorific()) {
      return false;
    }
    boolean afterGiven = at > from && run.words().get(at - 1).traits().given();
    boolean beforeName =
        at == from
            && word.traits().given()
            && at + 1 < run.words().size()
            && run.words().get(at + 1).isCapital()
            && !run.words().get(at + 1).traits().noName();
    if (word.shouts() && word.text().length() > 2 && !capitals.shout(word)) {
      return afterGiven; // "BBC", but "Sergey LAVROV"
    }
    boolean ordinary = word.traits().noName() || run.offices().get(at) > 0;
    boolean second = at == from + 1; // "Theresa May", but not "Neil Hale Radio"
    return !ordinary || (afterGiven && second) || beforeName;
  }

  /** "Harbour Council": the run goes on with the name of a body. */
  private boolean isBody(NameRun run, int end) {
    if (end >= run.words().size()) {
      return false;
    }
    NameWord next = run.words().get(end);
    return next.isCapital() && next.traits().thing();
  }

  private boolean isLikely(NameRun run, int begin, int end, boolean titled) {
    List<String> texts = run.texts().subList(begin, end);
    if (titled || run.words().get(begin).traits().given() || run.words().get(begin).isInitial()) {
      return true;
    }
    Span span = new Span(run.words().get(begin).start(), run.words().get(end - 1).end());
    return !isInMarks(span) && texts.stream().noneMatch(capitals::isAlsoSmall);
  }

  /** A capitalised run that fills a pair of marks is a title or the name of a thing. */
  private boolean isInMarks(Span span) {
    return span.start() > 0
        && span.end() < text.length()
        && "“\"«„‘'".indexOf(text.charAt(span.start() - 1)) >= 0
        && "”\"»“’'".indexOf(text.charAt(span.end())) >= 0;
  }

  private boolean isOrdinary(NameWord word) {
    return capitals.isAlsoSmall(word.text()) && !word.traits().given();
  }

  private void add(NameRun run, Optional<Title> title, int begin, int end) {
    NameWord last = run.words().get(end - 1);
    int stop = last.start() + NameTables.withoutPossessive(last.text()).length();
    Span span = new Span(run.words().get(begin).start(), stop);
    int start = title.map(t -> run.words().get(t.start()).start()).orElse(span.start());
    List<String> titles = title.map(t -> run.texts().subList(t.start(), begin)).orElse(List.of());
    List<Office> offices = new ArrayList<>(title.map(Title::offices).orElse(List.of()));
    apposition.behind(run.first() + end).ifPresent(offices::add);
    PersonName name =
        parser.named(span.in(text), titles, NameParser.calm(run.texts().subList(begin, end)));
    found.add(new Mention(span, new Span(start, stop), name, offices));
  }

  /** The people found so far, where they stand with their surname or first name alone. */
  private void addSurnames() {
    Set<String> known = new HashSet<>();
    for (Mention mention : found) {
      known.add(NameFolding.bones(mention.name().surname()));
      mention.name().givenNames().forEach(given -> known.add(NameFolding.bones(given)));
    }
    for (NameWord word : alone) {
      String bare = NameTables.withoutPossessive(word.text());
      boolean ordinary = word.opens() && capitals.isAlsoSmall(bare);
      if (known.contains(word.traits().bones()) && !ordinary) {
        Span span = new Span(word.start(), word.start() + bare.length());
        PersonName name = parser.named(bare, List.of(), NameParser.calm(List.of(bare)));
        found.add(new Mention(span, span, name, List.of()));
      }
    }
  }
}
