package stet.export.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.document.Passage;
import stet.document.Speaker;
import stet.judge.ContextFlag;
import stet.judge.Difference.Cause;
import stet.judge.EditionFlag;
import stet.judge.Piece;
import stet.judge.Placement;
import stet.judge.SenseFlag;
import stet.judge.Severity;
import stet.judge.Voice;
import stet.judge.Wording;
import stet.text.Span;

/** The sample's quotations in the order of the article: every wording and every voice once. */
final class SampleFindings {

  private static final Speaker BRANDT = new Speaker("Ottoline Brandt");
  private static final Speaker FENWICK = new Speaker("Idris Fenwick");
  private static final Speaker VASKO = new Speaker("Teodor Vasko");
  private static final String HEARING = "hearing.txt";

  private SampleFindings() {}

  static List<stet.report.Finding> all(Desk desk) {
    warning(desk);
    promises(desk);
    councillor(desk);
    hall(desk);
    EngineerFindings.engineer(desk);
    EngineerFindings.rumours(desk);
    return desk.findings();
  }

  private static Optional<Voice> same(Speaker speaker) {
    return Optional.of(new Voice.SameSpeaker(speaker, List.of()));
  }

  private static void warning(Desk desk) {
    Span headline = desk.said("The sea keeps its own ledger");
    Passage ledger = desk.at(HEARING, "the sea keeps its own ledger");
    Passage cue = desk.at(HEARING, "My grandmother used to say");
    Voice reported = new Voice.Reported(List.of("Ottoline Brandt", "her grandmother"), cue);
    desk.add(
        headline,
        "Ottoline Brandt",
        new Wording.Verbatim(desk.placed(headline, ledger)),
        Optional.of(reported),
        Optional.empty(),
        Optional.of("q9"),
        new ContextFlag.LinkDropped(List.of("Ottoline Brandt", "her grandmother"), cue));
    Span cheap = desk.said("I will not pretend that this is cheap,");
    Placement place = desk.placed(cheap, desk.at(HEARING, "I will not pretend that this is cheap"));
    desk.add(
        cheap,
        "Ottoline Brandt",
        new Wording.Verbatim(
            desk.alsoAt(place, desk.at("speech.txt", "I will not pretend that this is cheap"))),
        same(BRANDT));
    Span flood = desk.said("and it will not stop every flood.");
    desk.add(
        flood,
        "Ottoline Brandt",
        new Wording.Verbatim(
            desk.placed(flood, desk.at(HEARING, "and it will not stop every flood"))),
        same(BRANDT),
        Optional.of("q2"),
        Optional.empty());
    Span works =
        desk.said(
            "We are asked to organise the largest works this town has seen since the breakwater of"
                + " 1894,");
    desk.add(
        works,
        "Ottoline Brandt",
        new Wording.Conventional(
            desk.placed(
                works,
                desk.at(
                    HEARING,
                    "We are, um, asked to organize the largest works this town has seen since the"
                        + " breakwater of 1894"),
                1,
                Cause.CONVENTION)),
        same(BRANDT));
  }

  private static void promises(Desk desk) {
    Span crowns = desk.said("will cost thirty-eight million crowns,");
    Passage prepared = desk.at("speech.txt", "will cost thirty-eight million crowns");
    desk.add(
        crowns,
        "Ottoline Brandt",
        new Wording.Verbatim(desk.placed(crowns, prepared)),
        same(BRANDT),
        new ContextFlag.NotAsDelivered(prepared),
        new ContextFlag.EditionsDisagree(
            List.of(prepared, desk.at(HEARING, "will cost forty million crowns"))));
    Span gate = desk.said("[T]he first gate can be closed within three winters,");
    Passage condition = desk.at(HEARING, "But if the council votes for it tonight");
    desk.add(
        gate,
        "Ottoline Brandt",
        new Wording.MarkedEdit(
            desk.placed(
                gate,
                desk.at(HEARING, "the first gate can be closed within three winters"),
                1,
                Cause.BRACKET),
            List.of(),
            0),
        same(BRANDT),
        new SenseFlag.ConditionLost("", "if the council votes for it tonight", condition),
        new ContextFlag.SentenceCut(condition, "condition"));
    Span honesty = desk.said("I promised you honesty,\u200B not comfort.");
    desk.add(
        honesty,
        "Ottoline Brandt",
        new Wording.Verbatim(
            desk.placed(honesty, desk.at(HEARING, "I promised you honesty, not comfort."))),
        same(BRANDT));
    Span present = desk.said("a present to the port company.");
    Passage question = desk.at(HEARING, "isn't this simply a present to the port company?");
    desk.add(
        present,
        "Ottoline Brandt",
        new Wording.Verbatim(
            desk.placed(present, desk.at(HEARING, "a present to the port company"))),
        Optional.of(new Voice.Questioner(Optional.empty())),
        new ContextFlag.QuestionDropped(question));
    Span ledger = desk.said("The sea keeps its own ledger,");
    Passage cue = desk.at(HEARING, "My grandmother used to say");
    desk.add(
        ledger,
        "Ottoline Brandt",
        new Wording.Verbatim(desk.placed(ledger, desk.at(HEARING, "the sea keeps its own ledger"))),
        Optional.of(new Voice.Reported(List.of("Ottoline Brandt", "her grandmother"), cue)),
        new ContextFlag.LinkDropped(List.of("Ottoline Brandt", "her grandmother"), cue));
  }

