package fr.livrestaka.persistence.retention;

import static fr.livrestaka.persistence.retention.RetentionRows.count;
import static fr.livrestaka.persistence.retention.RetentionRows.ended;
import static fr.livrestaka.persistence.retention.RetentionRows.inTransaction;
import static fr.livrestaka.persistence.retention.RetentionRows.run;
import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.retention.port.OldRows;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.privacy.RetentionKind;
import fr.livrestaka.persistence.testing.TestStore;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is let go of an order once it is over: its files, and the proofs of its contract. */
class SqlOldOrdersTest {
  /** Later than the rows of {@link SqlOldRowsTest}, so that they do not meet. */
  private static final Instant START = Instant.parse("1981-03-04T12:00:00.123Z");

  private static final Instant OLD = START.plusSeconds(86_400);
  private static final Instant BEFORE = OLD.plusMillis(1);

  @ParameterizedTest
  @EnumSource
  void manuscriptsStayWhileTheOrderIsUnderWay(OrderStatus status) {
    Order order = RetentionRows.order(RetentionRows.account(Role.USER, OLD), status, OLD);
    RetentionRows.file(order, "/uploads/orders/" + order.id().value());
    assertThat(isDue(RetentionKind.MANUSCRIPTS, order)).isEqualTo(status.isEnded());
    RetentionRows.contract(order, OLD);
    assertThat(isDue(RetentionKind.WRITTEN_CONTRACTS, order)).isEqualTo(status.isEnded());
  }

  @Test
  void manuscriptsStayWhileSomethingIsToBeSettled() {
    Order unpaid = withFile();
    RetentionRows.invoice(unpaid, "OVERDUE", "/uploads/invoices/x.pdf");
    Order contested = withFile();
    RetentionRows.dispute(RetentionRows.payment(contested, OLD), true);
    Order withdrawn = withFile();
    String withdrawal = RetentionRows.withdrawal(withdrawn);
    for (Order bound : List.of(unpaid, contested, withdrawn)) {
      assertThat(isDue(RetentionKind.MANUSCRIPTS, bound)).isFalse();
    }
    RetentionRows.decide(withdrawal);
    assertThat(isDue(RetentionKind.MANUSCRIPTS, withdrawn)).isTrue();
  }

  @Test
  void allFilesOfAnOrderGoButForTheDocumentsOfItsInvoices() {
    Order order = withFile();
    String document = "/uploads/invoices/" + order.id().value() + ".pdf";
    RetentionRows.invoice(order, "PAID", document);
    RetentionRows.file(order, document);
    run(
        "UPDATE commandes SET fichierUrl = ?, titre = 'Les dunes' WHERE id = ?",
        "/uploads/orders/first-" + order.id().value(),
        order.id().value());

    assertThat(remove(RetentionKind.MANUSCRIPTS, order))
        .containsExactlyInAnyOrder(
            new StoredPath("orders/" + order.id().value()),
            new StoredPath("orders/first-" + order.id().value()));

    assertThat(count("files WHERE commandeId = ?", order.id().value())).isEqualTo(1);
    assertThat(
            count(
                "commandes WHERE id = ? AND fichierUrl IS NULL AND titre = 'Les dunes'",
                order.id().value()))
        .isEqualTo(1);
    assertThat(isDue(RetentionKind.MANUSCRIPTS, order)).isFalse();
  }

  @Test
  void aContractGoesWithAllThatProvesIt() {
    Order order = ended(OLD);
    String id = order.id().value();
    String hash = RetentionRows.contract(order, OLD);
    RetentionRows.decide(RetentionRows.withdrawal(order));
    run("INSERT INTO order_confirmations (commandeId, sentAt) VALUES (?, ?)", id, OLD);
    run(
        "INSERT INTO order_consents (id, commandeId, givenAt, way, earlyStart, loss, hash)"
            + " VALUES (?, ?, ?, 'x', 0, 0, 'x')",
        id,
        id,
        OLD);

    assertThat(remove(RetentionKind.WRITTEN_CONTRACTS, order))
        .containsExactly(new StoredPath("contracts/" + hash + ".pdf"));

    for (String table :
        List.of("written_contracts", "withdrawals", "order_confirmations", "order_consents")) {
      assertThat(count(table + " WHERE commandeId = ?", id)).as(table).isZero();
    }
    assertThat(count("commandes WHERE id = ?", id)).isEqualTo(1);
  }

  @Test
  void aContractIsKeptFromTheEndOfTheWorkOn() {
    Order order = ended(BEFORE);
    RetentionRows.contract(order, START);
    assertThat(isDue(RetentionKind.WRITTEN_CONTRACTS, order)).isFalse();
  }

  @Test
  void aContractWhoseOrderIsGoneGoesByItsOwnDate() {
    Order order = ended(OLD);
    RetentionRows.contract(order, OLD);
    run("DELETE FROM commandes WHERE id = ?", order.id().value());
    assertThat(isDue(RetentionKind.WRITTEN_CONTRACTS, order)).isTrue();
  }

  private static boolean isDue(RetentionKind kind, Order order) {
    return inTransaction(() -> old().lock(kind, order.id().value(), BEFORE));
  }

  private static List<StoredPath> remove(RetentionKind kind, Order order) {
    return inTransaction(
        () -> {
          assertThat(old().lock(kind, order.id().value(), BEFORE)).isTrue();
          return old().remove(kind, order.id().value());
        });
  }

  private static Order withFile() {
    Order order = ended(OLD);
    RetentionRows.file(order, "/uploads/orders/" + order.id().value());
    return order;
  }

  private static OldRows old() {
    return TestStore.bean(OldRows.class);
  }
}
