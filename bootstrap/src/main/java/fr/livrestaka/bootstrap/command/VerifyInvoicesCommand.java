package fr.livrestaka.bootstrap.command;

import fr.livrestaka.application.invoicing.Verification;
import fr.livrestaka.application.invoicing.VerifyInvoices;
import fr.livrestaka.bootstrap.console.Console;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * Proves that no invoice is missing or changed. Ends with 1 where something is wrong, also where
 * what was paid has no invoice.
 */
@Singleton
final class VerifyInvoicesCommand implements Command {
  private static final int FAULTS_FOUND = 1;

  private final VerifyInvoices verifyInvoices;

  @Inject
  VerifyInvoicesCommand(VerifyInvoices verifyInvoices) {
    this.verifyInvoices = verifyInvoices;
  }

  @Override
  public String name() {
    return "verify-invoices";
  }

  @Override
  public String purpose() {
    return "proves that no invoice or credit note is missing or changed; changes nothing";
  }

  @Override
  public int run() {
    Verification found = verifyInvoices.verify();
    Console.say(
        "%d invoices, %d credit notes, %d of them without a document yet"
            .formatted(found.invoices(), found.creditNotes(), found.withoutDocument()));
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
    found.faults().forEach(fault -> Console.complain(fault.kind() + " " + fault.number()));
    Console.say(found.isSound() ? "All is sound" : summary(found));
    return found.isSound() ? 0 : FAULTS_FOUND;
  }

  private static String summary(Verification found) {
    return "%d faults, %d paid orders and %d payments without an invoice"
        .formatted(
            found.faults().size(),
            found.paidOrdersWithoutInvoice().size(),
            found.paymentsWithoutInvoice().size());
  }
}
