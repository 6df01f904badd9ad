package stet.judge;

import java.util.List;
import java.util.Optional;

/**
 * What the judge says of one quotation.
 *
 * @param editions what each edition of the source has there, the one the words stand in first;
 *     empty where there is but one
 */
public record Judged(
    Wording wording, Optional<Voice> voice, List<Flag> flags, List<InEdition> editions) {

  public Judged {
    flags = List.copyOf(flags);
    editions = List.copyOf(editions);
  }

  /** Where no other edition is at hand. */
  public Judged(Wording wording, Optional<Voice> voice, List<Flag> flags) {
    this(wording, voice, flags, List.of());
  }

  /** How loudly it speaks. */
  public Level level() {
    Level level = Levels.of(wording, flags);
    boolean other = voice.filter(v -> v instanceof Voice.OtherSpeaker).isPresent();
    boolean asked =
        voice.filter(v -> v instanceof Voice.Questioner).isPresent()
            && flags.stream().noneMatch(f -> f instanceof ContextFlag.AdoptedByAnswer);
    return other || asked ? Level.SENSE : level;
  }
}
