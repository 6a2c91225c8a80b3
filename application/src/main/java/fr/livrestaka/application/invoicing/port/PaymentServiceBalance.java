package fr.livrestaka.application.invoicing.port;

import fr.livrestaka.domain.invoicing.books.AccountingPeriod;
import fr.livrestaka.domain.invoicing.fec.BalanceMovement;
import fr.livrestaka.domain.invoicing.refusals.BalanceUnreadable;
import java.util.List;
import java.util.Optional;

/** The seller's balance at the payment service. Never inside a transaction. */
public interface PaymentServiceBalance {
  /**
   * All movements of a period, in any order; empty where there is no service, as in development.
   *
   * @throws BalanceUnreadable the service refuses or does not answer
   */
  Optional<List<BalanceMovement>> within(AccountingPeriod period);
}
