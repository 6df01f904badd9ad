package stet.app;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import stet.document.Dossier;
import stet.document.Source;
import stet.document.StatedEdition;

/** How somebody says which sources are editions of one, where Stet cannot tell by itself. */
final class EditionOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--editions",
      paramLabel = "NAME[=EDITION],...",
      description = {
        "These sources are editions of one source, whatever their titles and days; again for a second source.",
        "EDITION: original, translation, machine-translation, as-prepared, as-delivered, excerpt, interpreted.",
        "A folder may hold such lines in a file editions.txt."
      })
  private List<String> lines = new ArrayList<>();

  /**
   * The dossier with what was said of its sources.
   *
   * @param inFolder the lines of the dossier's own editions.txt
   */
  Dossier stated(Dossier dossier, List<String> inFolder) {
    List<String> all = new ArrayList<>(inFolder);
    all.addAll(lines);
    List<String> names = dossier.sources().stream().map(Source::id).toList();
    List<StatedEdition> stated = new ArrayList<>();
    for (int work = 0; work < all.size(); work++) {
      try {
        stated.addAll(EditionLines.of(all.get(work), "work " + work, names));
      } catch (IllegalArgumentException e) {
        throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
      }
    }
    return dossier.stated(stated);
  }
}
