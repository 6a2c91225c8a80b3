package fr.livrestaka.bootstrap.command;

import fr.livrestaka.application.invoicing.till.ArchiveTill;
import fr.livrestaka.bootstrap.console.Console;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the payments by hand of a year and their closings into a file, to be kept elsewhere. */
@Command(
    name = "archive-payments",
    description =
        "Writes the payments that were written down by hand in a year, and their closings, into a"
            + " new file; changes nothing else.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class ArchivePaymentsCommand implements Callable<Integer> {
  private final ProgramParts parts;

  @Option(
      names = "--year",
      required = true,
      paramLabel = "YYYY",
      description = "The year in which they were written down, in Paris.")
  private int year;

  @Parameters(paramLabel = "FILE", description = "The file to make; it must not be there yet.")
  private Path file = Path.of("");

  ArchivePaymentsCommand(ProgramParts parts) {
    this.parts = parts;
  }

  @Override
  public Integer call() {
    return parts.with(ArchiveTill.class, till -> write(till.of(year)));
  }

  private int write(String text) {
    NewFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    Console.say(text.lines().toList().getLast());
    return 0;
  }
}
