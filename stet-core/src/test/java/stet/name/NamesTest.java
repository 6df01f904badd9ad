package stet.name;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.name.NameMatch.COMPATIBLE;
import static stet.name.NameMatch.CONTRADICTS;
import static stet.name.NameMatch.DIFFERENT;
import static stet.name.NameMatch.SAME;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  private final Names names = Names.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "P.N. Orlov                           | P. N. | Orlov",
        "P.N.Orlov                            | P. N. | Orlov",
        "MS. HADLEY                           | ''    | Hadley",
        "MR BRICE:                            | ''    | Brice",
        "Mr Aldous                            | ''    | Aldous",
        "Pavel Orlov                          | Pavel | Orlov",
        "PRESIDENT OF ICELAND JONAS BRANDT    | Jonas | Brandt",
        "Presidential Press Secretary Ilya Markov | Ilya | Markov",
        "Minister of Foreign Affairs of the Russian Federation P.N. Orlov | P. N. | Orlov",
        "Chairman of the Harbour Council Viktor Adler | Viktor | Adler",
        "Aldous, John                         | John  | Aldous",
        "MARGUERITE O'HARE, CNN ANCHOR        | Marguerite | O'Hare",
        "UNDER SECRETARY LIND                 | ''    | Lind",
        "Alexander van der Weyden             | Alexander | van der Weyden",
        "Charles de Montreuil                 | Charles | de Montreuil",
        "Karim al-Masri                       | Karim | al-Masri",
        "П.Н. Орлов                           | П. Н. | Орлов",
        "Павел Орлов                          | Павел | Орлов",
        "Orlov's                              | ''    | Orlov",
        "Orlov’s                              | ''    | Orlov",
        "Ben Alder                            | Ben   | Alder",
        "Hannah McNeil                        | Hannah | McNeil",
        "HANNAH MCNEIL                        | Hannah | McNeil",
        "Martin Hale Jr.                      | Martin | Hale",
        "Stephan Lindner (SL)                 | Stephan | Lindner",
        "Potter                               | ''    | Potter",
        "Theresa May                          | Theresa | May",
        "Stephen King                         | Stephen | King",
        "Dr. Mary S. Quinn                    | Mary S. | Quinn",
      })
  void takesNamesApart(String printed, String given, String surname) {
    PersonName name = names.parse(printed).orElseThrow();
    assertThat(String.join(" ", name.given())).isEqualTo(given);
    assertThat(name.surname()).isEqualTo(surname);
  }

  @ParameterizedTest
  @CsvSource({"THE PRESIDENT", "PRIME MINISTER", "the foreign minister", "''", "- 1 -"})
  void anOfficeAloneIsNoName(String printed) {
    assertThat(names.parse(printed)).isEmpty();
  }

  @Test
  void keepsTitlesAsPrinted() {
    assertThat(names.parse("US Secretary of State M. Ramires").orElseThrow().titles())
        .containsExactly("US", "Secretary", "of", "State");
  }

  @ParameterizedTest
  @CsvSource({
    "Sergei Orlov,   Sergey Orlov",
    "Sergueï Orlov,  Sergei Orlov",
    "Сергей Орлов,   Sergey Orlov",
    "Anna Malinovsky, Anna Malinovskyy",
    "Анна Малиновский, Anna Malinovsky",
    "Dmitry Kern,    Dmitri Kern",
    "Alexander Kern, Aleksandr Kern",
    "Joe Kern,       Joseph Kern",
    "Mike Kern,      Michael Kern",
    "Tony Kern,      Antony Kern",
    "Bill Kern,      William Kern",
    "Chris Kern,     Christopher Kern",
    "José Núñez,     Jose Nunez",
    "Сергея Орлова,  Sergey Orlov",
  })
  void spellingsAndShortFormsAreOnePerson(String a, String b) {
    assertThat(names.compare(a, b)).isEqualTo(SAME);
    assertThat(names.compare(b, a)).isEqualTo(SAME);
  }

  @ParameterizedTest
  @CsvSource({
    "Orlov, Sergey Orlov",
    "S. Orlov, Sergey Orlov",
    "S.V. Orlov, Sergey Orlov",
    "MR. ORLOV, Sergey Orlov",
    "E. Brandt, Antony Brandt",
    "Bellow, Alexander van der Bellow",
    "Masri, Karim al-Masri",
    "Divya, Divya Raman",
    "J. Robert Hale, Robert Hale",
  })
  void aShorterFormFits(String a, String b) {
    assertThat(names.compare(a, b).mayBeOne()).isTrue();
    assertThat(names.compare(b, a).mayBeOne()).isTrue();
  }

  @Test
  void tellsSiblingsApart() {
    assertThat(names.compare("Marco Ramires", "Miguel Ramires")).isEqualTo(CONTRADICTS);
    assertThat(names.compare("M. Ramires", "Miguel Ramires")).isEqualTo(COMPATIBLE);
    assertThat(names.compare("S. O'HARE", "M. O'HARE")).isEqualTo(CONTRADICTS);
    assertThat(names.compare("V.A. Orlin", "G.A. Orlin")).isEqualTo(CONTRADICTS);
    assertThat(names.compare("Vera Orlin", "G.A. Orlin")).isEqualTo(CONTRADICTS);
    assertThat(names.compare("Vera Orlin", "V.A. Orlin")).isEqualTo(COMPATIBLE);
    assertThat(names.compare("Mr. Hale", "Mrs. Hale")).isEqualTo(CONTRADICTS);
    assertThat(names.compare("Joe Hale", "Jill Hale")).isEqualTo(CONTRADICTS);
    assertThat(names.compare("Marco Ramires", "Marco Duran")).isEqualTo(DIFFERENT);
  }

  @Test
  void matchesOfficesAcrossLanguages() {
    Offices offices = names.offices();
    assertThat(offices.named("the foreign minister").orElseThrow().id())
        .isEqualTo(offices.named("Außenminister").orElseThrow().id());
    assertThat(offices.named("THE PRESIDENT").orElseThrow().words()).isEqualTo("PRESIDENT");
    assertThat(offices.named("the carpet")).isEmpty();
  }

  @Test
  void knowsWhoHeldAnOfficeOnlyWhereTheTableSaysSo() {
    assertThat(names.offices().holder("prime-minister", java.util.Optional.empty(), "1999-01-01"))
        .isEmpty();
    assertThat(
            names.offices().holder("prime-minister", java.util.Optional.of("Howard"), "1999-01-01"))
        .contains("John Howard");
    assertThat(
            Offices.none().holder("prime-minister", java.util.Optional.of("Howard"), "1999-01-01"))
        .isEmpty();
  }

  @Test
  void worksWithoutAnyTableOfOffices() {
    Names bare = new Names(Offices.none());
    assertThat(bare.compare("Marco Ramires", "Miguel Ramires")).isEqualTo(CONTRADICTS);
  }
}
