package stet.app.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.Proxy;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import stet.readers.Addresses;

/**
 * Fetches a page over https, from the public Internet only. Every connection, also after a
 * redirect, is checked on the address it connects to. No cookies, no passwords, no proxy: a proxy
 * would connect in our place, to addresses nobody checked.
 */
public final class HttpsFetcher {

  /** Bytes of a page; the readers take no more. */
  private static final int MAX_BYTES = 64_000_000;

  private static final int MAX_REDIRECTS = 5;
  private static final Duration TIME = Duration.ofSeconds(30);
  private static final String AGENT = "Stet/0.1 (+offline by default)";

  private final SSLSocketFactory sockets;
  private final Duration time;

  HttpsFetcher(SSLContext tls, AddressPolicy policy, Duration time) {
    this.sockets = new GuardedSockets(tls.getSocketFactory(), policy);
    this.time = time;
  }

  /** A fetcher that trusts whom the Java runtime trusts. */
  public static HttpsFetcher standard() {
    try {
      return new HttpsFetcher(SSLContext.getDefault(), new PublicAddresses(), TIME);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java runtime has no TLS; install a complete one", e);
    }
  }

  /** Fetches what stands at the address, within 30 seconds. */
  public Fetching fetch(URI address) {
    AtomicReference<@Nullable HttpsURLConnection> open = new AtomicReference<>();
    FutureTask<Fetching> task = new FutureTask<>(() -> follow(address, open));
    Thread.ofVirtual().start(task);
    try {
      return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      close(open.get());
      return refused(
          "did not answer in full within "
              + time.toSeconds()
              + " seconds; save the page and name the file");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return refused("was not fetched: the program was told to stop");
    } catch (ExecutionException e) {
      throw new IllegalStateException("Fetching failed in a way nobody foresaw", e.getCause());
    }
  }

  private static void close(@Nullable HttpsURLConnection connection) {
    if (connection != null) {
      connection.disconnect();
    }
  }

  private Fetching follow(URI address, AtomicReference<@Nullable HttpsURLConnection> open) {
    URI at = address;
    for (int hop = 0; hop <= MAX_REDIRECTS; hop++) {
      Optional<String> wrong = objection(at, hop);
      if (wrong.isPresent()) {
        return new Fetching.Refused(wrong.get());
      }
      try {
        HttpsURLConnection connection = connect(withoutUser(at));
        open.set(connection);
        int status = connection.getResponseCode();
        String location = connection.getHeaderField("Location");
        if (status / 100 == 3 && location != null) {
          at = at.resolve(new URI(location.strip().replace(" ", "%20")));
          connection.disconnect();
          continue;
        }
        return answer(connection, status, at);
      } catch (GuardedSockets.Forbidden e) {
        return refused(
            "leads to "
                + e.getMessage()
                + ", which is not on the public Internet; save the page and name the file");
      } catch (UnknownHostException e) {
        return refused("names a machine that does not exist: " + at.getHost());
      } catch (SSLException e) {
        return refused("has no valid certificate: " + e.getMessage());
      } catch (URISyntaxException | IllegalArgumentException e) {
        return refused("redirects to something that is no address");
      } catch (IOException e) {
        return refused("could not be fetched: " + e.getMessage());
      }
    }
    return refused("redirects more than " + MAX_REDIRECTS + " times; name the page it ends at");
  }

  private static Optional<String> objection(URI address, int hop) {
    String scheme = String.valueOf(address.getScheme());
    if (!scheme.equalsIgnoreCase("https")) {
      String what = hop == 0 ? "is no https address" : "redirects to an address without https";
      return Optional.of(what + "; only https is fetched, or save the page and name the file");
    }
    String host = address.getHost();
    return host == null || host.isEmpty()
        ? Optional.of("names no machine; write https://host/page")
        : Optional.empty();
  }

  private HttpsURLConnection connect(URI address) throws IOException {
    HttpsURLConnection connection =
        (HttpsURLConnection) address.toURL().openConnection(Proxy.NO_PROXY);
    connection.setSSLSocketFactory(sockets);
    connection.setInstanceFollowRedirects(false);
    connection.setUseCaches(false);
    connection.setConnectTimeout((int) time.toMillis());
    connection.setReadTimeout((int) time.toMillis());
    connection.setRequestProperty("User-Agent", AGENT);
    connection.setRequestProperty("Accept", "text/html,application/xhtml+xml,text/*,*/*;q=0.5");
    connection.setRequestProperty("Connection", "close");
    return connection;
  }

  private static Fetching answer(HttpsURLConnection connection, int status, URI at)
      throws IOException {
    if (status != HttpsURLConnection.HTTP_OK) {
      return refused("was answered with status " + status + "; check the address in a browser");
    }
    if (connection.getContentLengthLong() > MAX_BYTES) {
      return tooLarge();
    }
    try (InputStream in = connection.getInputStream()) {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      return bytes.length > MAX_BYTES
          ? tooLarge()
          : new Fetching.Fetched(
              bytes,
              Optional.ofNullable(connection.getContentType()),
              Addresses.shown(at.toString()));
    }
  }

  private static Fetching tooLarge() {
    return refused("holds more than " + MAX_BYTES / 1_000_000 + " MB, the most Stet reads");
  }

  private static URI withoutUser(URI address) {
    if (address.getRawUserInfo() == null) {
      return address;
    }
    String authority = address.getRawAuthority();
    String bare = authority.substring(authority.lastIndexOf('@') + 1);
    return URI.create(address.toString().replace("//" + authority, "//" + bare));
  }

  private static Fetching refused(String reason) {
    return new Fetching.Refused(reason);
  }
}
