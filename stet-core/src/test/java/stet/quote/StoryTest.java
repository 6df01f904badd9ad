package stet.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.document.Document;
import stet.name.Names;
import stet.quote.Attributed.Use;
import stet.quote.Quotation.Indirect;

class StoryTest {

  private static final AttributionContext CONTEXT =
      new AttributionContext(List.of(), Names.standard(), CueBook.ofProgram());

  private static final String STORY =
      "Orla went to the window and looked at the rain. She had never felt so tired, and her coat was"
          + " wet. \"Where is he?\" she asked. \"Gone!\" cried the boy. He took her hand, and she let"
          + " him. ";

  private static final String REPORT =
      "The council meets on Monday, 4 May. It has 12 members and is led by the mayor, who says it"
          + " will vote on the budget by June. ";

  private static List<Attributed> speech(String text) {
    Document page = Pages.page(text);
    return new Attributor(CONTEXT)
        .read(page).stream().filter(one -> one.use() == Use.SPEECH).toList();
  }

  private static List<String> unmarked(String text) {
    Document page = Pages.page(text);
    return speech(text).stream()
        .filter(one -> one.quotation() instanceof Indirect)
        .map(one -> page.text(one.quotation().span()))
        .toList();
  }

  private static List<String> all(String text) {
    Document page = Pages.page(text);
    return speech(text).stream().map(one -> page.text(one.quotation().span())).toList();
  }

  @Test
  void wishesAndThoughtsAreNobodysWordsInAStory() {
    assertThat(unmarked(STORY + "Orla hoped that the bridge was safe. She wanted to go home."))
        .isEmpty();
  }

  @Test
  void theSameWishesAreNewsInAReport() {
    assertThat(unmarked(REPORT + "Orla Fenn hopes that the bridge is safe. She wants to go home."))
        .contains("that the bridge is safe", "to go home");
  }

  @Test
  void whatIsToldIsReportedInAStoryToo() {
    assertThat(unmarked(STORY + "He told her that the bridge had fallen."))
        .containsExactly("that the bridge had fallen");
  }

  @Test
  void aClauseThatIsHalfInMarksIsToldToo() {
    assertThat(unmarked(STORY + "He told her that the bridge was \"neither safe nor old.\""))
        .containsExactly("that the bridge was \"neither safe nor old.\"");
  }

  @Test
  void aThingSaidIsNoSpeechInAStory() {
    assertThat(unmarked(STORY + "He explained the map. She repeated his name.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "\"But I -- \"He stopped. \"What?\" said Orla. | \"But I -- \"; \"What?\"",
        "\"If you -- \"\"No!\" said Orla. | \"If you -- \"; \"No!\"",
        "'Is he gone?''He is,' said Orla. | 'Is he gone?'; 'He is,'",
        "She said -- \"We go now,\" and left. | \"We go now,\"",
        "''We go,'' she said. ''Now?''He nodded. | ''We go,''; ''Now?''",
      })
  void aSpeechBrokenOffEndsWhereTheNextBegins(String line, String quoted) {
    assertThat(String.join("; ", all(line))).isEqualTo(quoted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "“Of course,” assented Fenn. | Fenn",
        "“So I hear,” returned the second guest. | second guest",
        "“Wait!” panted she. | she",
      })
  void aPastTenseBehindTheMarksNamesTheSpeaker(String line, String name) {
    assertThat(speech(line).getFirst().speaker().map(Attribution::name)).hasValue(name);
  }

  @Test
  void aLineOfDialogueIsNoTitle() {
    assertThat(all("“Who was it?”\n“Mr. Fenn.”\n“Why, no! Did you? Where did you sit?”"))
        .hasSize(3);
  }

  @Test
  void aTitleIsStillATitle() {
    assertThat(all("The town reads “Night of the Fox” again, and “Night of the Fox” sells well."))
        .isEmpty();
  }
}
