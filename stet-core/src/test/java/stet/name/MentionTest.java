package stet.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import stet.text.Span;

class MentionTest {

  private final Names names = Names.standard();

  @Test
  void findsNamesWithTheirTitles() {
    String text =
        "On Tuesday the Danish Prime Minister Mark Oldersen met US Secretary of State M. Ramires."
            + " Mr. Hale of the Harbour Council stayed at the White House.";
    assertThat(printed(text)).containsExactly("Mark Oldersen", "M. Ramires", "Hale");
    List<Mention> found = names.in(text);
    assertThat(found.getFirst().offices()).extracting(Office::id).containsExactly("prime-minister");
    assertThat(found.get(1).whole().in(text)).isEqualTo("Secretary of State M. Ramires");
    assertThat(found.get(2).isTitled()).isTrue();
  }

  @Test
  void findsAnOfficeInSmallLettersAndOneInApposition() {
    String text =
        "It was given by foreign minister Pavel Orlov. Nora Quist, the mayor of the town, agreed.";
    List<Mention> found = names.in(text);
    assertThat(printed(text)).containsExactly("Pavel Orlov", "Nora Quist");
    assertThat(found.getFirst().offices()).extracting(Office::id).contains("foreign-minister");
    assertThat(found.getLast().offices()).extracting(Office::id).contains("mayor");
  }

  @Test
  void joinsTheSurnameAloneToTheOneWhoBearsIt() {
    String text = "Pavel Orlov spoke first. Orlov’s words were plain. Later Orlov left.";
    assertThat(printed(text)).containsExactly("Pavel Orlov", "Orlov", "Orlov");
    Cast cast = names.cast(text);
    assertThat(cast.persons()).hasSize(1);
    assertThat(cast.main().orElseThrow().name().full()).isEqualTo("Pavel Orlov");
    assertThat(cast.main().orElseThrow().mentions()).hasSize(3);
  }

  @Test
  void keepsSiblingsApart() {
    Cast cast =
        names.cast("Miles O'Hare asked, and Soledad O'Hare answered. Then Miles O'Hare left.");
    assertThat(cast.persons())
        .extracting(p -> p.name().full())
        .containsExactly("Miles O'Hare", "Soledad O'Hare");
    assertThat(cast.persons().getFirst().mentions()).hasSize(2);
  }

  @Test
  void joinsSpellingsOfOneName() {
    Cast cast = names.cast("Sergei Orlov came. P. Kern met Sergey Orlov. S.V. Orlov left.");
    assertThat(cast.persons()).hasSize(2);
  }

  @Test
  void leavesOutWhatIsNoPerson() {
    assertThat(
            printed(
                "In January the European Union met in Munich. Air Force One landed on Monday."
                    + " World War II ended. The Supreme Court and the Harbour Council wrote to the"
                    + " BBC. “Blue Lantern” is a film."))
        .isEmpty();
  }

  @Test
  void isCarefulWhereASentenceBegins() {
    assertThat(printed("Yesterday Pavel Orlov left. It was yesterday."))
        .containsExactly("Pavel Orlov");
    assertThat(printed("But Orlov stayed. Asked Pavel Orlov, he asked again and asked."))
        .containsExactly("Orlov", "Pavel Orlov");
  }

  @Test
  void isCarefulInHeadlines() {
    assertThat(printed("Press Gaggle by President Walden Aboard Flight Nine En Route Home"))
        .containsExactly("Walden");
  }

  @Test
  void readsOtherAlphabets() {
    String text = "Министр Павел Орлов сказал. П.Н. Орлов и госпожа Кернер ушли.";
    assertThat(printed(text)).containsExactly("Павел Орлов", "П.Н. Орлов", "Кернер");
    assertThat(names.cast(text).persons()).hasSize(2);
  }

  @Test
  void everySpanLiesInsideItsTextWhateverTheText() {
    Random random = new Random(20260105);
    String letters = "ABabc .,'’-\n\"“”(é́Лавров“S.V.🙂QMr";
    for (int round = 0; round < 400; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(120); i > 0; i--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      String random1 = text.toString();
      for (Mention mention : names.in(random1)) {
        assertThat(mention.whole().end()).isLessThanOrEqualTo(random1.length());
        assertThat(mention.span()).isNotEqualTo(new Span(0, 0));
      }
      assertThat(names.cast(random1)).isNotNull();
    }
  }

  private List<String> printed(String text) {
    return names.in(text).stream().map(mention -> mention.span().in(text)).toList();
  }

  @Test
  void aPlaceInFrontOfInitialsIsNoGivenName() {
    assertThat(
            names.in("An interview of the Minister of the Republic of Lasgaria V.I. Orlin to us."))
        .extracting(mention -> mention.name().full())
        .containsExactly("V. I. Orlin");
    assertThat(names.in("The president of Norland Anna Orlin came."))
        .extracting(mention -> mention.name().full())
        .containsExactly("Anna Orlin");
  }
}
