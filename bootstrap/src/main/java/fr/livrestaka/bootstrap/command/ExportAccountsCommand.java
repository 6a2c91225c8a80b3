package fr.livrestaka.bootstrap.command;

import fr.livrestaka.application.invoicing.books.ExportAccountingEntries;
import fr.livrestaka.bootstrap.console.Console;
import fr.livrestaka.domain.invoicing.books.AccountingPeriod;
import fr.livrestaka.domain.invoicing.fec.FecFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the accounting entries of a period, and beside them the description of the file. */
@Command(
    name = "export-accounts",
    description =
        "Writes the accounting entries of a period into a folder, as the file of LPF art. A47 A-1"
            + " (FEC), with the description that it has to be handed over with; changes nothing"
            + " else.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class ExportAccountsCommand implements Callable<Integer> {
  private final ProgramParts parts;

  @Option(
      names = "--from",
      required = true,
      paramLabel = "YYYY-MM-DD",
      description = "The first day, in Paris.")
  private LocalDate from = LocalDate.EPOCH;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "YYYY-MM-DD",
      description = "The last day; at most 366 days in all.")
  private LocalDate to = LocalDate.EPOCH;

  @Parameters(
      paramLabel = "DIR",
      description = "Where to write; files of the same names must not be there yet.")
  private Path folder = Path.of("");

  ExportAccountsCommand(ProgramParts parts) {
    this.parts = parts;
  }

  @Override
  public Integer call() {
    AccountingPeriod period = new AccountingPeriod(from, to);
    return parts.with(
        ExportAccountingEntries.class,
        entries -> write(List.of(entries.file(period), entries.description(period))));
  }

  private int write(List<FecFile> files) {
    try {
      Files.createDirectories(folder);
      for (FecFile file : files) {
        Path path = folder.resolve(file.name());
        Files.write(path, file.content(), StandardOpenOption.CREATE_NEW);
        Console.say(path.toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return 0;
  }
}
