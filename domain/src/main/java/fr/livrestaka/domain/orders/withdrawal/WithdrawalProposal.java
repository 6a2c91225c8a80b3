package fr.livrestaka.domain.orders.withdrawal;

import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * What is due after a withdrawal, as the law has it (L221-24, L221-25, L221-28 1°). People decide;
 * this is what they are proposed.
 *
 * @param refund what the author gets back, never more than was paid
 * @param owed what the author owes for the work done
 */
public record WithdrawalProposal(Money refund, Money owed, Reason reason) {
  /** Why it is due. */
  public enum Reason {
    /** Nothing has come in that could be given back. */
    NOTHING_PAID,
    /**
     * The author was not informed of the right and its costs: nothing is owed (L221-25, L221-20).
     */
    NOT_INFORMED,
    /** No express request for an early start was collected: nothing is owed (L221-25). */
    NO_REQUEST,
    /** Early work was asked for, and no page is done yet. */
    NOT_BEGUN,
    /** Early work was asked for, on an order that is not counted by pages: nothing is measured. */
    NOT_COUNTED,
    /** The share of the pages done has to be paid; how many, the corrector has yet to tell. */
    PAGES_UNKNOWN,
    /** The share of the pages done has to be paid (L221-25). */
    PRO_RATA,
    /**
     * The work was wholly done, with consent and acknowledgement: the right is lost (L221-28 1°).
     */
    PERFORMED
  }

  /**
   * What is due for a declaration of that time. What is owed is rounded down to the cent, in the
   * author's favour.
   *
   * @param pagesDone verified pages that were corrected until then; empty: nobody has told yet
   */
  public static WithdrawalProposal of(
      Contract contract, Instant declaredAt, Optional<Integer> pagesDone) {
    Consents consents = contract.consents();
    if (contract.paid().isZero()) return everything(contract, Reason.NOTHING_PAID);
    if (!isGivenBy(consents.informedAt(), declaredAt)) {
      return everything(contract, Reason.NOT_INFORMED);
    }
    if (!isGivenBy(consents.earlyStartAt(), declaredAt)) {
      return everything(contract, Reason.NO_REQUEST);
    }
    if (!contract.isPerformedAt(declaredAt)) return byPages(contract, pagesDone);
    Reason reason = isGivenBy(consents.lossAt(), declaredAt) ? Reason.PERFORMED : Reason.PRO_RATA;
    return owing(contract, contract.price(), reason);
  }

  private static WithdrawalProposal byPages(Contract contract, Optional<Integer> pagesDone) {
    if (contract.pages().isEmpty()) return everything(contract, Reason.NOT_COUNTED);
    if (pagesDone.isEmpty()) return everything(contract, Reason.PAGES_UNKNOWN);
    int ordered = contract.pages().get();
    int done = Math.max(0, Math.min(pagesDone.get(), ordered));
    if (done == 0) return everything(contract, Reason.NOT_BEGUN);
    Money share = Money.ofCents(contract.price().times(done).cents() / ordered);
    return owing(contract, share, Reason.PRO_RATA);
  }

  private static WithdrawalProposal everything(Contract contract, Reason reason) {
    return new WithdrawalProposal(contract.paid(), Money.ZERO, reason);
  }

  private static WithdrawalProposal owing(Contract contract, Money owed, Reason reason) {
    Money rest = contract.paid().minus(owed);
    return new WithdrawalProposal(rest.isNegative() ? Money.ZERO : rest, owed, reason);
  }

  private static boolean isGivenBy(Optional<Instant> consent, Instant time) {
    return consent.filter(given -> !given.isAfter(time)).isPresent();
  }
}
