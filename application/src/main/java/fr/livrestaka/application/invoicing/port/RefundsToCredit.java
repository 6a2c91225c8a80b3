package fr.livrestaka.application.invoicing.port;

import fr.livrestaka.domain.invoicing.CreditNoteId;
import fr.livrestaka.domain.shared.Money;
import java.util.List;
import java.util.Optional;

/** What invoicing knows of refunds. */
public interface RefundsToCredit {
  /**
   * A refund that has an end.
   *
   * @param stands whether the money was given back and has not come back
   * @param creditNote the one that it was ordered to pay
   */
  record Ended(String id, Money amount, boolean stands, Optional<CreditNoteId> creditNote) {}

  /**
   * Those of a payment, as committed by now; eldest first. Nobody changes them before the open
   * write transaction ends.
   */
  List<Ended> lock(String payment);
}
