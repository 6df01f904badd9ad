package stet.app;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import stet.Located;
import stet.Stet;
import stet.document.Reading;
import stet.document.Source;
import stet.export.LocatedJson;
import stet.export.LocatedText;
import stet.index.MappedIndex;
import stet.judge.Wording;
import stet.locate.Known;

/** Where a quotation comes from. */
@Command(
    name = "locate",
    mixinStandardHelpOptions = true,
    description = {
      "Says where a quotation stands in the sources, word for word or changed, and how the words"
          + " differ.",
      ""
    },
    footer = {
      "",
      "Put the quotation in marks for your shell; it may hold [brackets] and an ellipsis, which are"
          + " taken for an",
      "editor's. A quotation that is not found comes back with the nearest passages.",
      "",
      "Exit codes: 0 found; 1 not found; 2 wrong usage; 3 a source could not be read.",
      "",
      "With --jsonl each line is {\"id\",\"quote\"}, and may name one document to look in, \"doc\","
          + " and say \"speaker\",",
      "\"date\" and \"article\": lines of one article that follow one another are answered together,"
          + " and where one of",
      "them stands tells which of equally good places comes first for the others.",
      "",
      "Examples:",
      "  stet locate \"The bridge opens in May\" --in interview.txt",
      "  stet locate \"We were [...] not blind\" --in briefing.html speech.md",
      "  stet locate \"we were not blind\" --index speeches",
      "  stet locate --jsonl --index speeches < quotations.jsonl"
    })
final class LocateCommand implements Callable<Integer> {

  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?)?");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "0..1", paramLabel = "QUOTE", description = "The words to look for.")
  private Optional<String> quote = Optional.empty();

  @Option(
      names = "--in",
      arity = "1..*",
      paramLabel = "SOURCE",
      description = "Files or https addresses that may hold the words.")
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description =
          "The folder of an index made by stet index build: all its documents are searched.")
  private Optional<Path> index = Optional.empty();

  @Option(
      names = "--speaker",
      paramLabel = "NAME",
      description =
          "Whose words they are said to be: of places that are equally good, theirs come first.")
  private Optional<String> speaker = Optional.empty();

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description =
          "yyyy-mm-dd of the text that quotes: of equally good places, those before it come first,"
              + " the nearest of them first.")
  private Optional<String> date = Optional.empty();

  @Option(names = "--json", description = "One JSON object instead of text.")
  private boolean json;

  @Mixin private ModelOptions models = new ModelOptions();

  @Mixin private InputOptions options = new InputOptions();

  @Override
  public Integer call() throws IOException {
    if (names.isEmpty() == index.isEmpty()) {
      throw wrong("Name where to look, with --in SOURCE... or with --index DIR");
    }
    if (date.isPresent() && !isDate(date.get())) {
      throw wrong("A date is yyyy-mm-dd, yyyy-mm or yyyy, not " + date.get());
    }
    if (quote.isEmpty() && !options.stream()) {
      throw wrong("Say what to look for: stet locate QUOTE --in SOURCE...");
    }
    Wiring wiring = models.wiring();
    Stet stet = wiring.stet();
    int exit;
    if (index.isPresent()) {
      try (MappedIndex opened = MappedIndex.open(index.get())) {
        exit = answer(new IndexShelf(stet, opened), ExitCode.CALM);
      } catch (NoSuchFileException e) {
        System.err.println(
            "stet: [" + index.get() + "] holds no index; make one with stet index build");
        exit = ExitCode.UNREADABLE.code();
      }
    } else {
      List<Source> sources = new ArrayList<>();
      ExitCode read = read(stet, options.inputs(wiring.readers()), sources);
      exit = sources.isEmpty() ? read.code() : answer(new Shelf.Named(stet, sources), read);
    }
    wiring.missingModel().ifPresent(why -> System.err.println("stet: " + why));
    return exit;
  }

  /** A day, a month or a year. */
  static boolean isDate(String text) {
    return DATE.matcher(text).matches();
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }

  private ExitCode read(Stet stet, Inputs inputs, List<Source> sources) {
    ExitCode exit = ExitCode.CALM;
    for (String name : names) {
      switch (inputs.one(name)) {
        case Reading.Read read -> sources.add(stet.segment(read.document()));
        case Reading.Unreadable unreadable -> {
          System.err.println("stet: " + unreadable.sentence());
          exit = ExitCode.UNREADABLE;
        }
      }
    }
    return exit;
  }

  private int answer(Shelf shelf, ExitCode read) throws IOException {
    Stats times = new Stats();
    LocatedJson lines = new LocatedJson();
    Known known = new Known(speaker, date, Map.of());
    if (options.stream()) {
      return options.stream(times, new LocateStream(shelf, lines, times, known));
    }
    long start = System.nanoTime();
    Located located;
    try {
      located = shelf.locate(quote.orElseThrow(), Optional.empty(), known, times);
    } catch (JsonLines.Refusal e) {
      throw new IllegalStateException("No document was named", e);
    }
    times.add(System.nanoTime() - start);
    System.out.println(
        json ? lines.line(Optional.empty(), located) : new LocatedText().text(located));
    options.tell(times);
    boolean absent = located.wording() instanceof Wording.NotFound;
    return (read == ExitCode.CALM && absent ? ExitCode.FINDINGS : read).code();
  }
}
