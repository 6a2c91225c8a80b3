package fr.livrestaka.application.invoicing.credit;

import fr.livrestaka.application.invoicing.port.CreditNotes;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.invoicing.port.Numbering;
import fr.livrestaka.application.invoicing.port.RefundCredits;
import fr.livrestaka.application.invoicing.port.RefundsToCredit;
import fr.livrestaka.application.invoicing.port.RefundsToCredit.Ended;
import fr.livrestaka.application.notifications.NoticeTexts;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.PaidBy;
import fr.livrestaka.domain.invoicing.credit.Credit;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.credit.CreditNoteBalance;
import fr.livrestaka.domain.invoicing.credit.RefundCredit;
import fr.livrestaka.domain.invoicing.register.Series;
import fr.livrestaka.domain.shared.Money;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Makes the credit notes of a payment's invoice agree with its refunds: each refund that stands
 * pays credit notes of its amount. It pays first what is owed already: the credit note that it was
 * ordered for, one of a refund that came back, that of a cancelled order; a new one is issued for
 * the rest.
 */
@Singleton
public final class CreditRefunds {
  private final RefundsToCredit refunds;
  private final RefundCredits credits;
  private final Invoices invoices;
  private final CreditNotes notes;
  private final Numbering numbering;
  private final IssueCreditNote creditNotes;
  private final Transactions transactions;

  @Inject
  public CreditRefunds(
      RefundsToCredit refunds,
      RefundCredits credits,
      Invoices invoices,
      CreditNotes notes,
      Numbering numbering,
      IssueCreditNote creditNotes,
      Transactions transactions) {
    this.refunds = refunds;
    this.credits = credits;
    this.invoices = invoices;
    this.notes = notes;
    this.numbering = numbering;
    this.creditNotes = creditNotes;
    this.transactions = transactions;
  }

  /**
   * Joins the open transaction where there is one. Doing it again changes nothing. A payment
   * without an invoice of ours has nothing to credit.
   */
  public void agree(String payment, Instant now) {
    transactions.writing(
        () -> {
          List<Ended> all = refunds.lock(payment);
          if (all.isEmpty()) return;
          numbering.lock(Series.AVOIR);
          invoices.ofPayment(payment).ifPresent(invoice -> agree(invoice, all, now));
        });
  }

  private void agree(Invoice invoice, List<Ended> all, Instant now) {
    all.stream().filter(refund -> !refund.stands()).forEach(back -> release(invoice, back, now));
    all.stream().filter(Ended::stands).forEach(refund -> pay(invoice, refund, now));
  }

  private void release(Invoice invoice, Ended back, Instant now) {
    if (paid(invoice.id(), back).isPositive()) credits.release(back.id(), now);
  }

  private void pay(Invoice invoice, Ended refund, Instant now) {
    InvoiceId id = invoice.id();
    payOwed(id, refund, note -> refund.creditNote().filter(note.id()::equals).isPresent(), now);
    payOwed(id, refund, CreditNote::awaitsRefund, now);
    issueRest(id, refund, now);
    payOwed(id, refund, note -> true, now);
  }

  private void issueRest(InvoiceId invoice, Ended refund, Instant now) {
    Money rest = rest(invoice, refund);
    if (!rest.isPositive()) return;
    Optional<CreditNote> note = creditNotes.creditUpTo(invoice, credit(refund, rest, now), now);
    note.ifPresent(issued -> pay(invoice, refund, issued, now));
  }

  private static Credit credit(Ended refund, Money amount, Instant now) {
    String reason =
        refund
            .reason()
            .filter(text -> !text.isBlank())
            .orElseGet(() -> NoticeTexts.of("invoicing").get("credit.refund.reason"));
    return new Credit(amount, reason, CreditNote.causeOf(refund.id()))
        .repaid(refund.settledAt().orElse(now), PaidBy.card(refund.serviceId()));
  }

  private void payOwed(InvoiceId invoice, Ended refund, Predicate<CreditNote> which, Instant now) {
    notes.ofInvoice(invoice).stream()
        .filter(which)
        .forEach(note -> pay(invoice, refund, note, now));
  }

  private void pay(InvoiceId invoice, Ended refund, CreditNote note, Instant now) {
    CreditNoteBalance.of(note, credits.ofInvoice(invoice))
        .paidBy(refund.id(), rest(invoice, refund), now)
        .ifPresent(credits::add);
  }

  private Money rest(InvoiceId invoice, Ended refund) {
    return refund.amount().minus(paid(invoice, refund));
  }

  private Money paid(InvoiceId invoice, Ended refund) {
    return credits.ofInvoice(invoice).stream()
        .filter(RefundCredit::stands)
        .filter(credit -> credit.refund().equals(refund.id()))
        .map(RefundCredit::amount)
        .reduce(Money.ZERO, Money::plus);
  }
}
