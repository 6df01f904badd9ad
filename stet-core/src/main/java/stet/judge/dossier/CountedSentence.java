package stet.judge.dossier;

import java.util.Set;
import stet.judge.words.CountWords;
import stet.judge.words.ReportingWords;
import stet.text.Span;
import stet.text.Words;

/** A sentence of the article around one quotation whose words it may count. */
final class CountedSentence {

  /** Without "the word", only so short a quotation is counted as a word. */
  private static final int WORD = 3;

  private final CountWords table;
  private final ReportingWords reporting;
  private final Words words;
  private final Set<String> subjects;
  private final int from;
  private final int to;

  CountedSentence(
      CountWords table,
      ReportingWords reporting,
      Words words,
      Span quotation,
      Set<String> subjects) {
    this.table = table;
    this.reporting = reporting;
    this.words = words;
    this.subjects = subjects;
    int first = 0;
    while (first < words.size() && words.start(first) < quotation.start()) {
      first++;
    }
    int after = first;
    while (after < words.size() && words.start(after) < quotation.end()) {
      after++;
    }
    this.from = first;
    this.to = after;
  }

  boolean isQuoted(int word) {
    return word >= from && word < to;
  }

  boolean isAboutTheWords(CountWords.Claim claim) {
    boolean named = isNamedAsWord() && to - from <= CountClaims.PHRASE;
    for (int v = 0; v < words.size(); v++) {
      boolean says = !isQuoted(v) && table.in("verb", words.form(v)) && hasSubject(v);
      int distance = v < claim.from() ? claim.from() - v : v - claim.to() + 1;
      if (says && distance > 0) {
        boolean directly = to - from <= WORD && distance <= 3 && isObject(claim, v);
        if (named && distance <= 8 || directly) {
          return true;
        }
      }
    }
    return false;
  }

  // "the word “mud”", "“mud”, a word that ..."
  private boolean isNamedAsWord() {
    for (int w = Math.max(0, from - 3); w < Math.min(words.size(), to + 4); w++) {
      if (!isQuoted(w) && table.in("noun", words.form(w))) {
        return true;
      }
    }
    return false;
  }

  // "spoke three times of “mud”": nothing else is said in between.
  private boolean isObject(CountWords.Claim claim, int verb) {
    if (verb > from || from - verb > 6) {
      return false;
    }
    int start = Math.min(verb, claim.from());
    int end = Math.max(from, claim.from());
    for (int w = start; w < end; w++) {
      if (table.in("that", words.form(w))) {
        return false;
      }
    }
    return true;
  }

  private boolean hasSubject(int verb) {
    for (int w = Math.max(0, verb - 4); w < Math.min(words.size(), verb + 4); w++) {
      boolean subject = reporting.isOther(words.form(w)) || subjects.contains(words.form(w));
      if (subject && !isQuoted(w)) {
        return true;
      }
    }
    return false;
  }
}
