package fr.livrestaka.application.invoicing.register;

import fr.livrestaka.application.invoicing.port.InvoiceRegister;
import fr.livrestaka.application.shared.port.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * Enters in the register, once, all that was issued before there was one: what the former service
 * left, and our own documents. From then on a change of them shows.
 */
@Singleton
public class RegisterFoundInvoices {
  private static final int AT_ONCE = 500;

  private final InvoiceRegister register;
  private final Transactions transactions;

  @Inject
  public RegisterFoundInvoices(InvoiceRegister register, Transactions transactions) {
    this.register = register;
    this.transactions = transactions;
  }

  /**
   * @return how many were entered
   */
  public int run() {
    int all = 0;
    int some = step();
    while (some > 0) {
      all += some;
      some = step();
    }
    return all;
  }

  private int step() {
    return transactions.write(() -> register.takeOver(AT_ONCE));
  }
}
