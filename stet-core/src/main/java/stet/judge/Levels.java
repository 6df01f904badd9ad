package stet.judge;

import java.util.List;

/** The levels of product terms: what a gate may fail on. */
final class Levels {

  private Levels() {}

  static Level of(Wording wording, List<Flag> flags) {
    Level level =
        of(wording, flags.stream().anyMatch(f -> f instanceof EditionFlag.SourceIsExcerpt));
    for (Flag flag : flags) {
      level = flag.level().compareTo(level) > 0 ? flag.level() : level;
    }
    return level;
  }

  private static Level of(Wording wording, boolean excerpt) {
    return switch (wording) {
      case Wording.NotChecked w -> Level.NONE;
      case Wording.NotAQuotation w -> Level.NONE;
      case Wording.OriginalWord w -> Level.NONE;
      case Wording.Verbatim w -> Level.NONE;
      case Wording.Conventional w -> Level.NONE;
      case Wording.MarkedEdit w -> Level.NONE;
      case Wording.Rendered w -> Level.NONE;
      case Wording.Composite w -> Level.SENSE;
      case Wording.UnmarkedOmission w -> Level.MINOR;
      case Wording.Altered w -> w.severity() == Severity.SENSE ? Level.SENSE : Level.MINOR;
      case Wording.ParaphraseInMarks w ->
          w.severity() == Severity.SENSE ? Level.SENSE : Level.MINOR;
      case Wording.NotFound w -> excerpt ? Level.MINOR : Level.SENSE;
    };
  }
}
