package fr.livrestaka.embedder;

import static fr.livrestaka.embedder.Outside.AUTHOR;
import static fr.livrestaka.embedder.Outside.LESS_THAN_NOTHING;
import static fr.livrestaka.embedder.Outside.NOW;
import static fr.livrestaka.embedder.Outside.ORDER;
import static fr.livrestaka.embedder.Outside.PRICE;
import static fr.livrestaka.embedder.Outside.credit;
import static fr.livrestaka.embedder.Outside.isImpossible;
import static fr.livrestaka.embedder.Outside.none;
import static fr.livrestaka.embedder.Outside.note;
import static fr.livrestaka.embedder.Outside.paid;
import static fr.livrestaka.embedder.Outside.payment;
import static fr.livrestaka.embedder.Outside.place;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.domain.invoicing.Amounts;
import fr.livrestaka.domain.invoicing.Billing;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.invoicing.PaidBy;
import fr.livrestaka.domain.invoicing.Sale;
import fr.livrestaka.domain.invoicing.StoredInvoice;
import fr.livrestaka.domain.invoicing.books.BookEntry;
import fr.livrestaka.domain.invoicing.credit.Credit;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.mentions.MentionCatalogue;
import fr.livrestaka.domain.invoicing.parties.Buyer;
import fr.livrestaka.domain.invoicing.parties.Issuer;
import fr.livrestaka.domain.invoicing.parties.SellerIdentity;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import fr.livrestaka.domain.invoicing.refusals.CreditExceedsInvoice;
import fr.livrestaka.domain.invoicing.refusals.InvoiceChangeRefused;
import fr.livrestaka.domain.invoicing.refusals.InvoiceNotCreditable;
import fr.livrestaka.domain.invoicing.register.Counter;
import fr.livrestaka.domain.invoicing.register.InvoicePosition;
import fr.livrestaka.domain.invoicing.register.Series;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import fr.livrestaka.domain.invoicing.vat.VatTerms;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What cannot be of invoices and credit notes: the core refuses it to a program that embeds it. */
class ImpossibleInvoicesTest {
  @Test
  void noNumberIsGivenTwice() {
    Counter counter = Counter.fresh(Series.FACT);
    var place = counter.next(NOW, number -> false);
    Invoice one = invoice("i-1", VatRegime.STANDARD, place, Optional.of(NOW));
    Invoice other = invoice("i-2", VatRegime.STANDARD, place, Optional.of(NOW));
    Counter after = counter.after(one);

    isImpossible(() -> after.after(other), "FACT-2026-000001 does not follow");
    isImpossible(() -> after.after(one), "FACT-2026-000001 does not follow");
  }

  @Test
  void aCounterGoesOnInItsSequenceAndItsSeries() {
    Counter fresh = Counter.fresh(Series.FACT);
    Invoice first = invoice("i-1", VatRegime.STANDARD, fresh.next(NOW, n -> false), paid());
    Counter second = fresh.after(first);
    Invoice next = invoice("i-2", VatRegime.STANDARD, second.next(NOW, n -> false), paid());

    isImpossible(() -> fresh.after(next), "does not follow");
    isImpossible(() -> Counter.fresh(Series.AVOIR).after(first), "in the series AVOIR");
    isImpossible(() -> Counter.fresh(Series.FACT).after(creditNote(first)), "in the series FACT");
    isImpossible(() -> new Counter(Series.FACT, 2026, -1, "0", NOW), "-1");
    isImpossible(() -> new Counter(Series.FACT, 26, 0, "0", NOW), "26");
    isImpossible(() -> invoice("i-3", VatRegime.STANDARD, place(Series.AVOIR), paid()), "series");
  }

  @Test
  void whatIsPaidIsPaidOnADay() {
    Invoice open = invoice("i-1", VatRegime.STANDARD, place(Series.FACT), Optional.empty());
    Invoice paid = open.settled("payment-1", NOW).state();
    assertThat(paid.status()).isEqualTo(InvoiceStatus.PAID);
    assertThat(paid.paidAt()).contains(NOW);
    assertThat(open.state().byHand(ORDER, InvoiceStatus.PAID, NOW).state().paidAt()).contains(NOW);
    assertThat(Invoice.class.getConstructors()).isEmpty();
    assertThatExceptionOfType(InvoiceChangeRefused.class)
        .isThrownBy(() -> paid.settled("payment-2", NOW));
    isImpossible(() -> open.settled(" ", NOW), "without an id");
    isImpossible(() -> open.withPdfHash("abc"), "no SHA-256");
    isImpossible(() -> billing(Optional.of("payment-1"), Optional.empty()), "not paid");
    isImpossible(() -> billing(Optional.of(" "), Optional.of(NOW)), "without an id");
    isImpossible(() -> sale(Optional.empty()).paidBy(PaidBy.card(Optional.empty())), "not paid");
  }

  @Test
  void thereIsNoVatUnderFranchise() {
    Snapshot taxed = invoice("i", VatRegime.STANDARD, place(Series.FACT), paid()).snapshot();
    assertThat(taxed.amounts().tax()).isEqualTo(Money.ofCents(8_000));

    isImpossible(() -> copy(taxed, VatRegime.FRANCHISE, taxed.dueOn(), none(), none()), "VAT");
    assertThat(invoice("i", VatRegime.FRANCHISE, place(Series.FACT), paid()).snapshot().amounts())
        .isEqualTo(Amounts.untaxed(PRICE));
  }

