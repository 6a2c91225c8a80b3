package fr.livrestaka.application.invoicing.port;

import fr.livrestaka.domain.invoicing.credit.CreditNoteId;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What invoicing knows of refunds. */
public interface RefundsToCredit {
  /**
   * A refund that has an end.
   *
   * @param stands whether the money was given back and has not come back
   * @param creditNote the one that it was ordered to pay
   * @param reason what it was ordered for, in the administrator's words
   * @param settledAt when the money went
   * @param serviceId the payment service's name for it
   */
  record Ended(
      String id,
      Money amount,
      boolean stands,
      Optional<CreditNoteId> creditNote,
      Optional<String> reason,
      Optional<Instant> settledAt,
      Optional<String> serviceId) {}

  /**
   * Those of a payment, as committed by now; oldest first. Nobody changes them before the open
   * write transaction ends.
   */
  List<Ended> lock(String payment);
}
