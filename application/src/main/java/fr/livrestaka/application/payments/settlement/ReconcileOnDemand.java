package fr.livrestaka.application.payments.settlement;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.payments.checkout.ReconcileCheckouts;
import fr.livrestaka.application.payments.refunds.ReconcileRefunds;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.payments.refusals.PaymentServiceFailed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * What the program compares by itself from time to time, at once on an administrator's word. The
 * audit log names it before anything is mended.
 */
@Singleton
public class ReconcileOnDemand {
  private final ReconcileCheckouts checkouts;
  private final ReconcileRefunds refunds;
  private final AuditLog audit;

  @Inject
  public ReconcileOnDemand(ReconcileCheckouts checkouts, ReconcileRefunds refunds, AuditLog audit) {
    this.checkouts = checkouts;
    this.refunds = refunds;
    this.audit = audit;
  }

  public ReconcileCheckouts.Report checkouts(Caller admin) {
    audit.record(PaymentAudit.reconciled(admin, "checkouts"));
    return checkouts.reconcile();
  }

  /**
   * @throws PaymentServiceFailed the payment service refuses or does not answer; what was mended
   *     until then stays so
   */
  public ReconcileRefunds.Report refunds(Caller admin) {
    audit.record(PaymentAudit.reconciled(admin, "refunds"));
    return refunds.reconcile();
  }
}