  @Test
  void aDocumentSaysNothingThatContradictsItself() {
    Snapshot document = invoice("i", VatRegime.STANDARD, place(Series.FACT), paid()).snapshot();
    Snapshot open =
        invoice("i", VatRegime.STANDARD, place(Series.FACT), Optional.empty()).snapshot();
    VatRegime regime = VatRegime.STANDARD;
    LocalDate due = document.dueOn();

    isImpossible(() -> copy(document, regime, due.minusDays(1), none(), none()), "due before");
    isImpossible(
        () -> copy(document, regime, due, Optional.of("https://pay.example/"), none()), "paid");
    isImpossible(
        () -> copy(open, regime, open.dueOn(), none(), Optional.of(PaidBy.card(none()))), "paid");
    isImpossible(
        () ->
            new BookEntry(
                BookEntry.Kind.INVOICE,
                "FACT-1",
                "order",
                Optional.empty(),
                due,
                Optional.of(-20),
                Optional.empty(),
                BookEntry.Market.CONSUMER,
                Optional.empty(),
                Amounts.untaxed(PRICE)),
        "-20");
    isImpossible(
        () ->
            new BookEntry(
                BookEntry.Kind.INVOICE,
                "FACT-1",
                "order",
                Optional.empty(),
                due,
                Optional.of(101),
                Optional.empty(),
                BookEntry.Market.CONSUMER,
                Optional.empty(),
                Amounts.untaxed(PRICE)),
        "101");
  }

  @Test
  void aCancelledInvoiceIsNotCredited() {
    Invoice invoice = invoice("i", VatRegime.STANDARD, place(Series.FACT), paid());
    Invoice cancelled = invoice.in(invoice.state().credited());

    assertThatExceptionOfType(InvoiceNotCreditable.class)
        .isThrownBy(() -> creditNote(cancelled))
        .withMessageContaining("cancelled-already");
    assertThatExceptionOfType(InvoiceChangeRefused.class)
        .isThrownBy(() -> cancelled.state().byHand(ORDER, InvoiceStatus.PAID, NOW));
  }

  /** A clock that ran ahead dated the invoice; the repair bears the present date, and says so. */
  @Test
  void anInvoiceOfADayToComeIsPutRightUnderAName() {
    Instant ahead = NOW.plusSeconds(300 * 86_400L);
    Invoice invoice =
        invoice(
            "i",
            VatRegime.STANDARD,
            Counter.fresh(Series.FACT).next(ahead, n -> false),
            Optional.empty());

    CreditNote repair =
        CreditNote.issue(
                note(),
                invoice,
                invoice.snapshot(),
                Money.ZERO,
                credit(48_000),
                issuer(VatRegime.STANDARD),
                noteAt(NOW))
            .state();

    assertThat(repair.snapshot().issuedOn()).isEqualTo("2026-11-25");
  }

  @Test
  void aCreditNoteTakesWhatIsThere() {
    Invoice invoice = invoice("i", VatRegime.STANDARD, place(Series.FACT), paid());

    assertThatExceptionOfType(CreditExceedsInvoice.class)
        .isThrownBy(() -> creditNote(invoice, Money.ofCents(47_999), 2, NOW));
    isImpossible(() -> creditNote(invoice, LESS_THAN_NOTHING, 100, NOW), "-1 cents");
    isImpossible(() -> new Credit(PRICE, "Geste", " "), "without a cause");
    isImpossible(() -> creditNote(invoice).withPdfHash("ABC"), "no SHA-256");
    CreditNote note = creditNote(invoice);
    isImpossible(
        () -> new CreditNote(note.id(), invoice.id(), "c", invoice.snapshot(), note.seal(), none()),
        "no credit note");
    isImpossible(
        () ->
            new StoredInvoice(
                invoice.id(),
                ORDER,
                AUTHOR,
                none(),
                note.snapshot(),
                note.seal(),
                InvoiceStatus.PAID,
                paid(),
                none()),
        "no invoice");
  }

  private static InvoicePosition noteAt(Instant at) {
    return Counter.fresh(Series.AVOIR).next(at, number -> false);
  }

  private static Sale sale(Optional<Instant> paidAt) {
    return new Sale("Correction", none(), PRICE, paidAt);
  }

  private static Billing billing(Optional<String> payment, Optional<Instant> paidAt) {
    Buyer buyer = new Buyer("Ana Roy", "ana@example.org", none(), none());
    return new Billing(ORDER, AUTHOR, payment, buyer, sale(paidAt));
  }

  private static Issuer issuer(VatRegime regime) {
    SellerIdentity seller =
        new SellerIdentity(
            "Staka", none(), none(), none(), none(), none(), "contact@staka.example");
    return new Issuer(seller, VatTerms.behind(regime), new MentionCatalogue(List.of()));
  }

  private static Invoice invoice(
      String id, VatRegime regime, InvoicePosition place, Optional<Instant> paidAt) {
    return Invoice.issue(
            new InvoiceId(id),
            billing(paidAt.map(at -> "payment-1"), paidAt),
            issuer(regime),
            place)
        .state();
  }

  private static CreditNote creditNote(Invoice invoice) {
    return creditNote(invoice, Money.ZERO, 100, NOW);
  }

  private static CreditNote creditNote(Invoice invoice, Money before, long cents, Instant at) {
    return CreditNote.issue(
            note(),
            invoice,
            invoice.snapshot(),
            before,
            credit(cents),
            issuer(VatRegime.STANDARD),
            noteAt(at))
        .state();
  }

  private static Snapshot copy(
      Snapshot of,
      VatRegime regime,
      LocalDate dueOn,
      Optional<String> payAt,
      Optional<PaidBy> paidBy) {
    return new Snapshot(
        of.number(),
        of.corrects(),
        of.issuedAt(),
        of.suppliedOn(),
        dueOn,
        of.paidAt(),
        of.seller(),
        of.buyer(),
        of.lines(),
        regime,
        of.amounts(),
        of.mentions(),
        payAt,
        paidBy);
  }
}
