package fr.livrestaka.application.payments.refunds;

import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.domain.payments.refunds.LedgerPosting;
import fr.livrestaka.domain.payments.refunds.PaymentLedger;
import fr.livrestaka.domain.payments.refunds.RefundFacts;
import fr.livrestaka.domain.payments.refunds.RefundId;
import fr.livrestaka.domain.payments.refunds.ReportedRefunds;
import fr.livrestaka.domain.payments.settlement.PaymentSignal.ChargeRefunded;
import fr.livrestaka.domain.payments.settlement.PaymentSignal.RefundCameBack;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Records what the payment service reports of refunds, in whatever order it comes. Within the open
 * transaction.
 */
@Singleton
public class RecordRefund {
  private final PaymentLedgers ledgers;
  private final IdGenerator ids;

  @Inject
  public RecordRefund(PaymentLedgers ledgers, IdGenerator ids) {
    this.ledgers = ledgers;
    this.ids = ids;
  }

  /**
   * Writes down what was given back on the service's own pages; refunds that this program asked for
   * are known.
   *
   * @return false where the payment is not known here, perhaps another site's
   */
  public boolean made(ChargeRefunded report, Instant now) {
    return enter(report.paymentIntent(), refunds -> refunds.counted(report, now)).isPresent();
  }

  /**
   * Frees the amount of a refund that did not arrive, once.
   *
   * @return false where the payment is not known here, perhaps another site's
   */
  public boolean cameBack(RefundCameBack back) {
    return enter(back.paymentIntent(), refunds -> refunds.cameBack(back)).isPresent();
  }

  /**
   * What a comparison of a payment's refunds found.
   *
   * @param mended refunds that stand otherwise than before
   * @param missing refunds that this program asked for, and that are not there
   */
  record Compared(int mended, int missing) {}

  /**
   * Makes the refunds of a payment stand as the payment service has them.
   *
   * @param theirs all refunds that the payment ever had
   * @param asked when the service was asked
   * @param latest refunds that this program asked for before then should be there
   * @return empty where the payment is not known here
   */
  Optional<Compared> compare(
      String paymentIntent, List<RefundFacts> theirs, Instant asked, Instant latest) {
    return enter(paymentIntent, refunds -> refunds.compared(theirs, asked))
        .map(entry -> entry.compared(latest));
  }

  /** A ledger before and after a report was entered. */
  private record Entry(PaymentLedger before, PaymentLedger after) {
    Compared compared(Instant latest) {
      return new Compared(after.differencesFrom(before), after.pendingBefore(latest).size());
    }
  }

  private Optional<Entry> enter(
      String paymentIntent, Function<ReportedRefunds, LedgerPosting> report) {
    return ledgers.lockByIntent(paymentIntent).map(locked -> enter(locked, report));
  }

  private Entry enter(PaymentLedger before, Function<ReportedRefunds, LedgerPosting> report) {
    LedgerPosting posting =
        report.apply(new ReportedRefunds(before, () -> new RefundId(ids.next())));
    ledgers.store(before, posting);
    return new Entry(before, posting.after());
  }
}
