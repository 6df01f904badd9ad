package stet.app.opinion;

import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import stet.document.Document;
import stet.document.Passage;
import stet.judge.Placement;
import stet.judge.Wording;
import stet.report.Finding;
import stet.report.Opinion;
import stet.report.Report;
import stet.text.Span;

/**
 * Asks one endpoint about the findings of a report that are placed but not word for word, one after
 * another, and sets its opinions beside them. No wording, flag or level changes; what the endpoint
 * cannot answer is told in a note.
 */
public final class Opinions {

  /** Questions about one article. */
  private static final int MOST = 40;

  /** So many failures in a row, and nobody asks further. */
  private static final int PATIENCE = 3;

  /** Bytes of one answer. */
  private static final int LONGEST_ANSWER = 256 << 10;

  /** UTF-16 units around the quotation that are sent with it. */
  private static final int AROUND = 300;

  private static final Duration CONNECTING = Duration.ofSeconds(10);

  private final Endpoint endpoint;
  private final HttpClient client = client();

  public Opinions(Endpoint endpoint) {
    this.endpoint = endpoint;
  }

  /** What one question came to: an opinion, or why there is none. */
  private record Asked(Optional<Opinion> opinion, String failure) {}

  /** The report with the opinions, and notes that say what was asked and what came of it. */
  public Report beside(Report report) {
    List<Finding> findings = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    int open = 0;
    int asked = 0;
    int failed = 0;
    int inARow = 0;
    for (Finding finding : report.findings()) {
      boolean isOpen = isOpen(finding.wording());
      open += isOpen ? 1 : 0;
      if (!isOpen || asked == MOST || inARow == PATIENCE) {
        findings.add(finding);
        continue;
      }
      asked++;
      Asked answer = ask(question(report.dossier().article(), finding));
      findings.add(answer.opinion().map(finding::beside).orElse(finding));
      if (answer.opinion().isPresent()) {
        inARow = 0;
      } else {
        inARow++;
        failed++;
        notes.add(
            "No second opinion on %s: %s %s."
                .formatted(finding.id(), endpoint.shown(), answer.failure()));
      }
    }
    notes.addFirst(
        ("Second opinions of %s on %d of %d quotations that are not word for word; they stand"
                + " beside the verdicts and change none.")
            .formatted(endpoint.shown(), asked - failed, open));
    return report.with(findings, notes);
  }

  // Redirects are not followed: what is sent goes where somebody said, and nowhere else.
  private static HttpClient client() {
    return HttpClient.newBuilder()
        .connectTimeout(CONNECTING)
        .followRedirects(HttpClient.Redirect.NEVER)
        .build();
  }

  // Placed, and not word for word.
  private static boolean isOpen(Wording wording) {
    return switch (wording) {
      case Wording.MarkedEdit _,
          Wording.Composite _,
          Wording.UnmarkedOmission _,
          Wording.Altered _,
          Wording.Rendered _,
          Wording.ParaphraseInMarks _ ->
          true;
      case Wording.NotChecked _,
          Wording.NotAQuotation _,
          Wording.OriginalWord _,
          Wording.Verbatim _,
          Wording.Conventional _,
          Wording.NotFound _ ->
          false;
    };
  }

  private static Question question(Document article, Finding finding) {
    Span span = finding.attributed().quotation().span();
    int from = Math.max(0, span.start() - AROUND);
    int to = Math.min(article.text().length(), span.end() + AROUND);
    String passages =
        finding.wording().placement().map(Placement::passages).orElse(List.of()).stream()
            .map(Passage::text)
            .collect(Collectors.joining("\n[...]\n"));
    return new Question(finding.quote(), article.text().substring(from, to), passages);
  }

  private Asked ask(Question question) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(endpoint.address())
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(question.body(endpoint.model())));
    endpoint.key().ifPresent(key -> request.header("Authorization", "Bearer " + key));
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(
            request.build(),
            HttpResponse.BodyHandlers.limiting(
                HttpResponse.BodyHandlers.ofByteArray(), LONGEST_ANSWER));
    try {
      return read(answer.get(endpoint.timeout().toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      answer.cancel(true);
      return failed("gave no answer within " + endpoint.timeout().toSeconds() + " s");
    } catch (ExecutionException e) {
      return failed(reason(e));
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      return failed("was interrupted");
    }
  }

  private Asked read(HttpResponse<byte[]> response) {
    if (response.statusCode() != 200) {
      return failed("answered with status " + response.statusCode());
    }
    Optional<Opinion> opinion = Answers.opinion(response.body(), endpoint.shown());
    return opinion.isPresent()
        ? new Asked(opinion, "")
        : failed("did not answer with the JSON object asked for; what it said was discarded");
  }

  private static String reason(ExecutionException failure) {
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    return cause instanceof ConnectException
        ? "cannot be reached"
        : "broke off (" + cause.getClass().getSimpleName() + ")";
  }

  private static Asked failed(String why) {
    return new Asked(Optional.empty(), why);
  }
}
