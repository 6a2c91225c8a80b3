package fr.livrestaka.application.payments.checkout;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.orders.port.OrderSessions;
import fr.livrestaka.application.payments.checkout.port.PaymentGateway;
import fr.livrestaka.application.payments.settlement.PaymentAudit;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.payments.checkout.SessionFacts;
import fr.livrestaka.domain.payments.refusals.PaymentServiceFailed;
import fr.livrestaka.domain.payments.refusals.SessionOfAnother;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Tells a client how the payment of an own order stands (contract A 5.2). */
@Singleton
public class ShowPaymentStatus {
  private final OrderSessions sessions;
  private final PaymentGateway gateway;
  private final AuditLog audit;
  private final Transactions transactions;

  @Inject
  public ShowPaymentStatus(
      OrderSessions sessions, PaymentGateway gateway, AuditLog audit, Transactions transactions) {
    this.sessions = sessions;
    this.gateway = gateway;
    this.audit = audit;
    this.transactions = transactions;
  }

  /**
   * @throws SessionOfAnother no order of the caller has this session
   * @throws PaymentServiceFailed the service does not know the session or does not answer
   */
  public SessionFacts of(Caller caller, String sessionId) {
    boolean theirs =
        transactions.write(
            () -> {
              boolean found = sessions.isOf(caller.id(), sessionId);
              audit.record(PaymentAudit.checked(caller, sessionId));
              if (!found) audit.record(PaymentAudit.sessionNotTheirs(caller, sessionId));
              return found;
            });
    if (!theirs) throw new SessionOfAnother();
    return gateway.read(sessionId).orElseThrow(PaymentServiceFailed::new);
  }
}
