package stet.readers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stet.document.Metadata;

class GuessedDayTest {

  private static final String TEXT =
      "<p>The ferry to Tarsk will run again from Monday, said the harbour master, after a winter in"
          + " which the island could be reached by helicopter only, and not every day.</p>";

  private static final String TITLE = "<h1>Ferry runs again on Monday</h1>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>12 May 2025 | Oslund</div>",
        "<div>May 12, 2025 / 9:00 AM</div>",
        "<p>Lundi 12 mai 2025 à 9h</p>",
        "<span title='Mon, 12 May 2025 09:00:00 GMT'>three days ago</span>",
        "<p>Updated: 14 May 2025, Published: 12 May 2025</p>",
        "<p>Posted on <a href='/x'><span>May 12, 2025</span></a> by Ann</p>",
        "<script>window.page={\"datePublished\":\"2025-05-12T09:00:00Z\"}</script>",
        "<p><img src='/pictures/2025/05/12/ferry.jpg'></p>"
      })
  void aDayNearTheTitleIsThePages(String line) {
    assertThat(read("", TITLE + line + TEXT).published()).contains("2025-05-12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>This page was last updated on 12 May 2025.</p>",
        "<div>This entry was posted in Town on 12. května 2025 by Ann.</div>"
      })
  void aSentenceAtTheEndMayTellIt(String line) {
    assertThat(read("", TITLE + TEXT + TEXT + TEXT + TEXT + line).published())
        .contains("2025-05-12");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025/05/12/ferry", "2025/may/12/ferry", "news/20250512/ferry"})
  void anAddressMayTellIt(String path) {
    String head = "<link rel=canonical href='https://post.example/%s'>".formatted(path);
    assertThat(read(head, TITLE + TEXT).published()).contains("2025-05-12");
  }

  @Test
  void whatReadersWroteAndTheYearOfARightAreNoDay() {
    String end =
        "<div class=comments><p>1 June 2025</p></div><footer>© 2024 The Oslund Post</footer>";
    assertThat(read("", TITLE + TEXT + end).published()).isEmpty();
  }

  @Test
  void thePlaceOfAGuessIsTold() {
    assertThat(read("", TITLE + "<div>12 May 2025</div>" + TEXT).told())
        .anyMatch(t -> t.field() == Metadata.Field.PUBLISHED && t.where().contains("near the"));
  }

  @Test
  void aBylineOfItsOwnNearTheTitleNamesTheAuthor() {
    assertThat(read("", TITLE + "<p>Par Ann Lee</p>" + TEXT).authors()).containsExactly("Ann Lee");
    assertThat(read("", TITLE + "<p>By the harbour, at nine</p>" + TEXT).authors()).isEmpty();
  }

  @Test
  void whatAnAuthorIsDoesNotBelongToTheName() {
    String line = "<p class=byline>By Ann Lee, staff writer</p>";
    assertThat(read("", TITLE + line + TEXT).authors()).containsExactly("Ann Lee");
  }

  @Test
  void theNameOfTheSiteDoesNotBelongToTheTitle() {
    String head =
        "<meta property=og:title content='Ferry runs again | The Oslund Post'>"
            + "<meta property=og:site_name content='The Oslund Post'>";
    assertThat(read(head, TITLE + TEXT).title()).contains("Ferry runs again");
  }

  private static Metadata read(String head, String body) {
    String page =
        "<html><head><title>Ferry runs again on Monday</title>%s</head><body>%s</body></html>"
            .formatted(head, body);
    return Texts.read("a.html", page).metadata();
  }
}
