package fr.livrestaka.application.payments.checkout;

import fr.livrestaka.application.payments.checkout.port.Checkouts;
import fr.livrestaka.application.payments.checkout.port.PaymentGateway;
import fr.livrestaka.application.payments.settlement.SettlePayment;
import fr.livrestaka.application.payments.settlement.SettlePayment.Outcome;
import fr.livrestaka.application.shared.RowByRow;
import fr.livrestaka.application.shared.Upkeep;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.payments.checkout.Checkout;
import fr.livrestaka.domain.payments.checkout.SessionFacts;
import fr.livrestaka.domain.payments.refusals.PaymentServiceFailed;
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
  private static final int AT_ONCE = 500;
  private static final int PATIENCE = 10;

  private final Checkouts checkouts;
  private final PaymentGateway gateway;
  private final SettlePayment settlePayment;
  private final RowByRow rows;
  private final Transactions transactions;
  private final InstantSource clock;
  private volatile Optional<Checkout> place = Optional.empty();

  @Inject
  public ReconcileCheckouts(
      Checkouts checkouts,
      PaymentGateway gateway,
      SettlePayment settlePayment,
      RowByRow rows,
      Transactions transactions,
      InstantSource clock) {
    this.checkouts = checkouts;
    this.gateway = gateway;
    this.settlePayment = settlePayment;
    this.rows = rows;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * What was found.
   *
   * @param looked sessions asked for
   * @param settled payments whose event had not come
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
   * Looks at those that were opened ten minutes ago or earlier, oldest first: {@value #AT_ONCE} at
   * most, or until {@value #PATIENCE} in a row remain without an answer. The next run goes on
   * behind the last one, and after the youngest begins anew.
   */
  public Report reconcile() {
    Instant oldest = clock.instant().minus(LEFT_TO_EVENTS);
    List<Checkout> some = next(oldest);
    Report report = look(some);
    boolean isAll = report.looked() == some.size() && some.size() < AT_ONCE;
    place = isAll ? Optional.empty() : Optional.of(some.get(report.looked() - 1));
    rows.tell(NAME, report.failed(), report.looked());
    return report;
  }

  private List<Checkout> next(Instant oldest) {
    List<Checkout> some = open(oldest, place);
    return some.isEmpty() && place.isPresent() ? open(oldest, Optional.empty()) : some;
  }

  private List<Checkout> open(Instant oldest, Optional<Checkout> behind) {
    return transactions.readCurrent(() -> checkouts.openBefore(oldest, behind, AT_ONCE));
  }

  private Report look(List<Checkout> some) {
    Report report = Report.NOTHING;
    int silent = 0;
    for (Checkout one : some) {
      Report found = look(one);
      report = report.plus(found);
      silent = found.unanswered() > 0 ? silent + 1 : 0;
      if (silent == PATIENCE) break;
    }
    return report;
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
    return cannotBePaid || hasTakenTooLong(checkout, now);
  }

  private static boolean hasTakenTooLong(Checkout checkout, Instant now) {
    return now.isAfter(checkout.expiresAt().plus(LONGEST_WAY_OF_MONEY));
  }

  private Report heal(Checkout checkout, Optional<SessionFacts> session) {
    Instant now = clock.instant();
    if (session.filter(SessionFacts::isPaid).isPresent()) {
      return settle(checkout, session.get(), now);
    }
    if (!isOver(checkout, session, now)) return Report.UNCHANGED;
    end(checkout);
    return Report.EXPIRED;
  }

  /** What nobody could place in all that time is asked for no more. */
  private Report settle(Checkout checkout, SessionFacts session, Instant now) {
    Outcome outcome = settlePayment.settle(session, now);
    if (outcome != Outcome.SETTLED && hasTakenTooLong(checkout, now)) end(checkout);
    return switch (outcome) {
      case SETTLED -> Report.SETTLED;
      case IN_DOUBT -> Report.IN_DOUBT;
      case ALREADY, UNKNOWN -> Report.UNCHANGED;
    };
  }

  private void end(Checkout checkout) {
    checkouts.lock(checkout.id()).map(Checkout::expired).ifPresent(checkouts::save);
  }
}
