package stet.segment;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stet.text.Table;

/** Languages as notices and addresses name them. */
record Languages(Map<String, String> byName) {

  /** Ends of host names that tell a language. */
  private static final Set<String> HOSTS =
      Set.of(
          "ru", "de", "fr", "es", "it", "pl", "cz", "ua", "jp", "cn", "kr", "ir", "il", "tr", "by",
          "pt", "hu", "gr", "se", "dk", "no", "fi", "bg", "ro", "rs", "hr");

  private static final Map<String, String> COUNTRIES =
      Map.of(
          "ua", "uk", "cz", "cs", "jp", "ja", "cn", "zh", "kr", "ko", "ir", "fa", "il", "he", "gr",
          "el", "se", "sv", "dk", "da");

  static Languages standard() {
    Map<String, String> byName = new HashMap<>();
    for (String line : Table.lines(Languages.class, "languages.txt")) {
      int colon = line.indexOf(':');
      for (String name : line.substring(colon + 1).split("\\|")) {
        byName.put(name.strip(), line.substring(0, colon));
      }
    }
    return new Languages(Map.copyOf(byName));
  }

  /** The language named after "from", "с", "aus dem", "du" in a notice. */
  Optional<String> named(String notice) {
    String[] words = notice.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
    for (int i = 1; i < words.length; i++) {
      String code = byName.get(words[i]);
      boolean from = FROM.contains(words[i - 1]) || (i > 1 && FROM.contains(words[i - 2]));
      if (code != null && from) {
        return Optional.of(code);
      }
    }
    return Optional.empty();
  }

  private static final Set<String> FROM =
      Set.of("from", "of", "с", "з", "aus", "du", "de", "del", "dal", "vom");

  /** The language an address tells: a part of its path, or the end of its host. */
  Optional<String> ofAddress(String address) {
    int slashes = address.indexOf("//");
    String rest = slashes < 0 ? address : address.substring(slashes + 2);
    String[] parts = rest.split("/", 8);
    for (int i = 1; i < parts.length; i++) {
      String part = parts[i].toLowerCase(Locale.ROOT);
      if (byName.containsValue(part)) {
        return Optional.of(part);
      }
    }
    String host = parts[0].toLowerCase(Locale.ROOT);
    String end = host.substring(host.lastIndexOf('.') + 1);
    return HOSTS.contains(end) ? Optional.of(COUNTRIES.getOrDefault(end, end)) : Optional.empty();
  }
}
