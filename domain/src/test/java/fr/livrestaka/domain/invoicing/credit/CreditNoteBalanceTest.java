package fr.livrestaka.domain.invoicing.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoicingFixtures;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import fr.livrestaka.domain.invoicing.register.Series;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Refunds pay what a credit note owes, and its VAT in the same proportion. */
class CreditNoteBalanceTest {
  private static final Instant NOW = InvoicingFixtures.NOW;
  private static final CreditNote NOTE = note("refund:r-1");

  @Test
  void withoutRefundsAllOfItIsOwed() {
    CreditNoteBalance balance = CreditNoteBalance.of(NOTE, List.of());
    assertThat(balance.note()).isEqualTo(NOTE.id());
    assertThat(balance.owed()).isEqualTo(Money.ofCents(1_000));
    assertThat(balance.tax()).isEqualTo(Money.ofCents(167));
  }

  @Test
  void partsSumUpToTheCreditNoteAndItsVat() {
    List<RefundCredit> credits = new ArrayList<>();
    for (String refund : List.of("r-1", "r-2", "r-3")) {
      CreditNoteBalance.of(NOTE, credits)
          .paidBy(refund, Money.ofCents(400), NOW)
          .ifPresent(credits::add);
    }
    assertThat(credits)
        .extracting(RefundCredit::amount)
        .containsExactly(Money.ofCents(400), Money.ofCents(400), Money.ofCents(200));
    assertThat(credits)
        .extracting(RefundCredit::tax)
        .containsExactly(Money.ofCents(67), Money.ofCents(67), Money.ofCents(33));
    CreditNoteBalance paid = CreditNoteBalance.of(NOTE, credits);
    assertThat(paid.owed()).isEqualTo(Money.ZERO);
    assertThat(paid.tax()).isEqualTo(Money.ZERO);
    assertThat(paid.paidBy("r-4", Money.ofCents(1), NOW)).isEmpty();
  }

  @Test
  void aRefundPaysNoMoreThanItsSumNorThanIsOwed() {
    CreditNoteBalance balance = CreditNoteBalance.of(NOTE, List.of());
    assertThat(balance.paidBy("r-1", Money.ofCents(999), NOW).map(RefundCredit::amount))
        .contains(Money.ofCents(999));
    assertThat(balance.paidBy("r-1", Money.ofCents(1_000), NOW).map(RefundCredit::tax))
        .contains(Money.ofCents(167));
    assertThat(balance.paidBy("r-1", Money.ofCents(1_001), NOW).map(RefundCredit::amount))
        .contains(Money.ofCents(1_000));
    assertThat(balance.paidBy("r-1", Money.ZERO, NOW)).isEmpty();
  }

  @Test
  void whatCameBackAndWhatPaidOthersDoesNotCount() {
    RefundCredit paid =
        new RefundCredit(
            "r-1", NOTE.id(), Money.ofCents(400), Money.ofCents(67), NOW, Optional.empty());
    RefundCredit ofAnother =
        new RefundCredit(
            "r-1", new CreditNoteId("n-2"), Money.ofCents(5), Money.ZERO, NOW, Optional.empty());
    RefundCredit back = paid.released(NOW.plusSeconds(9));
    assertThat(paid.stands()).isTrue();
    assertThat(back.stands()).isFalse();
    assertThat(back.releasedAt()).contains(NOW.plusSeconds(9));
    assertThat(CreditNoteBalance.of(NOTE, List.of(back, ofAnother)).owed())
        .isEqualTo(Money.ofCents(1_000));
    assertThat(CreditNoteBalance.of(NOTE, List.of(paid, ofAnother)).owed())
        .isEqualTo(Money.ofCents(600));
  }

  @Test
  void theVatOfARefundIsNotAboveIt() {
    Money all = Money.ofCents(5);
    assertThat(new RefundCredit("r", NOTE.id(), all, all, NOW, Optional.empty()).tax())
        .isEqualTo(all);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new RefundCredit("r", NOTE.id(), all, Money.ofCents(6), NOW, Optional.empty()));
  }

  @Test
  void aCreditTakesNoMoreThanIsLeft() {
    Credit credit = new Credit(Money.ofCents(500), "Remboursement", "refund:r-1");
    assertThat(credit.within(Money.ofCents(500))).containsSame(credit);
    assertThat(credit.within(Money.ofCents(501))).containsSame(credit);
    assertThat(credit.within(Money.ofCents(499)).map(Credit::amount)).contains(Money.ofCents(499));
    assertThat(credit.within(Money.ZERO)).isEmpty();
    assertThat(new Credit(Money.ofCents(1), "r".repeat(500), "c").reason()).hasSize(500);
    assertThatThrownBy(() -> new Credit(Money.ofCents(1), "r".repeat(501), "c"))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void moneyIsToGoBackForRefundsAndCancelledOrders() {
    assertThat(CreditNote.causeOf("r-1")).isEqualTo("refund:r-1");
    assertThat(CreditNote.causeOf(new OrderId("o-1"))).isEqualTo("cancelled:o-1");
    assertThat(NOTE.awaitsRefund()).isTrue();
    assertThat(note("cancelled:o-1").awaitsRefund()).isTrue();
    assertThat(note("by-hand:1").awaitsRefund()).isFalse();
  }

  @Test
  void itsDocumentLiesBesideTheInvoices() {
    assertThat(NOTE.path()).isEqualTo(new StoredPath("invoices/AVOIR-2026-000001-n-1.pdf"));
    assertThat(NOTE.withPdfHash("a".repeat(64)).pdfHash()).contains("a".repeat(64));
  }

  private static CreditNote note(String cause) {
    Invoice invoice =
        InvoicingFixtures.invoice(VatRegime.STANDARD, 1_000, InvoicingFixtures.READER);
    return CreditNote.issue(
            new CreditNoteId("n-1"),
            invoice,
            invoice.snapshot(),
            Money.ZERO,
            new Credit(Money.ofCents(1_000), "Remboursement", cause),
            InvoicingFixtures.issuer(VatRegime.STANDARD),
            InvoicingFixtures.firstTurn(Series.AVOIR))
        .state();
  }
}
