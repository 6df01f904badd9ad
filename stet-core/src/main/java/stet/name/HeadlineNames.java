package stet.name;

import java.util.Set;

/** Where a name ends in a line in which nearly every word has a capital. */
record HeadlineNames(Capitals capitals) {

  /** What stands before the author's name at the head of a page. */
  private static final Set<String> BY = Set.of("by", "von", "par", "por", "di");

  /** What stands before an office in a title: the name after the office is given in full. */
  private static final Set<String> BEFORE_TITLE =
      Set.of("by", "with", "from", "of", "and", "von", "mit", "par", "avec", "de", "con");

  /** In headlines and in German, where most words are capitals, a name must be proved. */
  int end(NameRun run, int begin, int end, boolean titled, int title) {
    if (end - begin < 2 || !capitals.many(run.words().get(begin))) {
      return end;
    }
    boolean given = run.words().get(begin).traits().given();
    boolean initial = run.words().get(begin).isInitial();
    boolean byline = begin > 0 && BY.contains(NameTables.key(run.texts().get(begin - 1)));
    if (given || initial || byline) {
      return end;
    }
    return titled ? endInHeadline(run, begin, end, title) : begin;
  }

  /** "by President Anna Lee in": both words; "President Lee Wins the Vote": only the first. */
  private static int endInHeadline(NameRun run, int begin, int end, int title) {
    boolean by = title > 0 && BEFORE_TITLE.contains(NameTables.key(run.texts().get(title - 1)));
    boolean stops =
        end == begin + 2 && (end == run.words().size() || !run.words().get(end).isCapital());
    return by && stops ? end : begin + 1;
  }
}
