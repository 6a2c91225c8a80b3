package fr.livrestaka.application.payments.checkout;

import fr.livrestaka.application.payments.checkout.port.Checkouts;
import fr.livrestaka.application.payments.checkout.port.PaymentGateway;
import fr.livrestaka.application.payments.settlement.SettlePayment;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.payments.checkout.Checkout;
import fr.livrestaka.domain.payments.checkout.SessionFacts;
import fr.livrestaka.domain.payments.refusals.PaymentServiceFailed;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Closes a pay page; what was paid there at the last moment counts. */
@Singleton
public class CloseSession {
  private final PaymentGateway gateway;
  private final Checkouts checkouts;
  private final SettlePayment settlePayment;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public CloseSession(
      PaymentGateway gateway,
      Checkouts checkouts,
      SettlePayment settlePayment,
      Transactions transactions,
      InstantSource clock) {
    this.gateway = gateway;
    this.checkouts = checkouts;
    this.settlePayment = settlePayment;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * May be repeated.
   *
   * @throws PaymentServiceFailed the payment service does not answer
   */
  public void close(String sessionId) {
    gateway.expire(sessionId);
    gateway
        .read(sessionId)
        .filter(session -> !session.isExpired())
        .ifPresent(session -> transactions.writing(() -> tooLate(session)));
  }

  private void tooLate(SessionFacts session) {
    if (session.isPaid()) {
      settlePayment.settle(session, clock.instant());
    } else {
      keepLooking(session);
    }
  }

  /** Money that takes days is on its way. */
  private void keepLooking(SessionFacts session) {
    checkouts
        .findBySession(session.sessionId())
        .flatMap(found -> checkouts.lock(found.id()))
        .map(Checkout::awaitingMoney)
        .ifPresent(checkouts::save);
  }
}
