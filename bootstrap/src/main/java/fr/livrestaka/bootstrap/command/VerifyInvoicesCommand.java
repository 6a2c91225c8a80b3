package fr.livrestaka.bootstrap.command;

import fr.livrestaka.application.invoicing.register.Verification;
import fr.livrestaka.application.invoicing.register.VerifyInvoices;
import fr.livrestaka.bootstrap.console.Console;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Proves that no invoice is missing or changed. Ends with 1 where something is wrong, also where
 * what was paid has no invoice.
 */
@Command(
    name = "verify-invoices",
    description =
        "Proves that no invoice, credit note, payment, refund or dispute is missing or changed;"
            + " changes nothing. Ends with 1 where something is wrong.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class VerifyInvoicesCommand implements Callable<Integer> {
  private static final int FAULTS_FOUND = 1;

  private final ProgramParts parts;

  @Mixin private final KeptHashes kept = new KeptHashes();

  VerifyInvoicesCommand(ProgramParts parts) {
    this.parts = parts;
  }

  @Override
  public Integer call() {
    return parts.with(VerifyInvoices.class, this::verify);
  }

  private int verify(VerifyInvoices invoices) {
    Verification found = invoices.verify(kept.expected());
    print(found);
    return found.isSound() ? 0 : FAULTS_FOUND;
  }

  private static void print(Verification found) {
    Console.say(
        "%d invoices, %d credit notes, %d corrective invoices, %d of them without a document yet"
            .formatted(
                found.invoices(),
                found.creditNotes(),
                found.correctiveInvoices(),
                found.withoutDocument()));
    found
        .paidOrdersWithoutInvoice()
        .forEach(order -> Console.complain("paid order without an invoice: " + order.value()));
    found
        .paymentsWithoutInvoice()
        .forEach(payment -> Console.complain("payment without an invoice: " + payment));
    found
        .withoutAmount()
        .forEach(
            order -> Console.say("paid order without an invoice or an amount: " + order.value()));
    found
        .notConform()
        .forEach((rule, times) -> Console.say(rule.id() + " is broken by " + times + " documents"));
    found.faults().forEach(fault -> Console.complain(Faults.text(fault)));
    Console.say("last hash of the invoices     " + found.ends().invoices());
    Console.say("last hash of the credit notes " + found.ends().creditNotes());
    Console.say("last hash of the corrections  " + found.ends().correctiveInvoices());
    Console.say("last hash of the register     " + found.ends().register());
    Console.say(found.isSound() ? "All is sound" : summary(found));
  }

  private static String summary(Verification found) {
    return "%d faults, %d paid orders and %d payments without an invoice"
        .formatted(
            found.faults().size(),
            found.paidOrdersWithoutInvoice().size(),
            found.paymentsWithoutInvoice().size());
  }
}
