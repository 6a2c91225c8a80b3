package fr.livrestaka.bootstrap.command;

import fr.livrestaka.bootstrap.config.InvalidSettings;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * The command line of the program. Without a command it serves; a command does one thing and ends.
 * The exit code is 0 where all is well, 1 where the work failed, and 2 where the configuration or
 * the command line is not understood.
 */
@Command(
    name = "staka-livres",
    description = "Serves the interface of Staka Livres until it is stopped, or runs one command.",
    footer = "The configuration is read from environment variables; README.md lists them.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
public final class ProgramCommand implements Callable<Integer> {
  private static final int FAILED = 1;
  private static final int NOT_UNDERSTOOD = 2;

  private static final Logger LOG = LoggerFactory.getLogger(ProgramCommand.class);

  private final Callable<Integer> server;

  private ProgramCommand(Callable<Integer> server) {
    this.server = server;
  }

  /**
   * @param server serves until it is stopped, and returns the exit code
   * @param parts gives a command what it works with
   */
  public static CommandLine commandLine(Callable<Integer> server, ProgramParts parts) {
    return new CommandLine(new ProgramCommand(server))
        .addSubcommand(new VerifyInvoicesCommand(parts))
        .addSubcommand(new VerifyAccountsCommand(parts))
        .addSubcommand(new ExportAccountsCommand(parts))
        .addSubcommand(new GoldenDocumentsCommand())
        .addSubcommand(new ExportErasuresCommand(parts))
        .addSubcommand(new ReapplyErasuresCommand(parts))
        .addSubcommand(new VerifyPaymentsCommand(parts))
        .addSubcommand(new ArchivePaymentsCommand(parts))
        .addSubcommand(new AttestationCommand(parts))
        .setExpandAtFiles(false)
        .setExecutionExceptionHandler(new Failures());
  }

  @Override
  public Integer call() throws Exception {
    return server.call();
  }

  /** Says in one line each what went wrong; the stack trace goes to the log, at level debug. */
  private static final class Failures implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult words) {
      PrintWriter errors = line.getErr();
      if (failure instanceof InvalidSettings invalid) {
        invalid.faults().forEach(fault -> errors.println("Configuration: " + fault));
        invalid.warnings().forEach(warning -> errors.println("Configuration warning: " + warning));
        return NOT_UNDERSTOOD;
      }
      errors.println(refusal(line) + ": " + failure.getMessage());
      LOG.debug("{} failed", line.getCommandName(), failure);
      return FAILED;
    }

    private static String refusal(CommandLine line) {
      return line.getParent() == null
          ? "Staka Livres does not start"
          : "Staka Livres cannot do " + line.getCommandName();
    }
  }
}
