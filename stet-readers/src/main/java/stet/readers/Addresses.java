package stet.readers;

import java.util.Locale;
import java.util.Set;

/** Web addresses in texts: where they end, and what of them may be shown. */
public final class Addresses {

  /** No address is longer, in UTF-16 units; browsers stop near here too. */
  static final int LONGEST = 4096;

  /** Query fields that open doors: their values are never stored or shown. */
  private static final Set<String> SECRET =
      Set.of(
          "access_token",
          "token",
          "auth",
          "authorization",
          "api_key",
          "apikey",
          "key",
          "password",
          "passwd",
          "pwd",
          "secret",
          "session",
          "sessionid",
          "sid",
          "phpsessid",
          "jsessionid",
          "signature",
          "sig",
          "x-amz-signature",
          "x-amz-credential",
          "x-amz-security-token");

  private Addresses() {}

  static boolean startsAt(CharSequence text, int at) {
    return matches(text, at, "http://") || matches(text, at, "https://");
  }

  private static boolean matches(CharSequence text, int at, String word) {
    if (at + word.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (text.charAt(at + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The end of the address that starts here. */
  static int end(CharSequence text, int at) {
    int i = at;
    int limit = Math.min(text.length(), at + LONGEST);
    while (i < limit
        && !Letters.isSpace(text.charAt(i))
        && "()[]<>\"*".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  /** The address without user, password and tokens: as it may be stored and shown. */
  public static String shown(String address) {
    String clean = withoutUser(address.strip());
    int query = clean.indexOf('?');
    if (query < 0) {
      return clean;
    }
    int fragment = clean.indexOf('#', query);
    String fields = clean.substring(query + 1, fragment < 0 ? clean.length() : fragment);
    StringBuilder kept = new StringBuilder(clean.substring(0, query));
    char sign = '?';
    for (String field : fields.split("&", -1)) {
      int equals = field.indexOf('=');
      String name = (equals < 0 ? field : field.substring(0, equals)).toLowerCase(Locale.ROOT);
      if (!SECRET.contains(name) && !field.isEmpty()) {
        kept.append(sign).append(field);
        sign = '&';
      }
    }
    return kept.append(fragment < 0 ? "" : clean.substring(fragment)).toString();
  }

  private static String withoutUser(String address) {
    int scheme = address.indexOf("://");
    if (scheme < 0) {
      return address;
    }
    int end = scheme + 3;
    int at = -1;
    while (end < address.length() && "/?#\\".indexOf(address.charAt(end)) < 0) {
      at = address.charAt(end) == '@' ? end : at;
      end++;
    }
    return at < 0 ? address : address.substring(0, scheme + 3) + address.substring(at + 1);
  }
}
