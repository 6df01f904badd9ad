package stet.export.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * What makes a page work without a network: its style, its script, and a policy that lets the
 * browser run these two by their fingerprints, and nothing else.
 */
public record Frame(String style, String script, String policy) {

  private static final List<String> STYLES =
      List.of("colours.css", "page.css", "card.css", "dock.css", "small-and-print.css");

  /** The frame that every report uses. */
  public static Frame load() {
    StringBuilder style = new StringBuilder();
    STYLES.forEach(name -> style.append(resource(name)));
    String script = resource("page.js");
    String policy =
        "default-src 'none'; style-src '"
            + fingerprint(style.toString())
            + "'; script-src '"
            + fingerprint(script)
            + "'; img-src data:; base-uri 'none'; form-action 'none'";
    return new Frame(style.toString(), script, policy);
  }

  private static String fingerprint(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = Frame.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own file stet/export/page/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read stet/export/page/" + name, e);
    }
  }
}
