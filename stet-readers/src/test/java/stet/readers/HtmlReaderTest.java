package stet.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.readers.Texts.lines;
import static stet.readers.Texts.read;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import stet.document.Block;
import stet.document.Document;
import stet.document.Emphasis;
import stet.document.Origin;

class HtmlReaderTest {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en-GB"><head>
      <title>Ferry stays, says harbour master | The Northbridge Ledger</title>
      <meta property="og:site_name" content="The Northbridge Ledger">
      <link rel="canonical" href="https://ledger.example/ferry?sid=4711">
      <script type="application/ld+json">
      {"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"The Ledger"},
       {"@type":"NewsArticle","headline":"Ferry stays, says harbour master",
        "author":[{"@type":"Person","name":"Ruth Adeyemi"}],"datePublished":"2031-05-04T09:00:00Z"}]}
      </script></head>
      <body>
      <nav><a href="/">Home</a> <a href="/news">News</a></nav>
      <div class="cookie-banner">We use cookies, and we would like you to agree to all of them now.</div>
      <article>
        <h1>Ferry stays, says harbour master</h1>
        <p class="byline">By Ruth Adeyemi</p>
        <div class="article-body">
        <p>The ferry will stay, the harbour master said on Monday, and so will the <b>night boat</b>,
           which many people on the island had given up for lost.</p>
        <figure><img src="a.jpg"><figcaption>The ferry at dusk, before the storm</figcaption></figure>
        <p>“We are not closing anything,”<br>she told the council, which had waited for her.</p>
        <blockquote><p>Nobody asked me, so I did not say it.</p></blockquote>
        <div class="related-stories"><h3>Related</h3><ul><li><a href="/1">Bridge shut, again</a></li>
          <li><a href="/2">Ten facts about harbours, and one about ferries</a></li></ul></div>
        <h2>What comes next</h2>
        <ul><li>A vote in June, with all members present</li><li>A new timetable</li></ul>
        <p>Read more: <a href="/3">The long history of the night boat, told by its captains</a></p>
        <table><tr><th>Boat</th><th>Leaves</th></tr><tr><td>Day</td><td>8:00</td></tr></table>
        <p>The council meets again in <a href="https://council.example/june">June</a>, it said, and
           will then decide about the winter, the spring, and the summer after that.</p>
        </div>
        <div class="sharedaddy"><h3>Share this:</h3><a href="/x">Click to share on X</a></div>
        <p>Like this:</p><p>Like Loading...</p>
      </article>
      <section id="comments"><p>First comment: I think, as a captain, that this is all wrong, and I
        have said so before, many times, to many people, in many harbours.</p></section>
      <footer>© 2031 The Ledger, all rights reserved, and so on, and so forth.</footer>
      </body></html>
      """;

  private final Document document = read("ferry.html", PAGE);

  @Test
  void findsTheTextAndLeavesTheFurniture() {
    assertThat(lines(document))
        .containsExactly(
            "The ferry will stay, the harbour master said on Monday, and so will the night boat,"
                + " which many people on the island had given up for lost.",
            "“We are not closing anything,” she told the council, which had waited for her.",
            "Nobody asked me, so I did not say it.",
            "What comes next",
            "A vote in June, with all members present",
            "A new timetable",
            "Boat | Leaves",
            "Day | 8:00",
            "The council meets again in June, it said, and will then decide about the winter, the"
                + " spring, and the summer after that.");
  }

  @Test
  void tellsWhatEachBlockIs() {
    assertThat(document.blocks())
        .extracting(Block::kind)
        .containsExactly(
            Block.Kind.PARAGRAPH,
            Block.Kind.PARAGRAPH,
            Block.Kind.QUOTE,
            Block.Kind.HEADING,
            Block.Kind.LIST_ITEM,
            Block.Kind.LIST_ITEM,
            Block.Kind.TABLE_ROW,
            Block.Kind.TABLE_ROW,
            Block.Kind.PARAGRAPH);
  }

  @Test
  void readsMetadataFromTheDescription() {
    assertThat(document.metadata().title()).contains("Ferry stays, says harbour master");
    assertThat(document.metadata().authors()).containsExactly("Ruth Adeyemi");
    assertThat(document.metadata().published()).contains("2031-05-04");
    assertThat(document.metadata().address()).contains("https://ledger.example/ferry");
    assertThat(document.language()).contains("en-GB");
  }

  @Test
  void keepsEmphasisAndLinks() {
    assertThat(Texts.emphasised(document, Emphasis.Kind.STRONG)).containsExactly("night boat");
    assertThat(document.emphases())
        .filteredOn(e -> e.kind() == Emphasis.Kind.LINK)
        .extracting(Emphasis::target)
        .containsExactly("https://council.example/june");
  }

  @Test
  void everyBlockIsFoundAgainByItsSelector() {
    org.jsoup.nodes.Document page = Jsoup.parse(PAGE);
    for (Block block : document.blocks()) {
      Origin.HtmlNode place = (Origin.HtmlNode) document.origin(block.span()).orElseThrow();
      String found = page.select(place.selector()).text();
      assertThat(page.select(place.selector())).as(place.selector()).hasSize(1);
      String words = document.text(block.span()).replace(" | ", " ");
      assertThat(found.replace("<br>", " ")).contains(words);
    }
  }

  @Test
  void wordsAreNeverGluedAtALineBreakOrAnItem() {
    Document page =
        read("a.html", "<html><body><p>First line,<br>second line</p><ul><li>a b<li>c d</ul>");
    assertThat(lines(page)).containsExactly("First line, second line", "a b", "c d");
  }

  @Test
  void oldPagesBreakEveryLineAndAreJoined() {
    String lines =
        """
        We have come to the end of a long road, and it was longer than<br>
        anybody of us had thought when we set out on it last spring with<br>
        Captain Moore and his crew, of whom only three are here with us.<br>
        Question: Where are the others, and why does nobody speak of them<br>
        in this hall tonight?<br>
        Captain Moore: They are at sea, as they should be, and I would be<br>
        with them.<br>
        """;
    assertThat(lines(read("a.html", "<html><body><p>" + lines + "</p></body></html>")))
        .containsExactly(
            "We have come to the end of a long road, and it was longer than anybody of us had"
                + " thought when we set out on it last spring with Captain Moore and his crew, of"
                + " whom only three are here with us.",
            "Question: Where are the others, and why does nobody speak of them in this hall"
                + " tonight?",
            "Captain Moore: They are at sea, as they should be, and I would be with them.");
  }

  @Test
  void aPageDrawnByScriptIsReadFromItsDescription() {
    Document page =
        read(
            "a.html",
            """
            <html><head><script type="application/ld+json">{"@type":"Article","headline":"X",
            "articleBody":"The mayor said no, and then she said it again.\\nNobody clapped, and \
            the hall was cold &amp; dark."}</script></head><body><div id="app"></div></body></html>
            """);
    assertThat(lines(page))
        .containsExactly(
            "The mayor said no, and then she said it again.",
            "Nobody clapped, and the hall was cold & dark.");
  }

  @Test
  void hiddenTextIsNotRead() {
    Document page =
        read(
            "a.html",
            "<html><body><p>Seen, and long enough to be read.</p><p hidden>Not seen.</p>"
                + "<p style='display: none'>Nor this.</p></body></html>");
    assertThat(page.text()).isEqualTo("Seen, and long enough to be read.");
  }

  @Test
  void aPageWhollyCalledFurnitureIsReadRatherThanRefused() {
    String words =
        "The ferry to Tarsk will run again from Monday, said the harbour master, after a winter in"
            + " which the island could be reached by helicopter only, and not every day.";
    String page =
        "<html><body><div class=sidebar>%s</div><div class=menu>%s</div></body></html>"
            .formatted(("<p>" + words + "</p>").repeat(2), "<p>" + words + "</p>");
    assertThat(lines(read("a.html", page))).contains(words);
  }
}
