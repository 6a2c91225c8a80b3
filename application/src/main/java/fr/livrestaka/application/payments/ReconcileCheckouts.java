package fr.livrestaka.application.payments;

import fr.livrestaka.application.payments.port.Checkouts;
import fr.livrestaka.application.payments.port.PaymentGateway;
import fr.livrestaka.application.shared.RowByRow;
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
  private static final String NAME = "ReconcileCheckouts";
  private static final Duration LEFT_TO_EVENTS = Duration.ofMinutes(10);
  private static final Duration LONGEST_WAY_OF_MONEY = Duration.ofDays(30);
  private static final int AT_ONCE = 100;

  private final Checkouts checkouts;
  private final PaymentGateway gateway;
  private final Settlement settlement;
  private final RowByRow rows;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public ReconcileCheckouts(
      Checkouts checkouts,
      PaymentGateway gateway,
      Settlement settlement,
      RowByRow rows,
      Transactions transactions,
      InstantSource clock) {
    this.checkouts = checkouts;
    this.gateway = gateway;
    this.settlement = settlement;
    this.rows = rows;
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
   * @param failed sessions whose answer could not be dealt with; why is in the log
   */
  public record Report(
      int looked, int settled, int expired, int inDoubt, int unanswered, int failed) {
    private static final Report NOTHING = new Report(0, 0, 0, 0, 0, 0);
    private static final Report UNCHANGED = new Report(1, 0, 0, 0, 0, 0);
    private static final Report SETTLED = new Report(1, 1, 0, 0, 0, 0);
    private static final Report EXPIRED = new Report(1, 0, 1, 0, 0, 0);
    private static final Report IN_DOUBT = new Report(1, 0, 0, 1, 0, 0);
    private static final Report UNANSWERED = new Report(1, 0, 0, 0, 1, 0);
    private static final Report FAILED = new Report(1, 0, 0, 0, 0, 1);

    private Report plus(Report other) {
      return new Report(
          looked + other.looked,
          settled + other.settled,
          expired + other.expired,
          inDoubt + other.inDoubt,
          unanswered + other.unanswered,
          failed + other.failed);
    }
  }

  @Override
  public void tidy() {
    reconcile();
  }

  /**
   * Looks at all that were opened ten minutes ago or earlier, eldest first. Gives up where a
   * hundred in a row remain without an answer.
   */
  public Report reconcile() {
    Instant eldest = clock.instant().minus(LEFT_TO_EVENTS);
    Report report = Report.NOTHING;
    List<Checkout> some = open(eldest, Optional.empty());
    while (!some.isEmpty()) {
      Report found = some.stream().map(this::look).reduce(Report.NOTHING, Report::plus);
      report = report.plus(found);
      if (found.unanswered() == AT_ONCE) break;
      some = open(eldest, Optional.of(some.getLast()));
    }
    rows.tell(NAME, report.failed(), report.looked());
    return report;
  }

  private List<Checkout> open(Instant eldest, Optional<Checkout> behind) {
    return transactions.write(() -> checkouts.openBefore(eldest, behind, AT_ONCE));
  }

  private Report look(Checkout checkout) {
    return rows.attempt(NAME, checkout.id().value(), () -> ask(checkout)).orElse(Report.FAILED);
  }

  private Report ask(Checkout checkout) {
    try {
      Optional<SessionFacts> session = checkout.sessionId().flatMap(gateway::read);
      return transactions.write(() -> heal(checkout, session));
    } catch (PaymentServiceFailed e) {
      return Report.UNANSWERED;
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
    if (session.filter(SessionFacts::isPaid).isPresent()) return settle(session.get(), now);
    if (!isOver(checkout, session, now)) return Report.UNCHANGED;
    checkouts
        .lock(checkout.id())
        .map(open -> open.ended(CheckoutStatus.EXPIRED))
        .ifPresent(checkouts::save);
    return Report.EXPIRED;
  }

  private Report settle(SessionFacts session, Instant now) {
    return switch (settlement.settle(session, now)) {
      case SETTLED -> Report.SETTLED;
      case IN_DOUBT -> Report.IN_DOUBT;
      case ALREADY, UNKNOWN -> Report.UNCHANGED;
    };
  }
}
