package fr.livrestaka.application.invoicing.credit;

import static java.util.function.Predicate.not;

import fr.livrestaka.application.invoicing.port.CreditNotes;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.invoicing.port.Numbering;
import fr.livrestaka.application.invoicing.port.RefundCredits;
import fr.livrestaka.application.invoicing.port.RefundsToCredit;
import fr.livrestaka.application.notifications.NoticeTexts;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.credit.Credit;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.credit.RefundCredit;
import fr.livrestaka.domain.invoicing.credit.RefundsCredited;
import fr.livrestaka.domain.invoicing.register.Series;
import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Makes the credit notes of a payment's invoice agree with its refunds, as {@link RefundsCredited}
 * says.
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
   * Locks payments that are to be made agree later in the open transaction, before any series of
   * numbers is locked: as {@link #agree} locks.
   */
  public void lock(List<String> payments) {
    refunds.lock(payments.stream().map(PaymentId::new).toList());
  }

  /**
   * Joins the open transaction where there is one. Doing it again changes nothing. A payment
   * without an invoice that was issued here has nothing to credit.
   */
  public void agree(String payment, Instant now) {
    transactions.writing(
        () -> {
          List<Refund> ended =
              refunds.lockRefundsOf(new PaymentId(payment)).stream()
                  .filter(not(Refund::isPending))
                  .toList();
          if (ended.isEmpty()) return;
          numbering.lock(Series.AVOIR);
          invoices.ofPayment(payment).ifPresent(invoice -> agree(invoice, ended, now));
        });
  }

  private void agree(Invoice invoice, List<Refund> ended, Instant now) {
    RefundsCredited credited =
        RefundsCredited.of(
            invoice.id(), notes.ofInvoice(invoice.id()), credits.ofInvoice(invoice.id()), ended);
    for (Refund back : credited.toRelease(ended)) {
      credits.release(back.id().value(), now);
      credited = credited.releasing(back, now);
    }
    for (Refund refund : ended) {
      if (!refund.isFailed()) credited = pay(invoice, refund, credited, now);
    }
  }

  private RefundsCredited pay(Invoice invoice, Refund refund, RefundsCredited before, Instant now) {
    RefundsCredited owed = stored(before, before.payOwed(refund, now));
    Optional<CreditNote> issued =
        owed.toIssue(refund, usualReason(), now).flatMap(credit -> issue(invoice, credit, now));
    if (issued.isPresent()) {
      RefundsCredited with = owed.with(issued.get());
      owed = stored(with, with.pay(issued.get(), refund, now));
    }
    return stored(owed, owed.payAny(refund, now));
  }

  private Optional<CreditNote> issue(Invoice invoice, Credit credit, Instant now) {
    return creditNotes.creditUpTo(invoice.id(), credit, now);
  }

  private RefundsCredited stored(RefundsCredited credited, List<RefundCredit> more) {
    more.forEach(credits::add);
    return credited.with(more);
  }

  private static String usualReason() {
    return NoticeTexts.of("invoicing").get("credit.refund.reason");
  }
}
