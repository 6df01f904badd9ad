package stet.quote;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stet.document.Document;
import stet.text.Table;

/**
 * The words that report speech, language by language; read once and handed to the finder and the
 * attributor.
 *
 * @param byLanguage by two-letter code: what reports speech in marks
 * @param wide the same with all that reports speech without marks
 * @param clauses how languages other than English report speech without marks
 * @param phrases words that tell who may speak
 * @param genders whom "he" and "she" may mean
 */
public record CueBook(
    Map<String, Cues> byLanguage,
    Map<String, Cues> wide,
    PhraseWords phrases,
    Genders genders,
    Map<String, ClauseWords> clauses) {

  private static final List<String> LANGUAGES =
      List.of("en", "de", "ru", "uk", "fr", "es", "he", "ar");

  /** Languages with a table of clauses. */
  private static final List<String> CLAUSES = List.of("de", "ru", "uk", "fr", "es");

  /** How surely a verb that opens or ends a reported clause reports. */
  private static final double SAYS = .9;

  public CueBook {
    byLanguage = Map.copyOf(byLanguage);
    wide = Map.copyOf(wide);
    clauses = Map.copyOf(clauses);
    Set<String> reporting = new HashSet<>();
    byLanguage.values().forEach(cues -> cues.words(reporting::addAll));
    wide.values().forEach(cues -> cues.words(reporting::addAll));
    phrases = phrases.withCues(reporting);
  }

  /** The book that travels with the program. */
  public static CueBook ofProgram() {
    List<String> lines = Table.lines(CueBook.class, "cues.txt");
    List<String> frames = Table.lines(CueBook.class, "frames.txt");
    Map<String, Cues> cues = new HashMap<>();
    for (String language : LANGUAGES) {
      cues.put(language, Cues.parse(language, lines, frames));
    }
    Map<String, Cues> wide = new HashMap<>();
    cues.forEach((language, own) -> wide.put(language, own.wide()));
    Map<String, ClauseWords> clauses = new HashMap<>();
    for (String language : CLAUSES) {
      ClauseWords words = ClauseWords.ofProgram(language);
      clauses.put(language, words);
      wide.computeIfPresent(language, (l, own) -> own.with(words.says(), SAYS));
    }
    return new CueBook(cues, wide, PhraseWords.ofProgram(), Genders.ofProgram(), clauses);
  }

  /** The cues of a document's language; none where Stet has no table for it. */
  Cues of(Document document) {
    return of(Tongue.of(document));
  }

  /** How a language reports speech without marks, where Stet has a table for it. */
  Optional<ReportedSpeech> speech(String language) {
    ClauseWords words = clauses.get(language);
    if (words != null) {
      return Optional.of(new ClauseSpeech(words));
    }
    Cues cues = of(language);
    return cues.frames().isEmpty()
        ? Optional.empty()
        : Optional.of(new FramedSpeech(cues, phrases));
  }

  /** How a language tells the subject of a verb, where Stet has a table for it. */
  Optional<MarkedSource> speaker(String language) {
    return Optional.ofNullable(clauses.get(language))
        .flatMap(table -> table.subjects().map(subjects -> new MarkedSource(table, subjects)));
  }

  /** The cues of a language. */
  Cues of(String language) {
    Cues cues = byLanguage.get(language);
    return cues == null ? Cues.none() : cues;
  }

  /** The cues of a language, and all that reports speech without marks. */
  Cues wide(String language) {
    Cues cues = wide.get(language);
    return cues == null ? Cues.none() : cues;
  }
}
