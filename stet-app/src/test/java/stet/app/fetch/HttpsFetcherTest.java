package stet.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a server of its own on this machine, which the real policy would refuse. */
class HttpsFetcherTest {

  private static final String PASSWORD = "changeit";
  private static final List<String> HEADERS = new CopyOnWriteArrayList<>();

  @TempDir static Path dir;
  private static SSLContext tls;
  private static HttpsServer server;
  private static ExecutorService threads;

  @BeforeAll
  static void startServer() throws Exception {
    tls = selfSigned();
    threads = Executors.newVirtualThreadPerTaskExecutor();
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(tls));
    server.setExecutor(threads);
    server.createContext("/page", exchange -> send(exchange, "<p>Hello</p>"));
    server.createContext("/missing", exchange -> status(exchange, 404));
    server.createContext("/moved", exchange -> redirect(exchange, "/page?token=s3cret&a=1"));
    server.createContext("/circle", exchange -> redirect(exchange, "/circle"));
    server.createContext("/plain", exchange -> redirect(exchange, "http://localhost/page"));
    server.createContext("/inside", exchange -> redirect(exchange, "https://127.0.0.2:1/secret"));
    server.createContext("/huge", HttpsFetcherTest::announceTooMuch);
    server.createContext("/slow", HttpsFetcherTest::drip);
    server.start();
  }

  @AfterAll
  static void stopServer() {
    server.stop(0);
    threads.shutdownNow();
  }

  @Test
  void fetchesAPageWithItsType() {
    Fetching.Fetched page = (Fetching.Fetched) fetch("/page");
    assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).isEqualTo("<p>Hello</p>");
    assertThat(page.contentType()).contains("text/html; charset=utf-8");
  }

  @Test
  void saysWhoItIsAndSendsNoCredentials() {
    HEADERS.clear();
    Fetching page =
        fetcher(loopback()).fetch(URI.create("https://ann:secret@localhost:" + port() + "/page"));
    assertThat(((Fetching.Fetched) page).finalAddress())
        .doesNotContain("secret")
        .doesNotContain("ann");
    assertThat(HEADERS).anyMatch(h -> h.contains("Stet/0.1 (+offline by default)"));
    assertThat(HEADERS).noneMatch(h -> h.startsWith("Authorization") || h.startsWith("Cookie"));
  }

  @Test
  void followsARedirect() {
    assertThat(((Fetching.Fetched) fetch("/moved")).finalAddress()).endsWith("/page?a=1");
  }

  @Test
  void refusesOnTheAddressThatANameResolvesTo() {
    Fetching answer =
        fetcher(new PublicAddresses()).fetch(URI.create("https://localhost:" + port() + "/page"));
    assertThat(reason(answer)).contains("not on the public Internet");
  }

  @Test
  void refusesARedirectIntoTheHouse() {
    AddressPolicy onlyOne = a -> a.getHostAddress().equals("127.0.0.1");
    Fetching answer = fetcher(onlyOne).fetch(URI.create("https://localhost:" + port() + "/inside"));
    assertThat(reason(answer)).contains("127.0.0.2");
  }

  @Test
  void refusesWhatIsNotHttps() {
    assertThat(reason(fetcher(loopback()).fetch(URI.create("http://localhost/page"))))
        .contains("only https");
    assertThat(reason(fetcher(loopback()).fetch(URI.create("file:///etc/passwd"))))
        .contains("only https");
    assertThat(reason(fetch("/plain"))).contains("without https");
  }

  @Test
  void saysWhatTheServerAnswered() {
    assertThat(reason(fetch("/missing"))).contains("404");
    assertThat(reason(fetch("/circle"))).contains("more than 5 times");
    assertThat(reason(fetch("/huge"))).contains("64 MB");
  }

  @Test
  void doesNotWaitForASlowServer() {
    HttpsFetcher hasty = new HttpsFetcher(tls, loopback(), Duration.ofSeconds(1));
    long start = System.nanoTime();
    assertThat(reason(hasty.fetch(address("/slow")))).contains("within 1 seconds");
    assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
  }

  @Test
  void refusesACertificateThatNobodyVouchesFor() throws Exception {
    HttpsFetcher strict =
        new HttpsFetcher(SSLContext.getDefault(), loopback(), Duration.ofSeconds(10));
    assertThat(reason(strict.fetch(address("/page")))).contains("no valid certificate");
  }

  private static Fetching fetch(String path) {
    return fetcher(loopback()).fetch(address(path));
  }

  private static HttpsFetcher fetcher(AddressPolicy policy) {
    return new HttpsFetcher(tls, policy, Duration.ofSeconds(20));
  }

  private static AddressPolicy loopback() {
    return InetAddress::isLoopbackAddress;
  }

  private static URI address(String path) {
    return URI.create("https://localhost:" + port() + path);
  }

  private static int port() {
    return server.getAddress().getPort();
  }

  private static String reason(Fetching answer) {
    assertThat(answer).isInstanceOf(Fetching.Refused.class);
    return ((Fetching.Refused) answer).reason();
  }

  private static void send(HttpExchange exchange, String page) throws IOException {
    exchange.getRequestHeaders().forEach((name, values) -> HEADERS.add(name + ": " + values));
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    exchange.sendResponseHeaders(200, bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  private static void status(HttpExchange exchange, int status) throws IOException {
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  private static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    status(exchange, 302);
  }

  private static void announceTooMuch(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 70_000_000);
    exchange.close();
  }

  private static void drip(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      for (int i = 0; i < 100; i++) {
        out.write('x');
        out.flush();
        Thread.sleep(100);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Makes a certificate for localhost with the keytool that comes with every JDK. */
  private static SSLContext selfSigned() throws Exception {
    Path store = dir.resolve("keys.p12");
    Path tool = Path.of(System.getProperty("java.home"), "bin", "keytool");
    Process keytool =
        new ProcessBuilder(
                tool.toString(),
                "-genkeypair",
                "-alias",
                "a",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=dns:localhost",
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD)
            .redirectErrorStream(true)
            .start();
    assertThat(keytool.waitFor()).isZero();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    own.init(keys, PASSWORD.toCharArray());
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(keys);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
    return context;
  }
}
