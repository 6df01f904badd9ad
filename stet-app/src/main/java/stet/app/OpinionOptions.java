package stet.app;

import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import stet.app.opinion.Endpoint;
import stet.app.opinion.Opinions;
import stet.report.Report;

/** Whether a language model is asked for a second opinion, and which. */
final class OpinionOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--opinion",
      paramLabel = "URL",
      description = {
        "Ask the language model at this address, one that speaks the OpenAI chat protocol (https://HOST/v1, or"
            + " http://localhost:PORT/v1), for a second opinion on every quotation that is placed but not word for"
            + " word. It is shown beside the verdict and changes none.",
        "Sent are the quotation, 300 characters around it, the passage, the model's name and, if the variable"
            + " STET_OPINION_KEY is set, that key. Off by default; --offline forbids it."
      })
  private Optional<String> address = Optional.empty();

  @Option(
      names = "--opinion-model",
      paramLabel = "NAME",
      description = "The name by which that address knows the model.")
  private Optional<String> model = Optional.empty();

  @Option(
      names = "--opinion-timeout",
      paramLabel = "SECONDS",
      defaultValue = "60",
      description = "How long to wait for one answer. Default: ${DEFAULT-VALUE}")
  private int timeout = 60;

  /** What sets the opinions beside a report; empty where nobody asked for them. */
  Optional<Opinions> opinions(boolean offline) {
    if (address.isEmpty()) {
      return Optional.empty();
    }
    if (offline) {
      throw wrong(
          "--offline forbids the network, and --opinion asks an address; leave one of them out");
    }
    if (timeout < 1) {
      throw wrong("--opinion-timeout takes a number of seconds from 1 on, not " + timeout);
    }
    try {
      return Optional.of(
          new Opinions(
              Endpoint.at(
                  address.get(),
                  model.orElse(""),
                  Optional.ofNullable(System.getenv("STET_OPINION_KEY")),
                  Duration.ofSeconds(timeout))));
    } catch (IllegalArgumentException e) {
      throw wrong("--opinion " + e.getMessage());
    }
  }

  /** The report with the opinions that were asked for. */
  static Report beside(Optional<Opinions> opinions, Report report) {
    return opinions.map(o -> o.beside(report)).orElse(report);
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(command.commandLine(), sentence);
  }
}
