package stet.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.document.Source;
import stet.locate.grams.Candidate;
import stet.text.Span;

class MappedIndexTest {

  private static final String LIBRARY =
      """
      {"id":"harbour/1","title":"On the harbour","date":"2019-03-01","turns":[{"speaker":"Ann Lee","text":"The harbour was never meant for ships of that size, and everybody knew it."},{"speaker":null,"text":"Who is “everybody”? \\uD83D\\uDE00"},{"text":"Ask the pilots."}]}
      {"turns":[{"text":"Die Fähre fährt heute nicht.","speaker":"Jörg Maß"}],"other":{"a":[1,2.5e3,true,null,"x"]},"id":"ferry","edition":"machine-translation","language":"en","original_language":"de"}
      """;

  @TempDir Path folder;

  private MappedIndex index(String lines) throws IOException {
    new IndexWriter(folder, sentence -> assertThat(sentence).isEmpty())
        .build(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    return MappedIndex.open(folder);
  }

  @Test
  void keepsTextTurnsAndEditionOfEachDocument() throws IOException {
    try (MappedIndex index = index(LIBRARY)) {
      Source harbour = index.source(index.document("harbour/1").orElseThrow());
      assertThat(harbour.text())
          .contains("that size, and everybody knew it.\nWho is “everybody”? 😀\nAsk");
      assertThat(harbour.turns()).hasSize(3);
      assertThat(harbour.turns().getLast().span().in(harbour.text())).isEqualTo("Ask the pilots.");
      Source ferry = index.source(index.document("ferry").orElseThrow());
      assertThat(ferry.turns().getFirst().speaker().orElseThrow().name()).isEqualTo("Jörg Maß");
      assertThat(ferry.edition().isTranslation()).isTrue();
      assertThat(index.document("nowhere")).isEmpty();
    }
  }

  @Test
  void readsAStretchWithoutTheRest() throws IOException {
    try (MappedIndex index = index(LIBRARY)) {
      int document = index.document("harbour/1").orElseThrow();
      String text = index.text(document);
      for (int from = 0; from <= text.length(); from += 7) {
        for (int to = from; to <= text.length(); to += 5) {
          if (!splitsAPair(text, from) && !splitsAPair(text, to)) {
            assertThat(index.text(document, new Span(from, to)))
                .isEqualTo(text.substring(from, to));
          }
        }
      }
      Source part = index.excerpt(document, new Span(70, 90));
      assertThat(part.text()).isEqualTo(text.substring(70, 90));
      assertThat(part.turns()).hasSize(2);
    }
  }

  private static boolean splitsAPair(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
  }

  @Test
  void findsAQuotationWithItsOffsets() throws IOException {
    try (MappedIndex index = index(LIBRARY)) {
      List<Candidate> places = index.search().search("„die FAHRE fährt heute“", 3).places();
      assertThat(places).hasSize(1);
      Candidate place = places.getFirst();
      assertThat(index.id(place.document())).isEqualTo("ferry");
      assertThat(index.text(place.document(), place.span())).isEqualTo("Die Fähre fährt heute");
    }
  }
}
