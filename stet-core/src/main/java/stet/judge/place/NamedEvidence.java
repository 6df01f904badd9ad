package stet.judge.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.align.Pattern;
import stet.judge.words.WordTables;
import stet.locate.IndexedSource;
import stet.locate.LexicalLink;
import stet.text.Stems;

/**
 * The named evidence that one to three words render a passage: for every content word a synonym, a
 * gloss, a derived form or a shared stem among the passage's words.
 */
final class NamedEvidence {

  private final WordTables tables;

  NamedEvidence(WordTables tables) {
    this.tables = tables;
  }

  /** What was found for a quotation in words [from, to) of a source. */
  record Evidence(int contentWords, int linked, List<String> names, List<Integer> partners) {
    /** Whether every content word has its link. */
    boolean isWhole() {
      return contentWords > 0 && linked == contentWords;
    }
  }

  Evidence in(Pattern pattern, IndexedSource source, int from, int to) {
    List<String> names = new ArrayList<>();
    List<Integer> partners = new ArrayList<>();
    int content = 0;
    int linked = 0;
    for (int i = 0; i < pattern.size(); i++) {
      String form = pattern.words().form(i);
      if (pattern.isBracketed(i) || tables.functionWords().contains(form)) {
        continue;
      }
      content++;
      for (int j = from; j < to; j++) {
        Optional<String> link =
            j > from && tables.senseWords().isLacking(source.form(j - 1))
                ? lack(form, source.form(j))
                : link(form, source.form(j));
        if (link.isPresent()) {
          names.add(link.get());
          if (j > from && tables.senseWords().isLacking(source.form(j - 1))) {
            partners.add(j - 1);
          }
          partners.add(j);
          linked++;
          break;
        }
      }
    }
    return new Evidence(content, linked, List.copyOf(names), List.copyOf(partners));
  }

  private Optional<String> link(String said, String found) {
    if (tables.functionWords().contains(found)) {
      return Optional.empty();
    }
    if (said.equals(found)) {
      return Optional.of("the same word: " + said);
    }
    String stem = Stems.of(said);
    if (stem.length() >= 4 && stem.equals(Stems.of(found))) {
      return Optional.of("one stem: " + said + ", " + found);
    }
    return tables.lexicon().link(said, found).map(l -> name(l, said, found));
  }

  // Unannounced is "without warning".
  private Optional<String> lack(String said, String missing) {
    return tables.lexicon().lacks(said, missing).map(l -> name(l, said, "without " + missing));
  }

  private static String name(LexicalLink link, String said, String found) {
    return said + " / " + found + " (" + link.evidence() + ")";
  }
}
