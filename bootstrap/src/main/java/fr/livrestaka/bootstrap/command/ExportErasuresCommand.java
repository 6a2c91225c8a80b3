package fr.livrestaka.bootstrap.command;

import fr.livrestaka.application.accounts.erasure.ErasedAccount;
import fr.livrestaka.application.accounts.erasure.ReadErasures;
import fr.livrestaka.bootstrap.console.Console;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the journal of erasures into a file, to be kept apart from the backups. */
@Command(
    name = "export-erasures",
    description =
        "Writes which accounts were erased, and when, into a file that is kept apart from the"
            + " backups; it names nobody. Changes nothing else.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class ExportErasuresCommand implements Callable<Integer> {
  private final ProgramParts parts;

  @Parameters(paramLabel = "FILE", description = "Is written anew.")
  private Path file = Path.of("erasures.csv");

  ExportErasuresCommand(ProgramParts parts) {
    this.parts = parts;
  }

  @Override
  public Integer call() {
    return parts.with(ReadErasures.class, this::export);
  }

  private int export(ReadErasures erasures) {
    List<ErasedAccount> entries = erasures.all();
    ErasureFile.write(file, entries);
    Console.say(entries.size() + " erasures written");
    return 0;
  }
}
