package stet.app.opinion;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A service that speaks the chat protocol of OpenAI, which local model servers speak as well.
 *
 * @param address of its chat completions
 * @param model the name by which it knows the model
 * @param key sent to it and shown to nobody
 * @param timeout for one answer
 */
public record Endpoint(URI address, String model, Optional<String> key, Duration timeout) {

  private static final String CHAT = "/chat/completions";

  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  /**
   * The endpoint at an address as people write it, with or without the path of the chat.
   *
   * @throws IllegalArgumentException with a sentence for people if it cannot be used
   */
  public static Endpoint at(String address, String model, Optional<String> key, Duration timeout) {
    URI uri = uri(address.strip());
    String host = uri.getHost();
    if (host == null || uri.getUserInfo() != null || uri.getQuery() != null) {
      throw new IllegalArgumentException(
          "names no host, or holds a password or a query; write https://HOST/v1, and the key in"
              + " the variable STET_OPINION_KEY");
    }
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    boolean plain = scheme.equals("http") && THIS_MACHINE.contains(host);
    if (!scheme.equals("https") && !plain) {
      throw new IllegalArgumentException(
          "must begin with https://; http:// is for a server on this machine only");
    }
    if (model.isBlank()) {
      throw new IllegalArgumentException("needs the name of a model: --opinion-model NAME");
    }
    return new Endpoint(uri, model.strip(), key.filter(k -> !k.isBlank()), timeout);
  }

  private static URI uri(String address) {
    String base = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    try {
      return new URI(base.endsWith(CHAT) ? base : base + CHAT);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("is no address: " + e.getReason(), e);
    }
  }

  /** The model and where it answers, as the report shows it. */
  public String shown() {
    return model + " at " + address.getHost();
  }

  /** Without the key. */
  @Override
  public String toString() {
    return shown();
  }
}
