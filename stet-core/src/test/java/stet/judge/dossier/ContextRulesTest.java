package stet.judge.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import stet.judge.ContextFlag.AdoptedByAnswer;
import stet.judge.ContextFlag.QuestionDropped;
import stet.judge.ContextFlag.SentenceCut;
import stet.judge.Pages;

class ContextRulesTest {

  @Nested
  class OfASentenceThatWasCut {

    private static final String SOURCE =
        "Greta Molin: The pears are ripe in March, but nobody may pick them. So it goes.";

    @Test
    void flagsAButBehind() {
      assertThat(flags("“The pears are ripe in March,” said Greta Molin.", SOURCE)).hasSize(1);
    }

    @Test
    void flagsAnExceptionInFront() {
      assertThat(
              flags(
                  "“Everybody may pick the pears,” said Greta Molin.",
                  "Greta Molin: Except for the mayor's children, everybody may pick the pears."))
          .hasSize(1);
    }

    @Test
    void isSilentWhereTheArticleGivesTheRest() {
      assertThat(
              flags(
                  "“The pears are ripe in March,” said Greta Molin, “but nobody may pick them.”",
                  SOURCE))
          .isEmpty();
      assertThat(
              flags(
                  "“The pears are ripe in March,” said Greta Molin, but nobody may pick them.",
                  SOURCE))
          .isEmpty();
    }

    @Test
    void isSilentAboutABareButThatOpensTheSentence() {
      assertThat(
              flags(
                  "“The pears are ripe in March,” said Greta Molin.",
                  "Greta Molin: But, you see, the pears are ripe in March. So it goes."))
          .isEmpty();
    }

    private static List<SentenceCut> flags(String article, String source) {
      return Pages.flags(SentenceCut.class, article, source);
    }
  }

  @Nested
  class OfAnAnswerWithoutItsQuestion {

    @Test
    void flagsANever() {
      assertThat(
              flags(
                  "“Never,” said Greta Molin.",
                  "Q: Would you sell the orchard?\nGreta Molin: Never. Ask the bank."))
          .hasSize(1);
    }

    @Test
    void isSilentAboutAShortAnswerThatSaysWhatItMeans() {
      assertThat(
              flags(
                  "“I planted them myself,” said Greta Molin.",
                  "Q: Whose trees are these?\nGreta Molin: I planted them myself. In spring."))
          .isEmpty();
    }

    @Test
    void isSilentWhereTheArticleGivesTheQuestion() {
      assertThat(
              flags(
                  "Would she sell the orchard? “Never,” said Greta Molin.",
                  "Q: Would you sell the orchard?\nGreta Molin: Never. Ask the bank."))
          .isEmpty();
    }

    private static List<QuestionDropped> flags(String article, String source) {
      return Pages.flags(QuestionDropped.class, article, source);
    }
  }

  @Nested
  class OfAQuestionersWords {

    private static final String ARTICLE = "“You lost the harvest,” Greta Molin confirmed.";

    @Test
    void flagsAnAnswerThatSaysYes() {
      assertThat(flags("Exactly. It froze.")).hasSize(1);
    }

    @Test
    void isSilentWhereExactlyThatIsDenied() {
      assertThat(flags("Exactly that I dispute. It froze.")).isEmpty();
      assertThat(flags("Absolutely not. It froze.")).isEmpty();
    }

    private static List<AdoptedByAnswer> flags(String answer) {
      return Pages.flags(
          AdoptedByAnswer.class, ARTICLE, "Q: You lost the harvest?\nGreta Molin: " + answer);
    }
  }
}
