package stet.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stet.Locator;
import stet.Stet;
import stet.document.Source;

/** Sources that were named on the command line, each made ready when it is first asked. */
final class Shelf {

  private final Stet stet;
  private final List<Source> sources;
  private final Map<String, Locator> ready = new LinkedHashMap<>();

  Shelf(Stet stet, List<Source> sources) {
    this.stet = stet;
    this.sources = List.copyOf(sources);
  }

  /** Asks one source, or all of them; empty if there is no source of this name. */
  Optional<Locator> locator(Optional<String> document, Stats times) {
    String key = document.orElse("");
    Locator known = ready.get(key);
    if (known != null) {
      return Optional.of(known);
    }
    List<Source> asked = new ArrayList<>(sources);
    asked.removeIf(s -> document.isPresent() && !s.id().equals(document.get()));
    if (document.isPresent() && asked.isEmpty()) {
      return Optional.empty();
    }
    long start = System.nanoTime();
    Locator locator = stet.locator(asked);
    ready.put(key, locator);
    times.readied(System.nanoTime() - start);
    return Optional.of(locator);
  }
}
