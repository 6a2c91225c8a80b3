package fr.livrestaka.application.invoicing.port;

import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import java.util.List;

/** The refunds that invoicing makes credit notes for. */
public interface RefundsToCredit {
  /**
   * Those of a payment, as committed by now, oldest first; none where there is no such payment.
   * Nobody changes them before the open write transaction ends.
   */
  List<Refund> lockRefundsOf(PaymentId payment);
}
