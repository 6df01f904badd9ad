package stet.export;

import java.util.Locale;
import stet.export.say.Says;
import stet.judge.ContextFlag;
import stet.judge.EditionFlag;
import stet.judge.Flag;
import stet.judge.SenseFlag;
import tools.jackson.databind.node.ObjectNode;

/** A flag as JSON: name, family, level and sentence for all; then what only this one knows. */
final class JsonFlags {

  private JsonFlags() {}

  static ObjectNode flag(Flag flag) {
    ObjectNode node =
        JsonNodes.object()
            .put("name", flag.name())
            .put("family", Says.family(flag))
            .put("level", flag.level().name().toLowerCase(Locale.ROOT))
            .put("sentence", flag.sentence());
    switch (flag) {
      case SenseFlag sense -> sense(node, sense);
      case ContextFlag context -> context(node, context);
      case EditionFlag edition -> edition(node, edition);
    }
    node.set("evidence", JsonNodes.passages(flag.evidence()));
    return node;
  }

  private static void sense(ObjectNode node, SenseFlag flag) {
    node.put("said", flag.said()).put("found", flag.found());
    switch (flag) {
      case SenseFlag.SenseChanged changed -> node.put("why", changed.why());
      case SenseFlag.NegationLost _,
          SenseFlag.NegationAdded _,
          SenseFlag.HedgeChanged _,
          SenseFlag.ConditionLost _,
          SenseFlag.QuantifierChanged _,
          SenseFlag.NumberChanged _,
          SenseFlag.NameChanged _,
          SenseFlag.RolesExchanged _,
          SenseFlag.ScopeMoved _ -> {
        // what was said and what was found is all they know
      }
    }
  }

  private static void context(ObjectNode node, ContextFlag flag) {
    switch (flag) {
      case ContextFlag.SentenceCut cut -> node.put("why", cut.why());
      case ContextFlag.LinkDropped dropped -> node.set("chain", JsonNodes.words(dropped.chain()));
      case ContextFlag.CountClaim count ->
          node.put("said", count.said()).put("found", count.found());
      case ContextFlag.SourceChangedSince changed ->
          node.put("when", changed.when()).put("doc", changed.document());
      case ContextFlag.NameGarbled garbled ->
          node.put("surname", garbled.surname()).set("forms", JsonNodes.words(garbled.forms()));
      case ContextFlag.QuestionDropped _,
          ContextFlag.AdoptedByAnswer _,
          ContextFlag.NotAsDelivered _,
          ContextFlag.EditionsDisagree _ -> {
        // the passages under "evidence" are all they know
      }
    }
  }

  private static void edition(ObjectNode node, EditionFlag flag) {
    switch (flag) {
      case EditionFlag.SourceIsTranslation from ->
          node.put("doc", from.document()).put("from", from.from());
      case EditionFlag.SourceIsMachineTranslation from ->
          node.put("doc", from.document()).put("from", from.from());
      case EditionFlag.SourceIsExcerpt excerpt -> node.put("doc", excerpt.document());
      case EditionFlag.SourceIsInterpreted interpreted -> node.put("doc", interpreted.document());
      case EditionFlag.SourceIsSecondary secondary -> node.put("doc", secondary.document());
      case EditionFlag.Short few -> node.put("words", few.words()).put("places", few.places());
      case EditionFlag.InaudibleNearby _ -> {
        // the passage under "evidence" is all it knows
      }
    }
  }
}
