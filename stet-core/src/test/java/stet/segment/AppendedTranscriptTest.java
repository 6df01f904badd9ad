package stet.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.segment.Pages.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stet.document.Block;
import stet.document.Document;
import stet.name.Names;
import stet.segment.AppendedTranscript.Split;
import stet.text.Span;

class AppendedTranscriptTest {

  private static final List<String> ARTICLE =
      List.of(
          "By Lotte Brand, Harbour Post, 3/3/25",
          "The foreign minister gave an interview to a sailors’ weekly, and it deserves more readers than it will have. Pavel Orlov said that “we saw it coming,” and he meant the ice, and not only the ice, as readers of the paper will know.",
          "Orlov lists what was done and what was left undone. The town, he says, was “late by a year,” and the ministry by more. Nobody, the minister told the weekly, asked the pilots, who know the water better than any office in the capital does.",
          "“Salt is not a policy,” Orlov said. It is a good line, and he used it twice, once about the roads and once about the council, which did not like it. The council has since answered in a letter of four pages that does not mention salt.",
          "There is more in the interview, on sand and on patience. But a note should be short.",
          "Here’s to the thaw.");

  private static final List<String> TALK =
      List.of(
          "P.N. Orlov: We saw it coming. We were late by a year.",
          "Question: And the salt?",
          "P.N.Orlov: Salt is no policy.",
          "Question: And the pilots?",
          "Pavel Orlov: Nobody asked them.");

  private final Names names = Names.standard();
  private final AppendedTranscript appended = new AppendedTranscript(new Segmenter(names), names);

  @Test
  void partsAnArticleFromTheTranscriptBelowIt() {
    Document page =
        page(
            lines(
                ARTICLE,
                List.of(
                    "Foreign Office",
                    "Excerpts from an interview with the Foreign Minister P.N. Orlov, March 2, 2025",
                    "Machine translation: https://example.org/ru/1"),
                TALK));
    Split split = appended.split(page).orElseThrow();
    assertThat(split.article().text()).endsWith("Here’s to the thaw.");
    assertThat(split.source().text())
        .startsWith("Foreign Office\nExcerpts from")
        .endsWith("asked them.");
    assertThat(split.source().id()).isEqualTo("page#transcript");
    assertThat(new Segmenter(names).segment(split.source()).edition().excerpt()).isTrue();
    assertThat(split.article().blocks().size() + split.source().blocks().size())
        .isEqualTo(page.blocks().size());
    for (Block block : split.source().blocks()) {
      assertThat(page.text()).contains(split.source().text(block.span()));
    }
  }

  @Test
  void oneHeadingAnnouncesEnough() {
    assertThat(appended.split(page(lines(ARTICLE, List.of("# Transcript"), TALK)))).isPresent();
    assertThat(
            appended.split(page(lines(ARTICLE, List.of("Read the full interview below."), TALK))))
        .isPresent();
  }

  @Test
  void proseAboutTheSpeakerSufficesWhereNothingIsAnnounced() {
    List<String> longer = new ArrayList<>(ARTICLE);
    longer.addAll(3, ARTICLE.subList(1, 4));
    longer.add(3, "“Nobody asked the pilots,” Orlov said, and “they know,” he added.");
    assertThat(appended.split(page(lines(longer, List.of(), TALK)))).isPresent();
    List<String> others =
        TALK.stream().map(l -> l.replace("Orlov", "Amsel").replace("Pavel", "Gerd")).toList();
    assertThat(appended.split(page(lines(longer, List.of(), others)))).isEmpty();
  }

  @Test
  void leavesAnArticleWhole() {
    assertThat(appended.split(page(lines(ARTICLE, List.of(), List.of())))).isEmpty();
  }

  @Test
  void leavesATranscriptWhole() {
    assertThat(appended.split(page(lines(List.of("Transcript", "March 2, 2025"), TALK, TALK))))
        .isEmpty();
  }

  @Test
  void leavesAnInterviewWithItsIntroductionWhole() {
    List<String> introduction =
        List.of(
            "# Pavel Orlov: Salt is no policy",
            "The minister receives us in a room without windows. He has little time, and he says so twice before he sits down. We talk about ice.");
    assertThat(appended.split(page(lines(introduction, TALK, TALK)))).isEmpty();
  }

  @Test
  void keepsOriginsAtTheirWords() {
    Document page = page(lines(ARTICLE, List.of("# Full text"), TALK));
    int talk = page.text().indexOf("Question: And the salt");
    Document withOrigins =
        new Document(
            page.id(),
            page.metadata(),
            page.text(),
            page.blocks(),
            page.emphases(),
            List.of(
                new Document.Located(
                    new Span(talk, talk + 8), new stet.document.Origin.Bytes(talk, talk + 8))),
            Optional.of("en"));
    Document source = appended.split(withOrigins).orElseThrow().source();
    int moved = source.text().indexOf("Question: And the salt");
    assertThat(source.origin(new Span(moved, moved + 3)))
        .contains(new stet.document.Origin.Bytes(talk, talk + 8));
  }

  private static String[] lines(List<String> a, List<String> b, List<String> c) {
    List<String> all = new ArrayList<>(a);
    all.addAll(b);
    all.addAll(c);
    return all.toArray(String[]::new);
  }

  @Test
  void aShortArticleSufficesWhereALineSaysThatATranscriptFollows() {
    List<String> note =
        List.of("Nora Quist told the harbour council on Monday: “We saw it coming, and we slept.”");
    assertThat(appended.split(page(lines(note, List.of("Transcript of the council"), TALK))))
        .isPresent();
    assertThat(appended.split(page(lines(note, List.of("Interview with Orlov"), TALK)))).isEmpty();
  }
}
