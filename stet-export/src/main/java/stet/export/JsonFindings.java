package stet.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stet.document.Document;
import stet.document.Passage;
import stet.document.Speaker;
import stet.export.say.Says;
import stet.judge.Candidate;
import stet.judge.Difference;
import stet.judge.InEdition;
import stet.judge.Placement;
import stet.judge.Voice;
import stet.judge.Wording;
import stet.quote.Attribution;
import stet.quote.EditorialMark;
import stet.quote.Quotation;
import stet.report.Finding;
import stet.report.Opinion;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A finding as JSON: the quotation, the wording, the voice, the flags and all their evidence. */
final class JsonFindings {

  private final Document article;

  JsonFindings(Document article) {
    this.article = article;
  }

  ObjectNode finding(Finding finding) {
    Quotation quotation = finding.attributed().quotation();
    Wording wording = finding.wording();
    ObjectNode node =
        JsonNodes.object()
            .put("id", finding.id())
            .put("quote", finding.quote())
            .put("start", quotation.content().start())
            .put("end", quotation.content().end())
            .put("wording", wording.name());
    JsonNodes.put(node, "severity", Says.severityOf(wording).map(s -> lower(s.name())));
    if (finding.voice().isPresent()) {
      node.set("voice", voice(finding.voice().get()));
    } else {
      node.putNull("voice");
    }
    node.set("flags", JsonNodes.list(finding.flags(), JsonFlags::flag));
    node.set("passages", JsonNodes.passages(passages(wording)));
    JsonNodes.put(node, "splitOf", finding.splitOf());
    JsonNodes.put(node, "sameAs", finding.sameAs());
    node.put("level", lower(finding.level().name())).put("summary", finding.summary());
    placement(node, wording);
    node.set("editions", JsonNodes.list(finding.editions(), JsonFindings::edition));
    node.set("evidence", evidence(wording));
    if (finding.opinion().isPresent()) {
      Opinion opinion = finding.opinion().get();
      node.putObject("opinion")
          .put("by", opinion.by())
          .put("answer", lower(opinion.answer().name()))
          .put("why", opinion.why());
    } else {
      node.putNull("opinion");
    }
    quotation(node, quotation);
    node.set("speakers", JsonNodes.list(finding.attributed().speakers(), this::attribution));
    node.put("use", lower(finding.attributed().use().name()));
    return node;
  }

  /** Where the words stand; for a name or a title, where its alias does. */
  private static List<Passage> passages(Wording wording) {
    return switch (wording) {
      case Wording.NotAQuotation name -> name.passage().stream().toList();
      case Wording.NotChecked _, Wording.NotFound _ -> List.of();
      case Wording.OriginalWord _,
          Wording.Verbatim _,
          Wording.Conventional _,
          Wording.MarkedEdit _,
          Wording.Composite _,
          Wording.UnmarkedOmission _,
          Wording.Altered _,
          Wording.Rendered _,
          Wording.ParaphraseInMarks _ ->
          wording.placement().map(Placement::passages).orElse(List.of());
    };
  }

  /** Probability, comparison, other places and candidates: the same keys on every finding. */
  private void placement(ObjectNode node, Wording wording) {
    Optional<Placement> place = wording.placement();
    List<Candidate> candidates = place.map(Placement::candidates).orElse(List.of());
    if (place.isPresent()) {
      node.put("probability", JsonNodes.rounded(place.get().probability()));
    } else if (wording instanceof Wording.NotFound absent) {
      node.put("probability", JsonNodes.rounded(absent.probability()));
      candidates = absent.nearest();
    } else {
      node.putNull("probability");
    }
    node.set("candidates", candidates(candidates));
    node.set(
        "pieces",
        JsonNodes.list(
            place.map(Placement::pieces).orElse(List.of()),
            piece -> {
              ObjectNode shown = JsonNodes.object();
              shown.set("quoted", JsonNodes.span(piece.quoted(), article.text(piece.quoted())));
              shown.set("source", JsonNodes.passage(piece.passage()));
              return shown;
            }));
    node.set(
        "differences",
        JsonNodes.list(place.map(Placement::differences).orElse(List.of()), this::difference));
    node.set("alsoAt", JsonNodes.passages(place.map(Placement::alsoAt).orElse(List.of())));
  }

  static ArrayNode candidates(List<Candidate> candidates) {
    return JsonNodes.list(
        candidates,
        candidate ->
            JsonNodes.passage(candidate.passage())
                .put("score", JsonNodes.rounded(candidate.score())));
  }

  private ObjectNode difference(Difference step) {
    ObjectNode node =
        JsonNodes.object()
            .put("kind", lower(step.kind().name()))
            .put("cause", lower(step.cause().name()))
            .put("note", step.note());
    node.set("quoted", JsonNodes.span(step.quoted(), article.text(step.quoted())));
    node.set("source", JsonNodes.passage(step.source()));
    return node;
  }

