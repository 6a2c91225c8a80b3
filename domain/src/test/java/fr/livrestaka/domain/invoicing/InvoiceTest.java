package fr.livrestaka.domain.invoicing;

import static fr.livrestaka.domain.invoicing.InvoicingFixtures.NOW;
import static fr.livrestaka.domain.invoicing.InvoicingFixtures.READER;
import static fr.livrestaka.domain.invoicing.InvoicingFixtures.firstTurn;
import static fr.livrestaka.domain.invoicing.InvoicingFixtures.issuer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.invoicing.events.InvoiceIssued;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import fr.livrestaka.domain.invoicing.refusals.InvoiceChangeRefused;
import fr.livrestaka.domain.invoicing.register.Series;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import fr.livrestaka.domain.invoicing.register.SnapshotText;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NextState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class InvoiceTest {
  private static final long CENTS = 48_000;
  private static final Invoice PAID = InvoicingFixtures.invoice(VatRegime.STANDARD, CENTS, READER);
  private static final Invoice OPEN = issue("https://example.org/payer");

  @Test
  void bearsWhoIsInvoicedForWhatOrder() {
    assertThat(PAID.id()).isEqualTo(new InvoiceId("invoice-1"));
    assertThat(PAID.order()).isEqualTo(new OrderId("order-1"));
    assertThat(PAID.client()).isEqualTo(new AccountId("client-1"));
    assertThat(PAID.paymentId()).contains("pi_1");
    assertThat(PAID.path()).isEqualTo(new StoredPath("invoices/FACT-2026-000001-invoice-1.pdf"));
  }

  @Test
  void isReadAsItWasStored() {
    assertThat(Invoice.restored(PAID.stored())).isEqualTo(PAID).hasSameHashCodeAs(PAID);
    assertThat(PAID).isNotEqualTo(OPEN).isNotEqualTo("FACT-2026-000001");
    assertThat(PAID.hashCode()).isNotEqualTo(OPEN.hashCode());
    assertThat(PAID.toString()).isEqualTo("Invoice[FACT-2026-000001, PAID]");
  }

  @Test
  void sayWhereToPayOnlyWhereItIsNotPaid() {
    assertThat(OPEN.snapshot().payAt()).contains("https://example.org/payer");
    assertThat(PAID.snapshot().payAt()).isEmpty();
    NextState<Invoice> paidAlready =
        Invoice.issue(
            new InvoiceId("invoice-2"),
            InvoicingFixtures.billing("pi_1", CENTS, READER),
            issuer(VatRegime.STANDARD),
            firstTurn(Series.FACT),
            "https://example.org/payer");
    assertThat(paidAlready.state().snapshot().payAt()).isEmpty();
    assertThat(paidAlready.events()).containsExactly(new InvoiceIssued(new InvoiceId("invoice-2")));
  }

  @Test
  void isSettledByCreditNotesOfItsWholeSum() {
    assertThat(PAID.isSettledBy(Money.ofCents(CENTS - 1))).isFalse();
    assertThat(PAID.isSettledBy(Money.ofCents(CENTS))).isTrue();
    assertThat(PAID.isSettledBy(Money.ofCents(CENTS + 1))).isTrue();
  }

  @Test
  void waitsForAPaymentOfItsSumUntilItIsPaid() {
    assertThat(OPEN.isOpen()).isTrue();
    assertThat(OPEN.awaits(Money.ofCents(CENTS))).isTrue();
    assertThat(OPEN.awaits(Money.ofCents(CENTS - 1))).isFalse();
    Invoice settled = OPEN.settled("pi_2", NOW.plusSeconds(5)).state();
    assertThat(settled.status()).isEqualTo(InvoiceStatus.PAID);
    assertThat(settled.paymentId()).contains("pi_2");
    assertThat(settled.paidAt()).contains(NOW.plusSeconds(5));
    assertThat(settled.state().paidByPayment()).isTrue();
    assertThat(settled.isOpen()).isFalse();
    assertThat(settled.awaits(Money.ofCents(CENTS))).isFalse();
    assertThatThrownBy(() -> settled.settled("pi_3", NOW)).isInstanceOf(InvoiceChangeRefused.class);
    assertThatIllegalArgumentException().isThrownBy(() -> OPEN.settled(" ", NOW));
  }

  @Test
  void isDueByTheEndOfTheDueDayInParisAndAtOnceWhereItIsPaid() {
    assertThat(PAID.dueAt()).isEqualTo(NOW);
    LocalDate due = OPEN.snapshot().dueOn();
    Instant midnight = due.plusDays(1).atStartOfDay(InvoiceNumber.ZONE).toInstant();
    assertThat(OPEN.dueAt()).isEqualTo(midnight.minusMillis(1));
  }

  @Test
  void isLateOnceItsDueDateHasGoneByAndNobodyHasNotedIt() {
    Instant due = OPEN.dueAt();
    assertThat(OPEN.isLateAt(due)).isFalse();
    assertThat(OPEN.isLateAt(due.plusMillis(1))).isTrue();
    assertThat(OPEN.in(OPEN.state().sent()).isLateAt(due.plusMillis(1))).isTrue();
    Invoice noted = OPEN.in(OPEN.state().overdue());
    assertThat(noted.status()).isEqualTo(InvoiceStatus.OVERDUE);
    assertThat(noted.isLateAt(due.plusMillis(1))).isFalse();
    assertThat(PAID.isLateAt(PAID.dueAt().plusMillis(1))).isFalse();
  }

  @Test
  void stoodSoOnceItWasIssuedAndItsPaymentHadComeIn() {
    assertThat(OPEN.wasInThisStateAt(NOW.minusMillis(1))).isFalse();
    assertThat(OPEN.wasInThisStateAt(NOW)).isTrue();
    Instant paidAt = NOW.plusSeconds(60);
    Invoice settled = OPEN.settled("pi_2", paidAt).state();
    assertThat(settled.wasInThisStateAt(paidAt.minusMillis(1))).isFalse();
    assertThat(settled.wasInThisStateAt(paidAt)).isTrue();
  }

  @Test
  void keepsTheSealOfItsDocument() {
    String hash = "0".repeat(64);
    Invoice made = OPEN.withPdfHash(hash);
    assertThat(made.pdfHash()).contains(hash);
    assertThat(made.settled("pi_2", NOW).state().pdfHash()).contains(hash);
    assertThat(made.in(made.state().sent()).pdfHash()).contains(hash);
    assertThatIllegalArgumentException().isThrownBy(() -> OPEN.withPdfHash("0".repeat(63)));
  }

  @ParameterizedTest
  @CsvSource({
    "GENERATED, true, true, true, SENT, OVERDUE",
    "SENT, true, true, false, SENT, OVERDUE",
    "OVERDUE, true, false, false, OVERDUE, OVERDUE",
    "PAID, false, false, false, PAID, PAID",
    "CANCELLED, false, false, false, CANCELLED, CANCELLED"
  })
  void eachStatusHasItsPlaceInTheLifeOfAnInvoice(
      InvoiceStatus status,
      boolean open,
      boolean inTime,
      boolean unsent,
      InvoiceStatus afterSending,
      InvoiceStatus afterTheDueDate) {
    InvoiceState state = InvoiceState.restored(status, Optional.empty(), false);
    assertThat(state.isOpen()).isEqualTo(open);
    assertThat(InvoiceLife.open().contains(status)).isEqualTo(open);
    assertThat(InvoiceLife.inTime().contains(status)).isEqualTo(inTime);
    assertThat(InvoiceLife.unsent().contains(status)).isEqualTo(unsent);
    assertThat(state.sent().status()).isEqualTo(afterSending);
    assertThat(state.overdue().status()).isEqualTo(afterTheDueDate);
  }

  @ParameterizedTest
  @EnumSource
  void wholeCreditCancelsWhateverItsStatusAndKeepsWhenItWasPaid(InvoiceStatus status) {
    InvoiceState credited = InvoiceState.restored(status, Optional.of(NOW), true).credited();
    assertThat(credited)
        .isEqualTo(InvoiceState.restored(InvoiceStatus.CANCELLED, Optional.of(NOW), true));
  }

  @Test
  void statesAreEqualWhereNothingTellsThemApart() {
    InvoiceState paid = InvoiceState.restored(InvoiceStatus.PAID, Optional.of(NOW), true);
    assertThat(paid)
        .hasSameHashCodeAs(InvoiceState.restored(InvoiceStatus.PAID, Optional.of(NOW), true))
        .isNotEqualTo(InvoiceState.restored(InvoiceStatus.PAID, Optional.of(NOW), false))
        .isNotEqualTo(InvoiceState.restored(InvoiceStatus.PAID, Optional.empty(), true))
        .isNotEqualTo(InvoiceState.restored(InvoiceStatus.SENT, Optional.of(NOW), true))
        .isNotEqualTo("PAID")
        .hasToString("InvoiceState[PAID, Optional[" + NOW + "], true]");
    assertThat(paid.hashCode())
        .isNotEqualTo(InvoiceState.restored(InvoiceStatus.SENT, Optional.of(NOW), true).hashCode());
  }

  @ParameterizedTest
  @CsvSource({"BEFORE_DUE, -7, 0", "AFTER_DUE, 7, 30", "LAST_CALL, 30, 365"})
  void aReminderHasItsTurnBetweenTwoDays(ReminderKind kind, int from, int to) {
    assertThat(kind.latestDueAt(NOW)).isEqualTo(NOW.minus(Duration.ofDays(from)));
    assertThat(kind.earliestDueAt(NOW)).isEqualTo(NOW.minus(Duration.ofDays(to)));
    assertThat(kind.isLate()).isEqualTo(from > 0);
  }

  @Test
  void itSaysToAConsumerWhereToWithdraw() {
    Optional<String> page = Optional.of("https://api.example.org/api/public/retractations/t/page");
    Snapshot reader = issue("https://example.org/pay").snapshot();
    assertThat(reader.withdrawAt()).isEmpty();
    Snapshot withPage = reader.withdrawableAt(page);
    assertThat(withPage.withdrawAt()).isEqualTo(page);
    assertThat(withPage.payAt()).isEqualTo(reader.payAt());
    assertThat(SnapshotText.read(SnapshotText.write(withPage))).isEqualTo(withPage);
    assertThat(SnapshotText.write(reader)).doesNotContain("withdrawAt");
    Snapshot business =
        InvoicingFixtures.invoice(VatRegime.STANDARD, CENTS, InvoicingFixtures.PUBLISHER)
            .snapshot();
    assertThat(business.withdrawableAt(page)).isEqualTo(business);
  }

  private static Invoice issue(String payAt) {
    Billing unpaid =
        new Billing(
            new OrderId("order-1"),
            new AccountId("client-1"),
            Optional.empty(),
            READER,
            new Sale("Correction", Optional.empty(), Money.ofCents(CENTS), Optional.empty()));
    return Invoice.issue(
            new InvoiceId("invoice-1"),
            unpaid,
            issuer(VatRegime.STANDARD),
            firstTurn(Series.FACT),
            payAt)
        .state();
  }
}
