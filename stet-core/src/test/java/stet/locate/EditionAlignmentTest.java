package stet.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import stet.align.Bead;
import stet.document.Document;
import stet.document.Edition;
import stet.document.Metadata;
import stet.document.Source;
import stet.document.Turn;
import stet.text.FunctionWords;
import stet.text.Span;

class EditionAlignmentTest {

  private static final FunctionWords FUNCTION_WORDS = FunctionWords.standard();

  private static IndexedSource source(String id, String language, String... turns) {
    List<Turn> list = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String turn : turns) {
      Span span = new Span(text.length(), text.length() + turn.length());
      list.add(new Turn(span, Turn.Role.SPEAKER, Optional.empty(), "", Optional.empty()));
      text.append(turn).append('\n');
    }
    Optional<String> code = Optional.of(language).filter(c -> !c.isEmpty());
    Document document =
        new Document(id, Metadata.none(), text.toString(), List.of(), List.of(), List.of(), code);
    return IndexedSource.of(new Source(document, Edition.original(code), list, List.of()));
  }

  private static String beside(EditionAlignment both, int sentence) {
    return both.beside(sentence, sentence)
        .map(span -> span.in(both.there().source().text()))
        .orElse("");
  }

  private static final IndexedSource ENGLISH =
      source(
          "en.txt",
          "en",
          "Good evening. The dam at Osthamn holds. We built it in 1974, with 300 men.",
          "Did Engineer Lindqvist agree?",
          "He never agreed with anybody. He wrote 12 letters to the ministry. All of them are lost.");

  private static final IndexedSource RUSSIAN =
      source(
          "ru.txt",
          "ru",
          "Добрый вечер. Плотина в Остхамне стоит. Мы построили её в 1974 году, нас было 300"
              + " человек.",
          "А инженер Линдквист был согласен?",
          "Он никогда ни с кем не соглашался. Он написал в министерство 12 писем, и все они"
              + " пропали.");

  @Test
  void laysTwoLanguagesBesideEachOther() {
    EditionAlignment both = EditionAlignment.of(ENGLISH, RUSSIAN, FUNCTION_WORDS);
    assertThat(both.oneLanguage()).isFalse();
    assertThat(beside(both, 1)).startsWith("Плотина");
    assertThat(beside(both, 2)).contains("1974").contains("300");
    assertThat(beside(both, 3)).contains("Линдквист");
    assertThat(beside(both, 4)).startsWith("Он никогда");
  }

  @Test
  void knowsThatTwoSentencesBecameOne() {
    EditionAlignment both = EditionAlignment.of(ENGLISH, RUSSIAN, FUNCTION_WORDS);
    assertThat(both.bead(5)).isEqualTo(both.bead(6));
    assertThat(beside(both, 6)).contains("12").contains("пропали");
    assertThat(both.turned().beside(5, 5).orElseThrow().in(ENGLISH.source().text()))
        .startsWith("He wrote")
        .endsWith("lost.");
  }

  @Test
  void leavesASentenceAloneThatTheOtherEditionLacks() {
    IndexedSource prepared =
        source(
            "a.txt", "en", "Dear geese. The pond is yours. Nobody swims here in May. Good night.");
    IndexedSource delivered = source("b.txt", "en", "Dear geese. The pond is yours. Good night.");
    EditionAlignment both = EditionAlignment.of(prepared, delivered, FUNCTION_WORDS);
    assertThat(both.oneLanguage()).isTrue();
    assertThat(both.beside(2, 2)).isEmpty();
    assertThat(beside(both, 3)).isEqualTo("Good night.");
    assertThat(both.beside(1, 2)).isPresent();
  }

  @Test
  void aRegionOrADayAtTheBeginningMakesNoOtherLanguage() {
    String prepared = "Dear geese. The pond is yours.";
    IndexedSource british = source("a.txt", "en-GB", prepared);
    IndexedSource plain = source("b.txt", "en", prepared);
    IndexedSource unstated = source("c.txt", "", "2 June. " + prepared);
    assertThat(EditionAlignment.inOneLanguage(british, plain)).isTrue();
    assertThat(EditionAlignment.inOneLanguage(british, RUSSIAN)).isFalse();
    assertThat(EditionAlignment.inOneLanguage(unstated, plain)).isTrue();
    assertThat(EditionAlignment.inOneLanguage(unstated, RUSSIAN)).isFalse();
  }

  @Test
  void isNotSureBesideAHole() {
    IndexedSource whole =
        source("a.txt", "en", "The pond is yours, geese. Nobody swims here in May. Sleep well.");
    IndexedSource cut = source("b.txt", "en", "The pond is yours, geese. Sleep well.");
    EditionAlignment both = EditionAlignment.of(whole, cut, FUNCTION_WORDS);
    assertThat(both.isSure(0)).isFalse();
    assertThat(EditionAlignment.of(whole, whole, FUNCTION_WORDS).isSure(0)).isTrue();
  }

  /** Made-up speeches and their translation into a made-up language: measured, with a floor. */
  @Test
  void placesTheSentencesOfATranslationWithDropsAndMerges() {
    int right = 0;
    int all = 0;
    for (int seed = 0; seed < 30; seed++) {
      MadeUp made = new MadeUp(new Random(seed), 150);
      EditionAlignment both =
          EditionAlignment.of(
              source("a", "en", made.original.toString()),
              source("b", "ru", made.translation.toString()),
              FUNCTION_WORDS);
      assertThat(both.here().sentences()).hasSize(made.partner.size());
      for (int s = 0; s < made.partner.size(); s++) {
        Bead bead = both.bead(s);
        int partner = made.partner.get(s);
        all++;
        right +=
            partner < 0
                ? (bead.isPair() ? 0 : 1)
                : (bead.otherFrom() <= partner && partner < bead.otherTo() ? 1 : 0);
      }
    }
    assertThat(100.0 * right / all).as("measured: 98.0").isGreaterThan(97);
  }

  /** A text of made-up words, some names and numbers, and its translation word by word. */
  private static final class MadeUp {
    private static final String[] NAMES = {"Osthamn", "Lindby", "Varnik", "Tarsk", "Molin", "Falk"};
    private static final String[] NAMES_THERE = {
      "Остхамн", "Линдбю", "Варник", "Тарск", "Молин", "Фальк"
    };
    private final Random random;
    private final StringBuilder original = new StringBuilder();
    private final StringBuilder translation = new StringBuilder();
    private final List<Integer> partner = new ArrayList<>();

    MadeUp(Random random, int sentences) {
      this.random = random;
      int there = 0;
      boolean open = false;
      for (int s = 0; s < sentences; s++) {
        String[] said = sentence();
        original.append(said[0]).append(".\n");
        int chance = random.nextInt(100);
        if (chance < 6) {
          partner.add(-1);
        } else if (chance < 14 && !open) {
          partner.add(there); // goes on in the next one
          translation.append(said[1]).append(", ");
          open = true;
          continue;
        } else {
          partner.add(there++);
          translation.append(said[1]).append(".\n");
          open = false;
        }
        if (open) {
          translation.append("и так.\n");
          there++;
          open = false;
        }
      }
    }

    private String[] sentence() {
      StringBuilder here = new StringBuilder("The ");
      StringBuilder there = new StringBuilder("Вот ");
      int words = 3 + random.nextInt(18);
      for (int w = 0; w < words; w++) {
        int kind = random.nextInt(40);
        if (kind == 0) {
          int number = 2 + random.nextInt(900);
          here.append(number).append(' ');
          there.append(number).append(' ');
        } else if (kind <= 2) {
          int name = random.nextInt(NAMES.length);
          here.append(NAMES[name]).append(' ');
          there.append(NAMES_THERE[name]).append(' ');
        } else {
          here.append(word("abdefgiklmnoprstu")).append(' ');
          if (random.nextInt(10) > 0) {
            there.append(word("абвгдежзиклмнопрсту")).append(' ');
          }
        }
      }
      return new String[] {here.toString().strip(), there.toString().strip()};
    }

    private String word(String letters) {
      StringBuilder word = new StringBuilder();
      int length = 2 + random.nextInt(8);
      for (int i = 0; i < length; i++) {
        word.append(letters.charAt(random.nextInt(letters.length())));
      }
      return word.toString();
    }
  }
}
