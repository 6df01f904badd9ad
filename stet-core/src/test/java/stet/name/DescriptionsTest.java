package stet.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DescriptionsTest {

  private static final Names NAMES = Names.standard();

  private static Descriptions read(String text) {
    return Descriptions.of(text, NAMES.cast(text));
  }

  private static Optional<String> only(String text, String noun) {
    return read(text).only(noun).map(person -> person.name().full());
  }

  @Test
  void aNameBehindItsDescription() {
    assertThat(only("Nobody saw the pilot, Nora Wick, leave the harbour.", "pilot"))
        .contains("Nora Wick");
  }

  @Test
  void aDescriptionBehindItsName() {
    assertThat(only("Nora Wick, a beekeeper from the islands, was there.", "beekeeper"))
        .contains("Nora Wick");
  }

  @Test
  void twoPilotsLeaveItOpen() {
    String text = "The pilot, Nora Wick, came with the other pilot, Peter Holm, at nine.";
    assertThat(only(text, "pilot")).isEmpty();
  }

  @Test
  void anAppositionIsClosedByASign() {
    String apposed = "The pilot, Nora Wick, said so.";
    String told = "As for the pilot, Nora Wick had other ideas.";
    assertThat(read(apposed).namedAt(apposed, "The pilot".length()))
        .map(person -> person.name().full())
        .contains("Nora Wick");
    assertThat(read(told).namedAt(told, "As for the pilot".length())).isEmpty();
  }

  @Test
  void worksWithoutATableOfOffices() {
    String text = "“No,” said the harbour master, Petra Holub.";
    Descriptions all = Descriptions.of(text, new Names(Offices.none()).cast(text));
    assertThat(all.only("master").map(person -> person.name().full())).contains("Petra Holub");
  }
}
