package fr.livrestaka.application.invoicing.port;

import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import java.util.List;

/** The refunds that invoicing makes credit notes for. */
public interface RefundsToCredit {
  /**
   * Nobody changes refunds of these payments before the open write transaction ends. Reads nothing,
   * so that all is read once all are locked. Lock order: order, payments by their ids, series of
   * numbers, invoices.
   */
  void lock(List<PaymentId> payments);

  /**
   * Those of a payment, as committed by now, oldest first; none where there is no such payment.
   * Nobody changes them before the open write transaction ends.
   */
  List<Refund> lockRefundsOf(PaymentId payment);
}
