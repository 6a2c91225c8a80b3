package fr.livrestaka.bootstrap.command;

import fr.livrestaka.application.accounts.erasure.ErasedAccount;
import fr.livrestaka.application.accounts.erasure.ReapplyErasures;
import fr.livrestaka.application.accounts.erasure.ReapplyErasures.Reapplied;
import fr.livrestaka.bootstrap.console.Console;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Erases again what a restored backup has brought back. Ends with 1 where an account must stay. */
@Command(
    name = "reapply-erasures",
    description =
        "Erases again the accounts of a file that export-erasures wrote, after a backup was"
            + " restored; may be repeated. Ends with 1 where the last administrator is among them.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class ReapplyErasuresCommand implements Callable<Integer> {
  private static final int REFUSED = 1;

  private final ProgramParts parts;

  @Parameters(paramLabel = "FILE", description = "As export-erasures wrote it.")
  private Path file = Path.of("erasures.csv");

  ReapplyErasuresCommand(ProgramParts parts) {
    this.parts = parts;
  }

  @Override
  public Integer call() {
    List<ErasedAccount> entries = ErasureFile.read(file);
    return parts.with(ReapplyErasures.class, erasures -> print(erasures.reapply(entries)));
  }

  private static int print(Reapplied done) {
    Console.say(
        "%d accounts erased again, %d with nothing to do, %d files without a row"
            .formatted(done.erased().size(), done.nothingToDo().size(), done.files()));
    done.refused()
        .forEach(
            entry ->
                Console.complain(
                    "the last active administrator stays: " + entry.account().value()));
    return done.refused().isEmpty() ? 0 : REFUSED;
  }
}