  private static void councillor(Desk desk) {
    Span five = desk.said("I have asked five times for the survey of the eastern bank,");
    Passage four = desk.at(HEARING, "I have asked four times for the survey of the eastern bank");
    desk.add(
        five,
        "Idris Fenwick",
        new Wording.Altered(desk.placed(five, four), Severity.SENSE),
        same(FENWICK),
        new SenseFlag.NumberChanged("five", "four", four));
    Span support = desk.said("I support the barrier,");
    Passage might = desk.at(HEARING, "I might support the barrier");
    desk.add(
        support,
        "Idris Fenwick",
        new Wording.UnmarkedOmission(desk.placed(support, might)),
        same(FENWICK),
        new SenseFlag.HedgeChanged("support", "might support", might));
    Span shame = desk.said("Shame!");
    desk.add(
        shame,
        "somebody at the back",
        new Wording.Verbatim(desk.placed(shame, desk.at(HEARING, "Shame!"))),
        Optional.of(new Voice.Unnamed("VOICES")),
        new EditionFlag.Short(1, 1));
    Span survey = desk.said("It was finished in January and the councillor shall have it Monday.");
    desk.add(
        survey,
        "Ottoline Brandt",
        new Wording.Altered(
            desk.placed(
                survey,
                desk.at(
                    HEARING,
                    "It was finished in January, and the councillor will have it on Monday.")),
            Severity.MINOR),
        same(BRANDT));
    Span page = desk.said("I cannot support a blank page,");
    desk.add(
        page,
        "Ottoline Brandt",
        new Wording.Verbatim(desk.placed(page, desk.at(HEARING, "I cannot support a blank page"))),
        Optional.of(new Voice.OtherSpeaker(FENWICK, "Ottoline Brandt")));
  }

  private static void hall(Desk desk) {
    Span bank =
        desk.said(
            "The eastern bank has moved two centimetres in nine years … the same as sinking.");
    Passage left = desk.at(HEARING, "; [inaudible] is not");
    desk.add(
        bank,
        "Ottoline Brandt",
        new Wording.MarkedEdit(
            desk.placed(
                bank,
                desk.at(
                    HEARING,
                    "The eastern bank has moved two centimetres in nine years; [inaudible] is not"
                        + " the same as sinking."),
                1,
                Cause.ELLIPSIS),
            List.of(left),
            2),
        same(BRANDT),
        new SenseFlag.NegationLost("", "is not", left),
        new EditionFlag.InaudibleNearby(desk.at(HEARING, "[inaudible]")));
    Span first = desk.said("The accounts will be open to anyone who asks.");
    Span second = desk.said("We are neighbours before we are parties.");
    Passage accounts = desk.at(HEARING, "the accounts will be open to anyone who asks");
    Passage neighbours = desk.at(HEARING, "We are neighbours before we are parties.");
    List<Piece> pieces = List.of(new Piece(first, accounts), new Piece(second, neighbours));
    List<stet.judge.Difference> steps = new ArrayList<>();
    steps.addAll(desk.placed(first, accounts).differences());
    steps.addAll(desk.placed(second, neighbours).differences());
    desk.add(
        first.cover(second),
        "Ottoline Brandt",
        new Wording.Composite(
            new Placement(pieces, steps, List.of(), 1, List.of()), List.of(Optional.of(147))),
        same(BRANDT));
    Span nearly = desk.said("Nearly everyone at the harbour wants us to build,");
    Passage most =
        desk.at(HEARING, "Most of the harbour families were asked, and they told us: build it");
    desk.add(
        nearly,
        "Ottoline Brandt",
        new Wording.ParaphraseInMarks(
            desk.placed(nearly, most, .82, Cause.UNMARKED), Severity.SENSE),
        same(BRANDT),
        new SenseFlag.QuantifierChanged("Nearly everyone", "Most", most));
    Span build = desk.said("build it, but build it with us.");
    desk.add(
        build,
        "the harbour",
        new Wording.Verbatim(
            desk.placed(build, desk.at(HEARING, "build it, but build it with us."))),
        Optional.of(new Voice.Ambiguous(List.of(new Speaker("harbour families"), BRANDT))));
    Span lock = desk.said("will have a lock of their own, open day and night,");
    desk.add(
        lock,
        "Teodor Vasko",
        new Wording.Verbatim(
            desk.placed(
                lock, desk.at(HEARING, "will have a lock of their own, open day and night"))),
        Optional.of(new Voice.Interpreter(Optional.of(VASKO))),
        new EditionFlag.SourceIsInterpreted(HEARING));
  }
}
