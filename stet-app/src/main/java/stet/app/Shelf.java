package stet.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stet.Located;
import stet.Locator;
import stet.Stet;
import stet.document.Source;
import stet.locate.Known;

/** Where a quotation is looked for: sources named on the command line, or an index. */
interface Shelf {

  /**
   * Looks in one document, or in all.
   *
   * @param known orders places that are equally good
   * @param times is told what making a document ready took
   * @throws JsonLines.Refusal if there is no document of this name
   */
  Located locate(String quote, Optional<String> document, Known known, Stats times)
      throws JsonLines.Refusal;

  /** What to say where the named document is not there. */
  static JsonLines.Refusal unknown(String document) {
    return new JsonLines.Refusal("There is no document named " + document + " to look in");
  }

  /** Sources named on the command line, each made ready when it is first asked. */
  final class Named implements Shelf {

    private final Stet stet;
    private final List<Source> sources;
    private final Map<String, Locator> ready = new HashMap<>();

    Named(Stet stet, List<Source> sources) {
      this.stet = stet;
      this.sources = List.copyOf(sources);
    }

    @Override
    public Located locate(String quote, Optional<String> document, Known known, Stats times)
        throws JsonLines.Refusal {
      String key = document.orElse("");
      Locator locator = ready.get(key);
      if (locator == null) {
        List<Source> asked = new ArrayList<>(sources);
        asked.removeIf(s -> document.isPresent() && !s.id().equals(key));
        if (asked.isEmpty()) {
          throw unknown(key);
        }
        long start = System.nanoTime();
        locator = stet.locator(asked);
        ready.put(key, locator);
        times.readied(System.nanoTime() - start);
      }
      return locator.locate(quote, known);
    }
  }
}
