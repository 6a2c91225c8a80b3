package fr.livrestaka.domain.invoicing.credit;

import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.PaidBy;
import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which refunds of a payment pay which credit notes of its invoice. Each refund that stands pays
 * credit notes of its amount. It pays first what is owed already: the credit note that it was
 * ordered for, then those that were made so that money goes back (of a refund that came back, or of
 * a cancelled order). For the rest a new one is issued; where the invoice has nothing left to
 * credit, any other credit note that is owed is paid.
 *
 * @param invoice the payment's
 * @param notes of that invoice, oldest first; of one that takes from several invoices, what it
 *     takes from this one counts
 * @param credits what refunds of the payment have paid of them, oldest first
 */
public record RefundsCredited(
    InvoiceId invoice, List<CreditNote> notes, List<RefundCredit> credits) {
  public RefundsCredited {
    notes = List.copyOf(notes);
    credits = List.copyOf(credits);
  }

  /**
   * How it stands.
   *
   * @param credits of these credit notes, by any refunds
   * @param refunds of the payment
   */
  public static RefundsCredited of(
      InvoiceId invoice, List<CreditNote> notes, List<RefundCredit> credits, List<Refund> refunds) {
    Set<String> ours =
        refunds.stream().map(refund -> refund.id().value()).collect(Collectors.toSet());
    return new RefundsCredited(
        invoice, notes, credits.stream().filter(one -> ours.contains(one.refund())).toList());
  }

  /** Those that have come back, and yet count as payment of a credit note. */
  public List<Refund> toRelease(List<Refund> refunds) {
    return refunds.stream()
        .filter(Refund::isFailed)
        .filter(back -> paidBy(back).isPositive())
        .toList();
  }

  /** The same, with what a refund that came back had paid owed again. */
  public RefundsCredited releasing(Refund back, Instant now) {
    List<RefundCredit> next =
        credits.stream().map(one -> isStanding(one, back) ? one.released(now) : one).toList();
    return new RefundsCredited(invoice, notes, next);
  }

  /** What a refund pays of the credit notes that it is meant for, the most urgent first. */
  public List<RefundCredit> payOwed(Refund refund, Instant now) {
    List<RefundCredit> named =
        pay(refund, note -> refund.creditNote().filter(note.id().value()::equals).isPresent(), now);
    List<RefundCredit> awaiting = with(named).pay(refund, CreditNote::awaitsRefund, now);
    return Stream.concat(named.stream(), awaiting.stream()).toList();
  }

  /** What a refund pays of the credit note that was issued for it. */
  public List<RefundCredit> pay(CreditNote issued, Refund refund, Instant now) {
    return pay(refund, issued::equals, now);
  }

  /** What a refund pays of any credit note that is owed. */
  public List<RefundCredit> payAny(Refund refund, Instant now) {
    return pay(refund, note -> true, now);
  }

  private List<RefundCredit> pay(Refund refund, Predicate<CreditNote> which, Instant now) {
    List<RefundCredit> paid = new ArrayList<>();
    for (CreditNote note : notes) {
      if (!which.test(note)) continue;
      RefundsCredited next = with(paid);
      CreditNoteBalance.of(note, invoice, next.credits)
          .paidBy(refund.id().value(), next.restOf(refund), now)
          .ifPresent(paid::add);
    }
    return paid;
  }

  /**
   * The credit note that a refund still needs, for all of it that has paid none.
   *
   * @param usualReason printed where the administrator has given no reason
   * @return empty where the refund has paid credit notes of its whole amount
   */
  public Optional<Credit> toIssue(Refund refund, String usualReason, Instant now) {
    Money rest = restOf(refund);
    if (!rest.isPositive()) return Optional.empty();
    String reason = refund.reason().filter(text -> !text.isBlank()).orElse(usualReason);
    Credit credit = new Credit(rest, reason, CreditNote.causeOf(refund.id().value()));
    return Optional.of(
        credit.repaid(refund.settledAt().orElse(now), PaidBy.card(refund.serviceId())));
  }

  /** The same, with what refunds have paid since. */
  public RefundsCredited with(List<RefundCredit> more) {
    return new RefundsCredited(
        invoice, notes, Stream.concat(credits.stream(), more.stream()).toList());
  }

  /** The same, with a credit note that was issued since. */
  public RefundsCredited with(CreditNote issued) {
    return new RefundsCredited(
        invoice, Stream.concat(notes.stream(), Stream.of(issued)).distinct().toList(), credits);
  }

  /** What one of the credit notes owes of this invoice. */
  public Money owedBy(CreditNote note) {
    return CreditNoteBalance.of(note, invoice, credits).owed();
  }

  private Money restOf(Refund refund) {
    return refund.amount().minus(paidBy(refund));
  }

  private Money paidBy(Refund refund) {
    return credits.stream()
        .filter(credit -> isStanding(credit, refund))
        .map(RefundCredit::amount)
        .reduce(Money.ZERO, Money::plus);
  }

  private static boolean isStanding(RefundCredit credit, Refund refund) {
    return credit.stands() && credit.refund().equals(refund.id().value());
  }
}
