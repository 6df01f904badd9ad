package stet.judge.voice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import stet.judge.Pages;
import stet.judge.Voice;
import stet.judge.Voice.Ambiguous;
import stet.judge.Voice.OtherSpeaker;
import stet.judge.Voice.Reported;
import stet.judge.Voice.SameSpeaker;

class VoiceJudgeTest {

  private static Voice voice(String article, String source) {
    return Pages.finding(article, source).voice().orElseThrow();
  }

  private static final String OFFICE =
      "Q: How was the concert?\nTHE MAYOR: We slept through all of it, from the front row.";

  @Test
  void anOfficeIsWhoeverTheArticleSaysHoldsIt() {
    assertThat(voice("“We slept through all of it,” Mayor Lena Orth said.", OFFICE))
        .isInstanceOf(SameSpeaker.class);
    assertThat(voice("“We slept through all of it,” the cellist Lena Orth said.", OFFICE))
        .isInstanceOf(OtherSpeaker.class);
  }

  @Test
  void twoUnderOneLabelAreBothNamed() {
    assertThat(
            voice(
                "“The key was in the soup,” Moss said.",
                "Q Where was the key?\nMOSS AND REED: The key was in the soup."))
        .isInstanceOfSatisfying(
            Ambiguous.class,
            a -> assertThat(a.candidates()).extracting("name").containsExactly("Moss", "Reed"));
  }

  @Test
  void marksInsideAnUnlabelledTextTellWhoSpeaks() {
    String source =
        "The harbour was empty on Friday. “Nobody sails here for the view,” said Ida Moss. It rained.";
    assertThat(voice("“Nobody sails here for the view,” Ida Moss said.", source))
        .isInstanceOf(SameSpeaker.class);
    assertThat(voice("“Nobody sails here for the view,” Bo Reed said.", source))
        .isInstanceOf(OtherSpeaker.class);
  }

  private static final String TOLD =
      "Machine translation from Russian\n"
          + "Ida Moss: In May the head of the Forum, Henrik Dal, called the pact a bridge with one bank. "
          + "President of Norland Alicia Thorn told me that her own house is full of umbrellas.";

  @Test
  void thoseWhoAreToldAboutMayBeSpelledByEar() {
    assertThat(
            voice(
                "Henrik Dahl, Ida Moss recalled, had called the pact “a bridge with one bank.”",
                TOLD))
        .isInstanceOf(Reported.class);
    assertThat(voice("“Her own house is full of umbrellas,” Alice Thorne said.", TOLD))
        .isInstanceOf(Reported.class);
    assertThat(voice("“Her own house is full of umbrellas,” Bo Reed said.", TOLD))
        .isInstanceOf(OtherSpeaker.class);
  }

  @Test
  void aQuestionIsNoAlarmWhereTheArticleAsksIt() {
    String source =
        "Q: Why did you close the last library in the city?\nIDA MOSS: It closed itself.";
    assertThat(voice("Why, she asked, had they “close the last library in the city”?", source))
        .isInstanceOf(Voice.Unnamed.class);
    assertThat(voice("“Close the last library in the city,” Ida Moss said.", source))
        .isInstanceOf(Voice.Questioner.class);
  }

  @Test
  void whereTheArticleNamesNobodyBesideTheMarksTheSourceDecides() {
    String source = "Ida Moss: We came early.\nBo Reed: Nobody here can swim or wants to learn it.";
    assertThat(
            voice(
                "Ida Moss had come early, and Ida Moss stayed late. Bo Reed was there as well. Then this: "
                    + "“Nobody here can swim or wants to learn it.”",
                source))
        .isInstanceOf(SameSpeaker.class);
    assertThat(voice("“Nobody here can swim or wants to learn it,” Ida Moss said.", source))
        .isInstanceOf(OtherSpeaker.class);
  }

  @Test
  void theChainHasItsMiddleLink() {
    assertThat(
            voice(
                "“The soup is cold,” Ida Moss said.",
                "Ida Moss: My uncle Kaspar told us that the cook had said, “The soup is cold.”"))
        .isInstanceOfSatisfying(
            Reported.class,
            r -> assertThat(r.chain()).containsExactly("Ida Moss", "Kaspar", "cook"));
  }
}
