package stet.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.readers.Texts.lines;
import static stet.readers.Texts.read;

import org.junit.jupiter.api.Test;
import stet.document.Document;

class PageEdgesTest {

  private static final String TEXT =
      "The ferry to Tarsk will run again from Monday, said the harbour master, after a winter in"
          + " which the island could be reached by helicopter only, and not every day.";

  @Test
  void whatTheMetadataTellIsNotRepeatedInTheText() {
    Document page =
        page(
            "<h1>Ferry to Tarsk will run again on Monday</h1><p>By Ann Lee</p>"
                + "<p>Updated May 12, 2025, 9:28 AM UTC</p><p>%s</p>");
    assertThat(lines(page)).containsExactly(TEXT);
    assertThat(page.metadata().authors()).containsExactly("Ann Lee");
    assertThat(page.metadata().published()).contains("2025-05-12");
  }

  @Test
  void aDayThatTheMetadataDoNotTellAndAPlaceStay() {
    assertThat(lines(page("<p>Tarsk, 12 May 2025</p><p>%s</p>")))
        .containsExactly("Tarsk, 12 May 2025", TEXT);
    assertThat(lines(page("<p>24 December 1999</p><p>%s</p>")))
        .containsExactly("24 December 1999", TEXT);
  }

  @Test
  void anotherHeadingIsNotTakenForTheTitle() {
    assertThat(lines(page("<h2>What the ferry means to the people of the island</h2><p>%s</p>")))
        .containsExactly("What the ferry means to the people of the island", TEXT);
  }

  @Test
  void aHeadingWithNothingUnderItGoes() {
    assertThat(lines(page("<p>%s</p><h3>How to listen to our podcast</h3>"))).containsExactly(TEXT);
    assertThat(lines(page("<p>%s</p><h3>Since then</h3><p>Nothing.</p>"))).hasSize(3);
  }

  private static Document page(String body) {
    return read(
        "a.html",
        "<html><head><title>Ferry to Tarsk runs again on Monday</title>"
            + "<meta name=author content='Ann Lee'>"
            + "<meta property=article:published_time content='2025-05-12T09:00'></head>"
            + "<body><article>"
            + body.formatted(TEXT)
            + "</article></body></html>");
  }
}
