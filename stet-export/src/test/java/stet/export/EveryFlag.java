package stet.export;

import java.util.List;
import java.util.Optional;
import stet.document.Origin;
import stet.document.Passage;
import stet.judge.ContextFlag;
import stet.judge.EditionFlag;
import stet.judge.Flag;
import stet.judge.SenseFlag;
import stet.text.Span;

/** One flag of each kind, and one passage of each origin. */
final class EveryFlag {

  private EveryFlag() {}

  static List<Flag> all() {
    Passage here = new Passage("talk.txt", new Span(3, 8), "words", Optional.empty());
    List<String> chain = List.of("A. Lund", "B. Okoye");
    return List.of(
        new SenseFlag.NegationLost("", "not", here),
        new SenseFlag.NegationAdded("not", "", here),
        new SenseFlag.HedgeChanged("will", "may", here),
        new SenseFlag.ConditionLost("", "if it rains", here),
        new SenseFlag.QuantifierChanged("all", "some", here),
        new SenseFlag.NumberChanged("six", "sixty", here),
        new SenseFlag.NameChanged("Lund", "Land", here),
        new SenseFlag.RolesExchanged("dog bites man", "man bites dog", here),
        new SenseFlag.ScopeMoved("only", "only", here),
        new SenseFlag.SenseChanged("up", "down", "opposites", here),
        new ContextFlag.SentenceCut(here, "exception"),
        new ContextFlag.QuestionDropped(here),
        new ContextFlag.AdoptedByAnswer(here),
        new ContextFlag.LinkDropped(chain, here),
        new ContextFlag.NotAsDelivered(here),
        new ContextFlag.CountClaim("twice", 1, List.of(here)),
        new ContextFlag.EditionsDisagree(List.of(here, here)),
        new ContextFlag.SourceChangedSince("2031-04-01", "talk.txt"),
        new ContextFlag.NameGarbled("Lund", List.of("Ada Lund", "Ida Lund"), here),
        new EditionFlag.SourceIsTranslation("talk.txt", "Danish"),
        new EditionFlag.SourceIsMachineTranslation("talk.txt", ""),
        new EditionFlag.SourceIsExcerpt("talk.txt"),
        new EditionFlag.SourceIsInterpreted("talk.txt"),
        new EditionFlag.SourceIsSecondary("talk.txt"),
        new EditionFlag.InaudibleNearby(here),
        new EditionFlag.Short(2, 3));
  }

  static List<Passage> origins() {
    Origin.Time time = new Origin.Time(12.5, 14);
    return List.of(
            new Origin.Bytes(0, 5),
            new Origin.HtmlNode("main > p:nth-of-type(2)"),
            new Origin.PdfBox(3, 72, 600.5, 300, 612),
            time,
            new Origin.Part("talk.vtt", Optional.of(time)),
            new Origin.Part("talk.txt", Optional.empty()))
        .stream()
        .map(origin -> new Passage("talk", new Span(0, 5), "words", Optional.of(origin)))
        .toList();
  }
}
