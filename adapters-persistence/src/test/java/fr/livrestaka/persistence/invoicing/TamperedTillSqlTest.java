package fr.livrestaka.persistence.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.invoicing.port.HandPayments;
import fr.livrestaka.application.invoicing.port.InvoiceRegister;
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
import fr.livrestaka.persistence.testing.Tampering;
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
    write(() -> till().closeTakeOver());
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
        "UPDATE hand_payments SET amount = -1 WHERE id = {payment} | NOT_AS_SEALED",
        "UPDATE hand_payments SET paidAt = '2027-03-01 12:00:00' WHERE id = {payment} | NOT_AS_SEALED",
        "UPDATE IGNORE hand_payments SET way = 'COQUILLAGES' WHERE id = {payment} | NOT_AS_SEALED",
        "UPDATE hand_payments SET invoiceId = {other-invoice} WHERE id = {payment} | NOT_AS_SEALED",
        "UPDATE hand_payments SET id = 'another' WHERE id = {payment} | PAYMENT_MISSING",
        "UPDATE hand_payments SET id = '' WHERE id = {payment} | NOT_SEALED",
        "DELETE FROM hand_payments WHERE id = {payment} | PAYMENT_MISSING",
        "INSERT INTO hand_payments (id, invoiceId, way, amount, paidAt, recordedAt) SELECT 'stowaway', invoiceId, way, amount, paidAt, recordedAt FROM hand_payments WHERE id = {payment} | NOT_SEALED",
        "UPDATE till_entries SET amount = 1 WHERE paymentId = {payment} | ENTRY_CHANGED",
        "UPDATE till_entries SET sealedAt = '2026-03-03 12:00:00' WHERE paymentId = {payment} | ENTRY_CHANGED",
        "UPDATE till_entries SET perpetual = 1 WHERE paymentId = {payment} | ENTRY_CHANGED",
        "UPDATE till_entries SET perpetual = 9223372036854775807 WHERE paymentId = {payment} | ENTRY_CHANGED",
        "UPDATE till_entries SET kind = 'VOIDED' WHERE paymentId = {payment} | ENTRY_CHANGED",
        "UPDATE IGNORE till_entries SET kind = 'LOST' WHERE paymentId = {payment} | ENTRY_CHANGED",
        "UPDATE till_entries SET way = 'CHEQUE' WHERE paymentId = {payment} | ENTRY_CHANGED",
        "UPDATE IGNORE till_entries SET way = 'COQUILLAGES' WHERE paymentId = {payment} | ENTRY_CHANGED",
        "UPDATE till_entries SET paymentId = 'another' WHERE paymentId = {payment} | ENTRY_CHANGED",
        "UPDATE till_entries SET invoiceId = {other-invoice} WHERE paymentId = {payment} | ENTRY_CHANGED",
        "UPDATE till_entries SET paidAt = '2026-03-01' WHERE paymentId = {payment} | ENTRY_CHANGED",
        "UPDATE till_entries SET referenceHash = REPEAT('c', 64) WHERE paymentId = {payment} | ENTRY_CHANGED",
        "UPDATE till_entries SET recordedBy = NULL WHERE paymentId = {payment} | ENTRY_CHANGED",
        "UPDATE till_entries SET happenedAt = '2026-03-01' WHERE paymentId = {payment} | ENTRY_CHANGED",
        "UPDATE till_entries SET hash = '' WHERE paymentId = {payment} | ENTRY_CHANGED",
        "UPDATE till_entries SET position = -5 WHERE paymentId = {payment} | ENTRY_CHANGED",
        "UPDATE till_entries SET position = 9999 - position ORDER BY position DESC | ENTRY_CHANGED",
        "INSERT INTO till_entries SELECT 9999, kind, paymentId, invoiceId, way, amount, paidAt, referenceHash, recordedBy, happenedAt, sealedAt, perpetual, hash FROM till_entries WHERE paymentId = {payment} | ENTRY_CHANGED",
        "DELETE FROM till_entries WHERE paymentId = {payment} | ENTRY_CHANGED",
        "DELETE FROM till_entries WHERE paymentId = {voided} AND kind = 'VOIDED' | ENTRIES_END_DIFFERS",
        "UPDATE till_head SET position = position + 1 | ENTRIES_END_DIFFERS",
        "UPDATE till_head SET perpetual = 0 | ENTRIES_END_DIFFERS",
        "UPDATE till_closings SET total = total + 1 WHERE number = 1 | CLOSING_CHANGED",
        "UPDATE till_closings SET perpetual = perpetual + 1 WHERE number = 1 | CLOSING_CHANGED",
        "UPDATE till_closings SET lastDay = '2026-03-09' WHERE number = 1 | CLOSING_CHANGED",
        "UPDATE till_head SET hash = '' | ENTRIES_END_DIFFERS",
        "UPDATE till_head SET id = 2 | ENTRIES_END_DIFFERS",
        "UPDATE till_head SET closing = 1 | CLOSINGS_END_DIFFERS",
        "UPDATE till_head SET takenOver = 0 | TAKE_OVER_REOPENED",
        "DELETE FROM till_head | CLOSINGS_END_DIFFERS",
        "INSERT INTO till_head SELECT 2, position, perpetual, hash, closing, closingHash, 1 FROM till_head | ENTRIES_END_DIFFERS",
        "UPDATE till_closings SET firstDay = '2026-02-01' WHERE number = 1 | CLOSING_CHANGED",
        "UPDATE till_closings SET period = 'YEAR' WHERE number = 1 | CLOSING_CHANGED",
        "UPDATE IGNORE till_closings SET period = 'WEEK' WHERE number = 1 | CLOSING_CHANGED",
        "UPDATE till_closings SET position = 0 WHERE number = 1 | CLOSING_CHANGED",
        "UPDATE till_closings SET entryHash = REPEAT('c', 64) WHERE number = 1 | CLOSING_CHANGED",
        "UPDATE till_closings SET hash = REPEAT('c', 64) WHERE number = 1 | CLOSING_CHANGED",
        "UPDATE till_closings SET perpetual = -9223372036854775808 WHERE number = 1 | CLOSING_CHANGED",
        "UPDATE till_closings SET number = 9999 WHERE number = 1 | CLOSING_CHANGED",
        "INSERT INTO till_closings SELECT 9999, period, firstDay, lastDay, position, total, perpetual, entryHash, hash FROM till_closings WHERE number = 1 | CLOSING_CHANGED",
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
    assertThat(
            newFaults(
                () -> {
                  Tampering.update("DELETE FROM till_entries");
                  Tampering.update("DELETE FROM till_closings");
                  Tampering.update(
                      "UPDATE till_head SET position = 0, perpetual = 0, hash = REPEAT('0', 64),"
                          + " closing = 0, closingHash = REPEAT('0', 64), takenOver = 0");
                  assertThat(seals(NOON.plusSeconds(9)).takeOver()).isPositive();
                  assertThat(till().isTakenOver()).isTrue();
                  assertThat(verify(Set.of()).faults()).isEmpty();
                  Tampering.update("UPDATE till_head SET takenOver = 0");
                  payments().add(payment("stowaway"));
                  assertThat(seals(NOON.plusSeconds(10)).takeOver()).isZero();
                }))
        .containsExactlyInAnyOrder(
            new TillFault(Kind.TAKE_OVER_REOPENED, "till_head"),
            new TillFault(Kind.NOT_SEALED, "stowaway"));
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
    return new SealPayments(
        till(),
        payments(),
        TestStore.bean(InvoiceRegister.class),
        TestStore.bean(Transactions.class),
        () -> now);
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

  private static List<TillFault> newFaults(String tampering) {
    return newFaults(
        () ->
            Tampering.update(
                tampering
                    .replace("{payment}", "'" + PAYMENT + "'")
                    .replace("{voided}", "'" + VOIDED + "'")
                    .replace("{other-invoice}", "'" + invoiceOf(VOIDED) + "'")));
  }

  /** Tampers, verifies, and takes the tampering back. */
  private static List<TillFault> newFaults(Runnable tampering) {
    List<TillFault> faults =
        new ArrayList<>(Tampering.seen(tampering, () -> verify(Set.of())).faults());
    faults.removeAll(before.faults());
    return faults;
  }

  private static TillProof verify(Set<String> expected) {
    return new VerifyTill(
            till(),
            closings(),
            payments(),
            TestStore.bean(RetiredInvoices.class),
            seals(NOON),
            TestStore.bean(Transactions.class))
        .verify(expected);
  }
}
