package stet.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.document.Metadata;
import stet.document.Metadata.Field;
import stet.document.Metadata.Told;

class PageMetadataTest {

  private static Metadata read(String head, String body) {
    return Texts.read(
            "a.html",
            "<html lang='en-GB'><head>"
                + head
                + "</head><body>"
                + body
                + "<p>The ferry runs again, they say, and nobody on the quay minds it at all.</p>")
        .metadata();
  }

  @Test
  void sayWhereEachFactWasRead() {
    Metadata metadata =
        read(
            "<meta property='og:title' content='The Ferry'><meta name='author' content='Ann Lee'>"
                + "<meta property='og:site_name' content='The Quay Post'>",
            "");
    assertThat(metadata.title()).contains("The Ferry");
    assertThat(metadata.publisher()).contains("The Quay Post");
    assertThat(metadata.told())
        .contains(
            new Told(Field.TITLE, "The Ferry", "meta og:title"),
            new Told(Field.AUTHOR, "Ann Lee", "meta author"),
            new Told(Field.LANGUAGE, "en-GB", "html lang"));
  }

  @Test
  void keepWhatOtherPlacesSayDifferently() {
    Metadata metadata =
        read(
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"It"
                + " Runs\",\"datePublished\":\"2025-05-12\"}</script><meta"
                + " property='article:published_time' content='2025-05-13T09:00'>",
            "");
    assertThat(metadata.published()).contains("2025-05-12");
    assertThat(metadata.told())
        .contains(new Told(Field.PUBLISHED, "2025-05-13", "meta article:published_time"));
  }

  @Test
  void followTheAuthorThatIsDescribedElsewhere() {
    Metadata metadata =
        read(
            "<script"
                + " type='application/ld+json'>{\"@graph\":[{\"@type\":\"Article\",\"headline\":\"x\",\"author\":{\"@id\":\"#a\"}},{\"@type\":\"Person\",\"@id\":\"#a\",\"name\":\"Bo"
                + " Lind\"}]}</script>",
            "");
    assertThat(metadata.authors()).containsExactly("Bo Lind");
  }

  @Test
  void takeTheSiteForNoAuthor() {
    Metadata metadata =
        read(
            "<meta name='author' content='The Quay Post'>"
                + "<meta property='og:site_name' content='The Quay Post'>",
            "<div class='byline'>By Ann Lee | 12 May 2025</div>");
    assertThat(metadata.authors()).containsExactly("Ann Lee");
    assertThat(metadata.published()).contains("2025-05-12");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "Ferry runs again | The Quay Post = Ferry runs again",
        "The Quay Post - Ferry runs again after months = Ferry runs again after months",
        "Ferry-goers, rejoice: it runs = Ferry-goers, rejoice: it runs",
        "Which oil? » Engines » Boatyard Forum = Which oil? » Engines",
        "Lamps = Lamps",
      })
  void cutTheSiteOffTheTitle(String title, String expected) {
    assertThat(read("<title>" + title + "</title>", "").title()).contains(expected);
  }

  @Test
  void preferTheHeadingThatTheTitleRepeats() {
    Metadata metadata =
        read(
            "<title>Which oil for an old engine? - Boatyard Forum</title>",
            "<h1>Boatyard Forum</h1><h2>Which oil for an old engine?</h2>");
    assertThat(metadata.title()).contains("Which oil for an old engine?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "<time datetime='2025-03-02T08:00'>Sunday</time> ~ 2025-03-02",
        "<span class='post-date'>2. März 2025</span> ~ 2025-03-02",
        "<span class='date'>2 марта 2025 г.</span> ~ 2025-03-02",
        "<span class='date'>2025年3月2日</span> ~ 2025-03-02",
        "<span class='date'>02/03/2025</span> ~ 2025-03-02",
        "<p>Publié le 2 mars 2025 à 9h</p> ~ 2025-03-02",
        "<p>Posted on March 2nd, 2025</p> ~ 2025-03-02",
      })
  void findTheDayInThePage(String element, String day) {
    assertThat(read("", "<article>" + element + "</article>").published()).contains(day);
  }

  @Test
  void takeNoDayOfAnotherPage() {
    assertThat(read("", "<aside><time datetime='2025-03-02'>x</time></aside>").published())
        .isEmpty();
  }

  @Test
  void readTheDayInTheAddress() {
    String head = "<link rel='canonical' href='https://p.invalid/2025/03/02/ferry'>";
    assertThat(read(head, "").published()).contains("2025-03-02");
    assertThat(DayInAddress.of("https://p.invalid/2025-03-02-ferry")).contains("2025-03-02");
    assertThat(DayInAddress.of("https://p.invalid/12025/03/02")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "By Ann Lee = Ann Lee",
        "Von Anna Lehmann, Tarsk = Anna Lehmann, Tarsk",
        "Written by Ann Lee on May 2 2025 = Ann Lee",
        "Ann Lee and Bo Lind | 3 min read = Ann Lee and Bo Lind",
        "12 May 2025 = ",
      })
  void findTheNameInAByline(String byline, String name) {
    assertThat(PageByline.name(byline)).isEqualTo(Optional.ofNullable(name));
  }

  @Test
  void callAnAmbiguousDayUnknownWhereTheCountryIsNotKnown() {
    assertThat(Dates.iso("11/02/2005")).isEmpty();
    assertThat(Dates.iso("11/02/2005", Dates.Order.of(Optional.of("en-US"))))
        .contains("2005-11-02");
    assertThat(Dates.iso("11.02.2005", Dates.Order.of(Optional.of("de")))).contains("2005-02-11");
  }
}
