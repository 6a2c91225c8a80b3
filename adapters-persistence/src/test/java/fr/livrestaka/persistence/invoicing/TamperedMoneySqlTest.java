package fr.livrestaka.persistence.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.invoicing.port.InvoiceRegister;
import fr.livrestaka.application.invoicing.register.VerifyRegister;
import fr.livrestaka.application.payments.refunds.port.Disputes;
import fr.livrestaka.application.payments.refunds.port.Refunds;
import fr.livrestaka.application.payments.settlement.port.Payments;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.register.LedgerFault;
import fr.livrestaka.domain.invoicing.register.LedgerFault.Kind;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.payments.refunds.Dispute;
import fr.livrestaka.domain.payments.refunds.DisputeFunds;
import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.payments.refunds.RefundStatus;
import fr.livrestaka.domain.payments.settlement.Payment;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.persistence.testing.StoredOrders;
import fr.livrestaka.persistence.testing.StoredRefunds;
import fr.livrestaka.persistence.testing.Tampering;
import fr.livrestaka.persistence.testing.TestStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody who can write to the database changes behind our back what came in and went back. */
class TamperedMoneySqlTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");

  /** Ids by the names that the table below uses. */
  private static final Map<String, String> NAMES = new HashMap<>();

  private static Dispute dispute;
  private static List<LedgerFault> before;

  @BeforeAll
  static void money() {
    Order order = StoredOrders.fresh();
    NAMES.put("order", order.id().value());
    NAMES.put("other-order", StoredOrders.fresh().id().value());
    NAMES.put("other-client", StoredOrders.client().value());
    Payment paid = StoredRefunds.payment(order, NOON);
    write(() -> TestStore.bean(Payments.class).add(paid));
    NAMES.put("payment", paid.id().value());
    Payment alone = StoredRefunds.payment(StoredOrders.fresh(), NOON);
    write(() -> TestStore.bean(Payments.class).add(alone));
    NAMES.put("alone", alone.id().value());
    refunded(order, paid);
    dispute = lost(paid);
    write(() -> TestStore.bean(Disputes.class).add(dispute));
    NAMES.put("dispute", dispute.id());
    before = faults();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DELETE FROM payments WHERE id = {alone} | MISSING | payment:{alone}",
        "UPDATE payments SET amount = amount + 1 WHERE id = {payment} | NOT_AS_REGISTERED | payment:{payment}",
        "UPDATE payments SET refundable = refundable + 1 WHERE id = {payment} | NOT_AS_REGISTERED | payment:{payment}",
        "UPDATE payments SET paidAt = '2025-12-31 10:00:00' WHERE id = {payment} | NOT_AS_REGISTERED | payment:{payment}",
        "UPDATE payments SET commandeId = {other-order} WHERE id = {payment} | NOT_AS_REGISTERED | payment:{payment}",
        "UPDATE payments SET checkoutId = 'another' WHERE id = {payment} | NOT_AS_REGISTERED | payment:{payment}",
        "UPDATE payments SET stripeSessionId = 'cs_another' WHERE id = {payment} | NOT_AS_REGISTERED | payment:{payment}",
        "UPDATE payments SET stripePaymentIntentId = NULL WHERE id = {payment} | NOT_AS_REGISTERED | payment:{payment}",
        "UPDATE payments SET disputeStatus = 'won' WHERE id = {payment} | NOT_AS_REGISTERED | payment:{payment}",
        "UPDATE payments SET id = UPPER(id) WHERE id = {alone} | NOT_AS_REGISTERED | payment:",
        "INSERT INTO payments (id, commandeId, stripeSessionId, amount, refundable, paidAt) VALUES ('stowaway', {other-order}, 'cs_stowaway', 100, 100, '2026-03-03') | NOT_REGISTERED | payment:stowaway",
        "UPDATE refunds SET amount = amount - 1 WHERE id = {refund} | NOT_AS_REGISTERED | refund:{refund}",
        "UPDATE refunds SET status = 'FAILED' WHERE id = {refund} | NOT_AS_REGISTERED | refund:{refund}",
        "UPDATE refunds SET status = 'SUCCEEDED' WHERE id = {pending} | NOT_AS_REGISTERED | refund:{pending}",
        "UPDATE refunds SET paymentId = {alone} WHERE id = {refund} | NOT_AS_REGISTERED | refund:{refund}",
        "UPDATE refunds SET origin = 'STRIPE' WHERE id = {refund} | NOT_AS_REGISTERED | refund:{refund}",
        "UPDATE refunds SET reason = 'another' WHERE id = {refund} | NOT_AS_REGISTERED | refund:{refund}",
        "UPDATE refunds SET stripeRefundId = NULL WHERE id = {refund} | NOT_AS_REGISTERED | refund:{refund}",
        "UPDATE refunds SET requestedBy = 'another' WHERE id = {refund} | NOT_AS_REGISTERED | refund:{refund}",
        "UPDATE refunds SET creditNoteId = 'another' WHERE id = {refund} | NOT_AS_REGISTERED | refund:{refund}",
        "UPDATE refunds SET createdAt = '2025-12-31 10:00:00' WHERE id = {refund} | NOT_AS_REGISTERED | refund:{refund}",
        "UPDATE refunds SET settledAt = NULL WHERE id = {refund} | NOT_AS_REGISTERED | refund:{refund}",
        "UPDATE refunds SET cameBackAt = '2026-03-03' WHERE id = {refund} | NOT_AS_REGISTERED | refund:{refund}",
        "DELETE FROM refunds WHERE id = {pending} | MISSING | refund:{pending}",
        "UPDATE refund_credits SET amount = amount + 1 WHERE refundId = {refund} | NOT_AS_REGISTERED | refund-credit:{refund}",
        "UPDATE refund_credits SET taxAmount = taxAmount + 1 WHERE refundId = {refund} | NOT_AS_REGISTERED | refund-credit:{refund}",
        "UPDATE refund_credits SET taxAmount = 9000000 WHERE refundId = {refund} | NOT_AS_REGISTERED | refund-credit:{refund}",
        "UPDATE refund_credits SET at = '2025-12-31 10:00:00' WHERE refundId = {refund} | NOT_AS_REGISTERED | refund-credit:{refund}",
        "UPDATE refund_credits SET releasedAt = '2026-03-04' WHERE refundId = {refund} | NOT_AS_REGISTERED | refund-credit:{refund}",
        "UPDATE refund_credits SET refundId = {pending} WHERE refundId = {refund} | NOT_REGISTERED | refund-credit:{pending}",
        "DELETE FROM refund_credits WHERE refundId = {refund} | MISSING | refund-credit:{refund}",
        "UPDATE disputes SET status = 'won' WHERE id = {dispute} | NOT_AS_REGISTERED | dispute:{dispute}",
        "UPDATE disputes SET lostAt = NULL WHERE id = {dispute} | NOT_AS_REGISTERED | dispute:{dispute}",
        "UPDATE disputes SET amount = 1 WHERE id = {dispute} | NOT_AS_REGISTERED | dispute:{dispute}",
        "UPDATE disputes SET reason = 'duplicate' WHERE id = {dispute} | NOT_AS_REGISTERED | dispute:{dispute}",
        "UPDATE disputes SET funds = 'REINSTATED' WHERE id = {dispute} | NOT_AS_REGISTERED | dispute:{dispute}",
        "UPDATE disputes SET isOpen = 1 WHERE id = {dispute} | NOT_AS_REGISTERED | dispute:{dispute}",
        "UPDATE disputes SET dueBy = '2026-03-03' WHERE id = {dispute} | NOT_AS_REGISTERED | dispute:{dispute}",
        "UPDATE disputes SET openedAt = '2025-12-31 10:00:00' WHERE id = {dispute} | NOT_AS_REGISTERED | dispute:{dispute}",
        "UPDATE disputes SET asOf = '2025-12-31 10:00:00' WHERE id = {dispute} | NOT_AS_REGISTERED | dispute:{dispute}",
        "UPDATE disputes SET recoveredAt = '2026-03-09' WHERE id = {dispute} | NOT_AS_REGISTERED | dispute:{dispute}",
        "UPDATE disputes SET paymentId = {alone} WHERE id = {dispute} | NOT_AS_REGISTERED | dispute:{dispute}",
        "UPDATE disputes SET id = 'dp_another' WHERE id = {dispute} | MISSING | dispute:{dispute}",
        "DELETE FROM disputes WHERE id = {dispute} | MISSING | dispute:{dispute}",
        "UPDATE commandes SET userId = {other-client} WHERE id = {order} | NOT_AS_REGISTERED | order:{order}",
        "UPDATE commandes SET amount = 1 WHERE id = {order} | NOT_AS_REGISTERED | order:{order}",
        "UPDATE commandes SET prixFinal = 1 WHERE id = {order} | NOT_AS_REGISTERED | order:{order}",
        "UPDATE commandes SET prixEstime = 1 WHERE id = {order} | NOT_AS_REGISTERED | order:{order}",
        "UPDATE commandes SET prixCommande = 1 WHERE id = {order} | NOT_AS_REGISTERED | order:{order}",
        "UPDATE commandes SET paymentStatus = 'failed' WHERE id = {order} | NOT_AS_REGISTERED | order:{order}",
        "UPDATE commandes SET stripeSessionId = 'cs_x' WHERE id = {order} | NOT_AS_REGISTERED | order:{order}",
        "UPDATE commandes SET paymentStatus = 'paid' WHERE id = {other-order} | NOT_REGISTERED | order:{other-order}",
        "UPDATE invoice_register SET content = REPLACE(content, 'status=lost', 'status=won') WHERE content LIKE '%status=lost%' | REGISTER_BROKEN | ",
        "DELETE FROM invoice_register WHERE documentId LIKE 'payment:%' | REGISTER_BROKEN | "
      })
  void whateverIsTamperedWithIsFoundByName(String tampering, Kind kind, String row) {
    String name = named(Optional.ofNullable(row).orElse(""), "");

    assertThat(newFaults(statement(tampering)))
        .anyMatch(fault -> fault.kind() == kind && fault.number().startsWith(name));
  }

  @Test
  void theProofTellsWhatDiffersAndGoesOn() {
    assertThat(
            newFaults(
                () -> {
                  statement("UPDATE refunds SET amount = 1 WHERE id = {refund}").run();
                  statement("UPDATE disputes SET status = 'won' WHERE id = {dispute}").run();
                }))
        .containsExactly(
            new LedgerFault(
                Kind.NOT_AS_REGISTERED, "refund:" + NAMES.get("refund"), "amount: 4800, now 1"),
            new LedgerFault(
                Kind.NOT_AS_REGISTERED,
                "dispute:" + NAMES.get("dispute"),
                "status: lost, now won"));
  }

  @Test
  void whatTheProgramChangesItselfIsNoFault() {
    assertThat(before).extracting(LedgerFault::number).noneMatch(this::isOurs);
    Payment paid = StoredRefunds.payment(StoredOrders.fresh(), NOON);
    Refund asked = pending(paid);
    Dispute nameless = named("payment:" + paid.id().value(), lost(paid));
    write(
        () -> {
          TestStore.bean(Payments.class).add(paid);
          TestStore.bean(Refunds.class).add(asked);
          TestStore.bean(Disputes.class).add(nameless);
        });
    Refund settled = asked.settled(RefundStatus.SUCCEEDED, Optional.of("re_late"), NOON);
    write(
        () -> {
          TestStore.bean(Refunds.class).save(settled);
          TestStore.bean(Payments.class).save(paid.reserving(Money.ofCents(100)));
          TestStore.bean(Disputes.class).save(nameless, named("dp_" + paid.id().value(), nameless));
        });

    assertThat(faults()).isEqualTo(before);
  }

  private static Dispute named(String id, Dispute of) {
    return new Dispute(
        id,
        of.payment(),
        of.amount(),
        of.reason(),
        of.status(),
        of.dueBy(),
        of.funds(),
        of.isOpen(),
        of.openedAt(),
        of.asOf(),
        of.lostAt(),
        of.recoveredAt());
  }

  private boolean isOurs(String row) {
    return NAMES.values().stream().anyMatch(row::contains);
  }

  private static void refunded(Order order, Payment paid) {
    NAMES.put("refund", StoredRefunds.credited(order, paid, NOON).id().value());
    Refund pending = pending(paid);
    NAMES.put("pending", pending.id().value());
    write(() -> TestStore.bean(Refunds.class).add(pending));
  }

  private static Refund pending(Payment paid) {
    return StoredRefunds.refund(paid, RefundStatus.PENDING, NOON, Optional.empty());
  }

  private static Dispute lost(Payment paid) {
    return new Dispute(
        "dp_" + UUID.randomUUID(),
        paid.id(),
        Money.ofCents(48_000),
        "fraudulent",
        "lost",
        Optional.empty(),
        DisputeFunds.WITHDRAWN,
        false,
        NOON,
        NOON,
        Optional.of(NOON),
        Optional.empty());
  }

  private static void write(Runnable work) {
    TestStore.bean(Transactions.class).writing(work);
  }

  private static String named(String text, String quote) {
    String complete = text;
    for (Map.Entry<String, String> name : NAMES.entrySet()) {
      complete = complete.replace("{" + name.getKey() + "}", quote + name.getValue() + quote);
    }
    return complete;
  }

  private static Runnable statement(String tampering) {
    String sql = named(tampering, "'");
    return () -> Tampering.update(sql);
  }

  /** Tampers, verifies, and takes the tampering back. */
  private static List<LedgerFault> newFaults(Runnable tampering) {
    List<LedgerFault> faults = Tampering.seen(tampering, TamperedMoneySqlTest::faults);
    faults.removeAll(before);
    return faults;
  }

  private static List<LedgerFault> faults() {
    List<LedgerFault> faults = new ArrayList<>();
    new VerifyRegister(TestStore.bean(InvoiceRegister.class), TestStore.bean(Transactions.class))
        .verify(new HashSet<>(), faults);
    return faults;
  }
}
