package stet.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stet.document.Document;
import stet.text.Table;

/**
 * The words that report speech, language by language; read once and handed to the finder and the
 * attributor.
 *
 * @param byLanguage a two-letter code each
 * @param phrases words that tell who may speak
 * @param genders whom "he" and "she" may mean
 */
public record CueBook(Map<String, Cues> byLanguage, PhraseWords phrases, Genders genders) {

  private static final List<String> LANGUAGES =
      List.of("en", "de", "ru", "uk", "fr", "es", "he", "ar");

  public CueBook {
    byLanguage = Map.copyOf(byLanguage);
  }

  /** The book that travels with the program. */
  public static CueBook ofProgram() {
    List<String> lines = Table.lines(CueBook.class, "cues.txt");
    Map<String, Cues> cues = new HashMap<>();
    for (String language : LANGUAGES) {
      cues.put(language, Cues.parse(language, lines));
    }
    return new CueBook(cues, PhraseWords.ofProgram(), Genders.ofProgram());
  }

  /** The cues of a document's language; none where Stet has no table for it. */
  Cues of(Document document) {
    String language = Tongue.of(document);
    Cues cues = byLanguage.get(language);
    return cues == null ? Cues.none() : cues;
  }
}
