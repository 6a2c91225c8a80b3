package fr.livrestaka.persistence.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.invoicing.port.HandPayments;
import fr.livrestaka.application.invoicing.port.RetiredInvoices;
import fr.livrestaka.application.invoicing.port.Till;
import fr.livrestaka.application.invoicing.port.TillClosings;
import fr.livrestaka.application.invoicing.till.CloseTill;
import fr.livrestaka.application.invoicing.till.SealPayments;
import fr.livrestaka.application.invoicing.till.TillProof;
import fr.livrestaka.application.invoicing.till.VerifyTill;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.HandPayment;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.PaymentWay;
import fr.livrestaka.domain.invoicing.till.ClosingPeriod;
import fr.livrestaka.domain.invoicing.till.TillClosing;
import fr.livrestaka.domain.invoicing.till.TillEntry;
import fr.livrestaka.domain.invoicing.till.TillFault;
import fr.livrestaka.domain.invoicing.till.TillFault.Kind;
import fr.livrestaka.domain.invoicing.till.TillMovement;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.StoredOrders;
import fr.livrestaka.persistence.testing.TestStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody who can write to the database changes payments by hand behind our back. */
class TamperedTillSqlTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");
  private static final String PAYMENT = UUID.randomUUID().toString();
  private static final String VOIDED = UUID.randomUUID().toString();

  private static TillProof before;

  @BeforeAll
  static void sealedAndClosed() {
    add(payment(PAYMENT), NOON);
    HandPayment mistake = payment(VOIDED);
    add(mistake, NOON.plusSeconds(1));
    write(
        () -> {
          Instant later = NOON.plusSeconds(2);
          payments().voidStanding(mistake.invoice(), later);
          seals(later).voided(mistake.voided(later));
        });
    close(NOON.plus(Duration.ofDays(31)));
    before = verify(Set.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UPDATE hand_payments SET amount = amount - 1 WHERE id = {payment} | NOT_AS_SEALED",
        "UPDATE hand_payments SET way = 'CHEQUE' WHERE id = {payment} | NOT_AS_SEALED",
        "UPDATE hand_payments SET paidAt = '2026-03-01 12:00:00' WHERE id = {payment} | NOT_AS_SEALED",
        "UPDATE hand_payments SET recordedAt = '2026-03-03 12:00:00' WHERE id = {payment} | NOT_AS_SEALED",
        "UPDATE hand_payments SET reference = 'another' WHERE id = {payment} | NOT_AS_SEALED",
        "UPDATE hand_payments SET reference = NULL WHERE id = {payment} | NOT_AS_SEALED",
        "UPDATE hand_payments SET recordedBy = 'somebody' WHERE id = {payment} | NOT_AS_SEALED",
        "UPDATE hand_payments SET voidedAt = '2026-03-03 12:00:00' WHERE id = {payment} | NOT_AS_SEALED",
        "UPDATE hand_payments SET voidedAt = NULL WHERE id = {voided} | NOT_AS_SEALED",
        "DELETE FROM hand_payments WHERE id = {payment} | PAYMENT_MISSING",
        "INSERT INTO hand_payments (id, invoiceId, way, amount, paidAt, recordedAt) SELECT 'stowaway', invoiceId, way, amount, paidAt, recordedAt FROM hand_payments WHERE id = {payment} | NOT_SEALED",
        "UPDATE till_entries SET amount = 1 WHERE paymentId = {payment} | ENTRY_CHANGED",
        "UPDATE till_entries SET sealedAt = '2026-03-03 12:00:00' WHERE paymentId = {payment} | ENTRY_CHANGED",
        "UPDATE till_entries SET perpetual = 1 WHERE paymentId = {payment} | ENTRY_CHANGED",
        "DELETE FROM till_entries WHERE paymentId = {payment} | ENTRY_CHANGED",
        "DELETE FROM till_entries WHERE paymentId = {voided} AND kind = 'VOIDED' | ENTRIES_END_DIFFERS",
        "UPDATE till_head SET position = position + 1 | ENTRIES_END_DIFFERS",
        "UPDATE till_head SET perpetual = 0 | ENTRIES_END_DIFFERS",
        "UPDATE till_closings SET total = total + 1 WHERE number = 1 | CLOSING_CHANGED",
        "UPDATE till_closings SET perpetual = perpetual + 1 WHERE number = 1 | CLOSING_CHANGED",
        "UPDATE till_closings SET lastDay = '2026-03-09' WHERE number = 1 | CLOSING_CHANGED",
        "DELETE FROM till_closings WHERE number = 1 | CLOSING_CHANGED",
        "DELETE FROM till_closings WHERE period = 'MONTH' | CLOSING_CHANGED",
        "DELETE FROM till_closings WHERE firstDay = '2026-04-01' | CLOSINGS_END_DIFFERS",
        "UPDATE till_head SET closingHash = REPEAT('c', 64) | CLOSINGS_END_DIFFERS"
      })
  void whateverIsTamperedWithIsNoticed(String tampering, Kind noticed) {
    assertThat(newFaults(tampering)).extracting(TillFault::kind).contains(noticed);
  }

  @Test
  void whatTheProgramStoresItselfIsSound() {
    assertThat(before.faults())
        .extracting(TillFault::subject)
        .doesNotContain(PAYMENT, VOIDED, Long.toString(before.entries().position()));
    assertThat(verify(Set.of(before.entries().hash(), before.closings().hash())).faults())
        .isEqualTo(before.faults());
    assertThat(verify(Set.of("d".repeat(64))).faults())
        .contains(new TillFault(Kind.HASH_UNKNOWN, "d".repeat(64)));
  }

  @Test
  void closingsAreReadAsTheyWereStored() {
    TillClosing month = read(() -> closings().last(ClosingPeriod.MONTH)).orElseThrow();
    assertThat(month.span().from()).isEqualTo("2026-03-01");
    assertThat(month.span().to()).isEqualTo("2026-03-31");
    assertThat(month.total()).isEqualTo(month.at().perpetual());
    assertThat(read(() -> closings().last(ClosingPeriod.YEAR))).isEmpty();
    assertThat(read(() -> till().lastBefore(NOON.plusMillis(1))).map(TillEntry::movement))
        .contains(TillMovement.received(payment(PAYMENT, invoiceOf(PAYMENT))));
  }

  @Test
  void theTakeOverIsClosedForEver() {
    List<TillFault> left = new ArrayList<>();
    assertThatThrownBy(
            () ->
                write(
                    () -> {
                      seals(NOON.plusSeconds(9)).takeOver();
                      assertThat(till().isTakenOver()).isTrue();
                      left.addAll(verify(Set.of()).faults());
                      throw new TakenBack();
                    }))
        .isInstanceOf(TakenBack.class);
    assertThat(left).isEmpty();
  }

  private static String invoiceOf(String payment) {
    return read(
        () ->
            TestStore.bean(Statements.class)
                .query(
                    "SELECT invoiceId FROM hand_payments WHERE id = ?",
                    row -> row.getString("invoiceId"),
                    payment)
                .getFirst());
  }

  private static HandPayment payment(String id) {
    return payment(id, StoredOrders.invoiceFor(StoredOrders.fresh().id()));
  }

  private static HandPayment payment(String id, String invoice) {
    return new HandPayment(
        id,
        new InvoiceId(invoice),
        PaymentWay.ESPECES,
        Money.ofCents(48_000),
        NOON,
        Optional.of("R 1"),
        Optional.of(new AccountId("admin")),
        NOON,
        Optional.empty());
  }

  private static void add(HandPayment payment, Instant now) {
    write(
        () -> {
          payments().add(payment);
          seals(now).received(payment);
        });
  }

  private static void close(Instant now) {
    new CloseTill(till(), closings(), TestStore.bean(Transactions.class), () -> now).tidy();
  }

  private static SealPayments seals(Instant now) {
    return new SealPayments(till(), payments(), TestStore.bean(Transactions.class), () -> now);
  }

  private static Till till() {
    return TestStore.bean(Till.class);
  }

  private static TillClosings closings() {
    return TestStore.bean(TillClosings.class);
  }

  private static HandPayments payments() {
    return TestStore.bean(HandPayments.class);
  }

  private static void write(Runnable work) {
    TestStore.bean(Transactions.class).writing(work);
  }

  private static <T> T read(Supplier<T> work) {
    return TestStore.bean(Transactions.class).read(work);
  }

  /** Tampers, verifies, and takes the tampering back. */
  private static List<TillFault> newFaults(String tampering) {
    String sql =
        tampering.replace("{payment}", "'" + PAYMENT + "'").replace("{voided}", "'" + VOIDED + "'");
    List<TillFault> faults = new ArrayList<>();
    assertThatThrownBy(
            () ->
                write(
                    () -> {
                      assertThat(TestStore.bean(Statements.class).update(sql)).isPositive();
                      faults.addAll(verify(Set.of()).faults());
                      throw new TakenBack();
                    }))
        .isInstanceOf(TakenBack.class);
    faults.removeAll(before.faults());
    return faults;
  }

  private static TillProof verify(Set<String> expected) {
    return new VerifyTill(
            till(),
            closings(),
            payments(),
            TestStore.bean(RetiredInvoices.class),
            TestStore.bean(Transactions.class))
        .verify(expected);
  }

  private static final class TakenBack extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
