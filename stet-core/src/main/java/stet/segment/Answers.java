package stet.segment;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells the label "A" from the article "A": it is a label where a question stands before most of
 * them and they are about as many as the questions.
 */
final class Answers {

  private Answers() {}

  /** The labels without the articles among them. */
  static List<Label> filtered(List<Label> labels) {
    int questions = 0;
    int answers = 0;
    int afterQuestion = 0;
    String before = "";
    for (Label label : labels) {
      boolean isAnswer = isBareA(label);
      questions += label.key().equals("q") ? 1 : 0;
      answers += isAnswer ? 1 : 0;
      afterQuestion += isAnswer && before.equals("q") ? 1 : 0;
      before = label.key();
    }
    boolean real = answers * 2 >= questions && questions > 0 && afterQuestion * 10 >= answers * 6;
    if (answers == 0 || real) {
      return labels;
    }
    List<Label> kept = new ArrayList<>(labels);
    kept.removeIf(Answers::isBareA);
    return kept;
  }

  private static boolean isBareA(Label label) {
    return label.shape() == Label.Shape.GAP && label.key().equals("a") && label.gap() < 2;
  }
}
