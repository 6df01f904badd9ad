package stet.judge;

import java.util.List;
import stet.document.Passage;

/**
 * Something an editor should look at, beside the wording; each carries its evidence. A flag is
 * never turned silently into a verdict.
 */
public sealed interface Flag permits SenseFlag, ContextFlag, EditionFlag {

  /** The name in output and documents. */
  default String name() {
    return getClass().getSimpleName();
  }

  /** One sentence for people. */
  String sentence();

  /** The passages it rests on; may be empty for flags about a whole edition. */
  default List<Passage> evidence() {
    return List.of();
  }

  /** What it adds to a finding's level. */
  default Level level() {
    return Level.NONE;
  }
}
