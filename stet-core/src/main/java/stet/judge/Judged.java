package stet.judge;

import java.util.List;
import java.util.Optional;

/** What the judge says of one quotation. */
public record Judged(Wording wording, Optional<Voice> voice, List<Flag> flags) {

  public Judged {
    flags = List.copyOf(flags);
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
