package stet.text;

import java.util.Locale;

/** Codes of languages as pages and papers give them: "en", "en-GB" (BCP 47). */
public final class LanguageCode {

  private LanguageCode() {}

  /** The language alone, without a region or a script: "en" of "en-GB". */
  public static String primary(String code) {
    int dash = code.indexOf('-');
    return (dash < 0 ? code : code.substring(0, dash)).toLowerCase(Locale.ROOT);
  }

  /** Whether two codes name one language, whatever the region. */
  public static boolean same(String a, String b) {
    return primary(a).equals(primary(b));
  }
}
