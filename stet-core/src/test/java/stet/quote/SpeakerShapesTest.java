package stet.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.document.Document;
import stet.name.Names;
import stet.quote.Attributed.Use;

/** Sentences built so that the nearest name is not the speaker. */
class SpeakerShapesTest {

  private static final AttributionContext CONTEXT =
      new AttributionContext(List.of(), Names.standard(), CueBook.ofProgram());

  /** The speakers of what is set in marks or reported, the last one of the text first. */
  private static String last(String line) {
    Document page = Pages.page(line.replace(" / ", "\n"));
    List<Attributed> said =
        new Attributor(CONTEXT).read(page).stream().filter(one -> one.use() == Use.SPEECH).toList();
    return said.getLast().speaker().map(Attribution::name).orElse("nobody");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "They want to “build homes for fishermen,” Hollis said. | Hollis",
        "On the eve of her third term, Hollis cheered them by warning that “the tide is in danger.”"
            + " | Hollis",
        "Monday in Hill, OH, after the vote in the county, Gov. Ann Hollis (R-OH), said, “We go.”"
            + " | Ann Hollis",
        "Council President Jessica Mill issued a statement saying his remark “has no place here.”"
            + " | Jessica Mill",
        "“Look out for the clerk at the harbour,” tweeted another. | another",
        "“We do not see the need for it at all,” the two write. | two",
        "Hollis said the dam would hold. / “That is because this region is dry.” | Hollis",
        "“Nobody will care,” Mill told reporters. “They will care about the ferry” and other news."
            + " | Mill",
        "“What does that mean, he kept the town safe?” Mr. Brandt asked, repeating his charge."
            + " | Brandt",
        "“Would it be open to all the fishermen?” Hanna pressed. | Hanna",
        "“You know that he is here, do you?” Hollis remarked, pointing at the door. | Hollis",
        "“It was a very long night,” said Hollis's youngest adviser Jake Bell. | Jake Bell",
      })
  void findsWhoSpeaks(String line, String name) {
    assertThat(last(line)).isEqualTo(name);
  }
}
