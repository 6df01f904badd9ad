package stet.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stet.name.ContradictingName.Form;

class ContradictionTest {

  private final Names names = Names.standard();

  @Test
  void oneOfficeInTwoTextsIsOnePerson() {
    List<ContradictingName> found =
        names.contradictions(
            List.of(
                "He praised the new US secretary of state Marco Ramires.",
                "Secretary of State Miguel Ramires came. US Secretary of State M. Ramires said so."));
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().surname()).isEqualTo("Ramires");
    assertThat(found.getFirst().forms())
        .extracting(Form::printed)
        .containsExactly("Marco Ramires", "Miguel Ramires");
    assertThat(found.getFirst().forms().getLast().places().getFirst().text()).isEqualTo(1);
  }

  @Test
  void worksWithoutAnyTableOfOffices() {
    List<String> texts =
        List.of(
            "He praised the new US secretary of state Marco Ramires.",
            "Secretary of State Miguel Ramires came. Then British Prime Minister Kevin Stelmer spoke"
                + " at length. He runs around with ideas, just like Christopher Stelmer.");
    assertThat(new Names(Offices.none()).contradictions(texts))
        .extracting(ContradictingName::surname)
        .containsExactlyInAnyOrder("Ramires", "Stelmer");
  }

  @Test
  void aNameIntroducedOnceAndNeverUsedAloneIsOnePerson() {
    assertThat(
            names.contradictions(
                List.of(
                    "Prime Minister Kevin Stelmer came to the harbour. The guests have some ideas,"
                        + " just like Christopher Stelmer.")))
        .extracting(ContradictingName::surname)
        .containsExactly("Stelmer");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "President Joe Alder came with his wife Jill Alder. Jill Alder smiled.",
        "President Joe Alder and Hunter Alder came. Later Alder spoke.",
        "Senator Anna Quist left. Mayor Peter Quist stayed.",
        "Prime Minister Kevin Stelmer came. K. Stelmer spoke. C. Stelmer did not.",
        "Mr Tom Stelmer met Mrs Eva Stelmer.",
        "President Sergei Orlov came. President Sergey Orlov spoke.",
        "President Joe Alder came. President Joseph Alder spoke.",
        "Minister John Smith came. Robert Smith, a baker, watched.",
        "President Robert Alder spoke. Alder was calm. John Alder, a baker, watched.",
        "Miles O'Hare asked. Soledad O'Hare answered. Miles O'Hare laughed. Soledad O'Hare too.",
      })
  void twoPeopleAreNoContradiction(String text) {
    assertThat(names.contradictions(List.of(text))).isEmpty();
  }
}