  /** What an edition has there: the relation says which of the other keys hold something. */
  private static ObjectNode edition(InEdition there) {
    ObjectNode node = JsonNodes.object().put("doc", there.source());
    switch (there) {
      case InEdition.Compared compared ->
          node.put("relation", "compared").put("wording", compared.wording().name());
      case InEdition.Beside beside ->
          node.put("relation", "beside").putNull("wording").put("sure", beside.sure());
      case InEdition.Lacking _ -> node.put("relation", "lacking").putNull("wording");
    }
    there
        .text()
        .ifPresentOrElse(
            passage -> node.set("passage", JsonNodes.passage(passage)),
            () -> node.putNull("passage"));
    return node;
  }

  /** What only this wording knows. */
  private static ObjectNode evidence(Wording wording) {
    ObjectNode node = JsonNodes.object();
    switch (wording) {
      case Wording.NotChecked unchecked -> node.put("reason", unchecked.reason());
      case Wording.NotAQuotation name -> {
        node.put("kind", lower(name.kind().name()));
        JsonNodes.put(node, "alias", name.alias());
      }
      case Wording.OriginalWord word -> node.put("gloss", word.gloss());
      case Wording.MarkedEdit edit ->
          node.put("wordsLeftOut", edit.wordsLeftOut())
              .set("leftOut", JsonNodes.passages(edit.leftOut()));
      case Wording.Composite composite -> {
        ArrayNode distances = node.putArray("distances");
        for (Optional<Integer> words : composite.distances()) {
          words.ifPresentOrElse(distances::add, distances::addNull);
        }
      }
      case Wording.Rendered rendered -> node.set("links", JsonNodes.words(rendered.evidence()));
      case Wording.NotFound absent -> node.set("searched", JsonNodes.words(absent.searched()));
      case Wording.Verbatim _,
          Wording.Conventional _,
          Wording.UnmarkedOmission _,
          Wording.Altered _,
          Wording.ParaphraseInMarks _ -> {
        // the comparison under "differences" is all they know
      }
    }
    return node;
  }

  private static ObjectNode voice(Voice voice) {
    ObjectNode node = JsonNodes.object().put("kind", voice.name());
    switch (voice) {
      case Voice.SameSpeaker same ->
          node.put("speaker", same.speaker().name()).set("others", names(same.others()));
      case Voice.OtherSpeaker other ->
          node.put("speaker", other.who().name()).put("claimed", other.claimed());
      case Voice.Reported reported -> {
        node.set("chain", JsonNodes.words(reported.chain()));
        node.set("cue", JsonNodes.passage(reported.cue()));
      }
      case Voice.Questioner questioner ->
          JsonNodes.put(node, "speaker", questioner.who().map(Speaker::name));
      case Voice.Interpreter interpreter ->
          JsonNodes.put(node, "interpreted", interpreter.interpreted().map(Speaker::name));
      case Voice.Unnamed unnamed -> node.put("label", unnamed.label());
      case Voice.Ambiguous ambiguous -> node.set("candidates", names(ambiguous.candidates()));
    }
    return node;
  }

  private static ArrayNode names(List<Speaker> speakers) {
    return JsonNodes.words(speakers.stream().map(Speaker::name).toList());
  }

  private void quotation(ObjectNode node, Quotation quotation) {
    node.set("whole", JsonNodes.span(quotation.span(), article.text(quotation.span())));
    switch (quotation) {
      case Quotation.Marked marked -> {
        node.put("place", lower(marked.place().name())).put("closed", marked.closed());
        node.set("marks", JsonNodes.list(marked.marks(), this::mark));
      }
      case Quotation.Indirect _ -> {
        node.put("place", "indirect").put("closed", true);
        node.putArray("marks");
      }
    }
  }

  private ObjectNode mark(EditorialMark mark) {
    ObjectNode node = JsonNodes.object();
    node.put(
        "kind",
        switch (mark) {
          case EditorialMark.Bracket _ -> "bracket";
          case EditorialMark.Ellipsis _ -> "ellipsis";
        });
    return node.setAll(JsonNodes.span(mark.span(), article.text(mark.span())));
  }

  private ObjectNode attribution(Attribution attribution) {
    ObjectNode node =
        JsonNodes.object()
            .put("name", attribution.name())
            .put("explicit", attribution.explicit())
            .put("probability", JsonNodes.rounded(attribution.probability()));
    node.set("chain", JsonNodes.words(attribution.chain()));
    attribution
        .mention()
        .ifPresentOrElse(
            span -> node.set("mention", JsonNodes.span(span, article.text(span))),
            () -> node.putNull("mention"));
    attribution
        .cue()
        .ifPresentOrElse(
            span -> node.set("cue", JsonNodes.span(span, article.text(span))),
            () -> node.putNull("cue"));
    return node;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
