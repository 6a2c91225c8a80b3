package fr.livrestaka.bootstrap.command;

import fr.livrestaka.application.invoicing.register.Verification;
import fr.livrestaka.application.invoicing.register.VerifyInvoices;
import fr.livrestaka.bootstrap.console.Console;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Proves that no invoice is missing or changed. Ends with 1 where something is wrong, also where
 * what was paid has no invoice.
 */
@Singleton
final class VerifyInvoicesCommand implements Command {
  private static final int FAULTS_FOUND = 1;
  private static final int NOT_UNDERSTOOD = 2;
  private static final String EXPECT = "--expect";
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

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
    return "proves that no invoice or credit note is missing or changed; changes nothing."
        + " With --expect HASH (as often as you like) also that a hash which an earlier run printed"
        + " is still in its chain";
  }

  @Override
  public int run(List<String> arguments) {
    Optional<Set<String>> expected = expected(arguments);
    if (expected.isEmpty()) {
      Console.complain("Usage: " + name() + " [--expect HASH]..., with hashes of 64 hex digits");
      return NOT_UNDERSTOOD;
    }
    Verification found = verifyInvoices.verify(expected.get());
    tell(found);
    return found.isSound() ? 0 : FAULTS_FOUND;
  }

  private static Optional<Set<String>> expected(List<String> arguments) {
    Set<String> hashes = new LinkedHashSet<>();
    for (int i = 0; i < arguments.size(); i += 2) {
      boolean isPair = arguments.get(i).equals(EXPECT) && i + 1 < arguments.size();
      if (!isPair || !HASH.matcher(arguments.get(i + 1)).matches()) return Optional.empty();
      hashes.add(arguments.get(i + 1));
    }
    return Optional.of(hashes);
  }

  private static void tell(Verification found) {
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
    Console.say("last hash of the invoices     " + found.ends().invoices());
    Console.say("last hash of the credit notes " + found.ends().creditNotes());
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
