package fr.livrestaka.application.payments;

import fr.livrestaka.application.payments.Settlement.Outcome;
import fr.livrestaka.application.payments.port.Checkouts;
import fr.livrestaka.application.payments.port.PaymentGateway;
import fr.livrestaka.application.shared.Upkeep;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.payments.Checkout;
import fr.livrestaka.domain.payments.CheckoutStatus;
import fr.livrestaka.domain.payments.PaymentServiceFailed;
import fr.livrestaka.domain.payments.SessionFacts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Asks the payment service for the sessions that seem open here, and makes up for what a lost event
 * did not tell.
 */
@Singleton
public class ReconcileCheckouts implements Upkeep {
  private static final Duration LEFT_TO_EVENTS = Duration.ofMinutes(10);
  private static final Duration LONGEST_WAY_OF_MONEY = Duration.ofDays(30);
  private static final int AT_ONCE = 100;

  private final Checkouts checkouts;
  private final PaymentGateway gateway;
  private final Settlement settlement;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public ReconcileCheckouts(
      Checkouts checkouts,
      PaymentGateway gateway,
      Settlement settlement,
      Transactions transactions,
      InstantSource clock) {
    this.checkouts = checkouts;
    this.gateway = gateway;
    this.settlement = settlement;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * What was found.
   *
   * @param looked sessions asked for
   * @param settled payments that no event had told of
   * @param expired sessions that nobody can pay any more
   * @param inDoubt payments of another amount than asked
   * @param unanswered sessions that the payment service did not tell about
   */
  public record Report(int looked, int settled, int expired, int inDoubt, int unanswered) {
    private static final Report NOTHING = new Report(0, 0, 0, 0, 0);

    private Report plus(Report other) {
      return new Report(
          looked + other.looked,
          settled + other.settled,
          expired + other.expired,
          inDoubt + other.inDoubt,
          unanswered + other.unanswered);
    }
  }

  @Override
  public void tidy() {
    reconcile();
  }

  /** Looks at those opened ten minutes ago or earlier, eldest first, a hundred at most. */
  public Report reconcile() {
    Instant eldest = clock.instant().minus(LEFT_TO_EVENTS);
    List<Checkout> open = transactions.write(() -> checkouts.openBefore(eldest, AT_ONCE));
    return open.stream().map(this::look).reduce(Report.NOTHING, Report::plus);
  }

  private Report look(Checkout checkout) {
    try {
      Optional<SessionFacts> session = checkout.sessionId().flatMap(gateway::read);
      return transactions.write(() -> heal(checkout, session));
    } catch (PaymentServiceFailed e) {
      return new Report(1, 0, 0, 0, 1);
    }
  }

  /** Also where a payment was begun that has neither come in nor failed for a month. */
  private static boolean isOver(Checkout checkout, Optional<SessionFacts> session, Instant now) {
    boolean cannotBePaid =
        session.map(SessionFacts::isExpired).orElse(now.isAfter(checkout.expiresAt()));
    return cannotBePaid || now.isAfter(checkout.expiresAt().plus(LONGEST_WAY_OF_MONEY));
  }

  private Report heal(Checkout checkout, Optional<SessionFacts> session) {
    Instant now = clock.instant();
    if (session.filter(SessionFacts::isPaid).isPresent()) {
      Outcome outcome = settlement.settle(session.get(), now);
      return new Report(
          1, outcome == Outcome.SETTLED ? 1 : 0, 0, outcome == Outcome.IN_DOUBT ? 1 : 0, 0);
    }
    if (!isOver(checkout, session, now)) return new Report(1, 0, 0, 0, 0);
    checkouts
        .lock(checkout.id())
        .map(open -> open.ended(CheckoutStatus.EXPIRED))
        .ifPresent(checkouts::save);
    return new Report(1, 0, 1, 0, 0);
  }
}
