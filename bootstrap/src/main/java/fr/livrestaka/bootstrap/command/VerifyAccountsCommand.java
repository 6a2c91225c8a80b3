package fr.livrestaka.bootstrap.command;

import fr.livrestaka.application.invoicing.books.ExportAccountingEntries;
import fr.livrestaka.bootstrap.console.Console;
import fr.livrestaka.domain.invoicing.books.AccountingPeriod;
import fr.livrestaka.domain.invoicing.fec.AccountsProof;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Proves that the accounting entries of a period agree with the documents and with the payment
 * service. Ends with 1 where they differ.
 */
@Command(
    name = "verify-accounts",
    description =
        "Proves that the accounting entries of a period balance and agree with the invoices, the"
            + " payments and Stripe's balance; changes nothing. Ends with 1 where they differ.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class VerifyAccountsCommand implements Callable<Integer> {
  private static final int DIFFERENCES_FOUND = 1;

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

  VerifyAccountsCommand(ProgramParts parts) {
    this.parts = parts;
  }

  @Override
  public Integer call() {
    AccountingPeriod period = new AccountingPeriod(from, to);
    return parts.with(ExportAccountingEntries.class, entries -> print(entries.prove(period)));
  }

  private static int print(AccountsProof proof) {
    for (AccountsProof.Comparison one : proof.comparisons()) {
      String line =
          "%-16s %14s %14s  %s"
              .formatted(
                  one.subject(),
                  Euros.text(one.entries()),
                  Euros.text(one.source()),
                  one.agrees() ? "agrees" : "DIFFERS");
      if (one.agrees()) Console.say(line);
      else Console.complain(line);
    }
    proof.faults().forEach(fault -> Console.complain(Faults.text(fault)));
    Console.say(proof.isSound() ? "The accounts agree" : "The accounts do not agree");
    return proof.isSound() ? 0 : DIFFERENCES_FOUND;
  }
}
