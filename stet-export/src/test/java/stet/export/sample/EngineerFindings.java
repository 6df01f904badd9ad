package stet.export.sample;

import java.util.List;
import java.util.Optional;
import stet.document.Passage;
import stet.document.Speaker;
import stet.judge.Candidate;
import stet.judge.ContextFlag;
import stet.judge.Difference.Cause;
import stet.judge.EditionFlag;
import stet.judge.Placement;
import stet.judge.SenseFlag;
import stet.judge.Voice;
import stet.judge.Wording;
import stet.text.Span;

/** The second half of the article: the engineer, through a translation, and what is only rumour. */
final class EngineerFindings {

  private static final Speaker VASKO = new Speaker("Teodor Vasko");
  private static final String HEARING = "hearing.txt";
  private static final String INTERVIEW = "interview.txt";

  private EngineerFindings() {}

  static void engineer(Desk desk) {
    Span lighthouse = desk.said("Lighthouse");
    desk.add(
        lighthouse,
        "",
        new Wording.NotAQuotation(
            Wording.NotAQuotation.Kind.NAME,
            Optional.of("Majakas"),
            Optional.of(desk.at(INTERVIEW, "Majakas"))),
        Optional.empty());
    desk.add(
        desk.said("progress"),
        "",
        new Wording.NotAQuotation(
            Wording.NotAQuotation.Kind.TERM, Optional.empty(), Optional.empty()),
        Optional.empty());
    rendered(
        desk,
        "Water has lost its patience,",
        "The patience of the water has run out",
        .87,
        new EditionFlag.SourceIsMachineTranslation(INTERVIEW, "Estonian"),
        new EditionFlag.SourceIsExcerpt(INTERVIEW));
    Span word = desk.said("tõke");
    desk.add(
        word,
        "Teodor Vasko",
        new Wording.OriginalWord(desk.placed(word, desk.at(INTERVIEW, "barrier")), "a barrier"),
        same(VASKO),
        new EditionFlag.Short(1, 1));
    Passage wall =
        desk.at(
            INTERVIEW,
            "A wall is the place where a conversation ends; a barrier is a door that one must know"
                + " how to close.");
    rendered(
        desk,
        "A wall is not where a conversation ends, but a barrier is a door you have to know how to"
            + " shut.",
        wall.text(),
        .94,
        new SenseFlag.NegationAdded("not", "", wall));
    Span stubborn = desk.said("stubborn,");
    Passage once = desk.at(INTERVIEW, "stubborn");
    desk.add(
        stubborn,
        "Teodor Vasko",
        new Wording.Verbatim(desk.placed(stubborn, once)),
        same(VASKO),
        new EditionFlag.Short(1, 2),
        new ContextFlag.CountClaim(
            "three times", 2, List.of(once, desk.at(INTERVIEW, "stubborn client"))));
    Passage woman =
        desk.at(INTERVIEW, "The mayor is a stubborn woman, and I say this as a compliment");
    rendered(
        desk,
        "She is a compliant woman, which I mean as praise,",
        woman.text(),
        .71,
        new SenseFlag.SenseChanged("compliant", "stubborn", "opposites", woman));
    rendered(
        desk,
        "I trust numbers that were checked by a person hoping they were wrong.",
        "I trust figures that have been checked by someone who hopes that they are false.",
        .96,
        new ContextFlag.NameGarbled(
            "Vasko", List.of("Teodor Vasko", "Tiit Vasko"), desk.at(INTERVIEW, "Tiit Vasko")));
  }

  private static void rendered(
      Desk desk, String said, String found, double probability, stet.judge.Flag... flags) {
    Span words = desk.said(said);
    Passage passage = desk.at(INTERVIEW, found);
    Placement place = desk.placed(words, passage, probability, Cause.UNMARKED);
    Placement withOthers =
        new Placement(
            place.pieces(),
            place.differences(),
            List.of(),
            probability,
            List.of(
                new Candidate(passage, 6.31),
                new Candidate(desk.at(INTERVIEW, "They say you wrote to the council"), 2.02)));
    desk.add(
        words,
        "Teodor Vasko",
        new Wording.Rendered(withOthers, List.of("patience = patience")),
        same(VASKO),
        flags);
  }

  static void rumours(Desk desk) {
    Span rumour = desk.said("The eastern bank will be under water before my son is thirty,");
    desk.add(
        rumour,
        "Teodor Vasko",
        new Wording.NotFound(
            List.of(
                new Candidate(
                    desk.at(HEARING, "The eastern bank has moved two centimetres in nine years"),
                    3.1),
                new Candidate(
                    desk.at(INTERVIEW, "I wrote that it should be measured every spring."), 1.9)),
            List.of(HEARING, "speech.txt", INTERVIEW, "union.txt"),
            .03),
        Optional.empty(),
        new EditionFlag.SourceIsExcerpt(INTERVIEW));
    desk.add(
        desk.said("a monument to nervousness."),
        "a presenter on Radio Estuary",
        new Wording.NotChecked("no source at hand is from Radio Estuary"),
        Optional.empty());
    Span sea = desk.said("لن نترك البحر لمن لا يعرفه.");
    Speaker union = new Speaker("سلمى الدروازي");
    desk.add(
        sea,
        "The fishermen's union",
        new Wording.Verbatim(desk.placed(sea, desk.at("union.txt", "لن نترك البحر لمن لا يعرفه."))),
        same(union));
  }

  private static Optional<Voice> same(Speaker speaker) {
    return Optional.of(new Voice.SameSpeaker(speaker, List.of()));
  }
}
