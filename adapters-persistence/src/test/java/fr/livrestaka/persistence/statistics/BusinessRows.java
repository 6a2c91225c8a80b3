package fr.livrestaka.persistence.statistics;

import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.TestStore;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows that statistics count, with just what they look at. */
final class BusinessRows {
  private final Statements statements = TestStore.bean(Statements.class);

  String user(Instant createdAt) {
    return user(UUID.randomUUID() + "@example.org", Role.USER, true, createdAt);
  }

  String user(String email, Role role, boolean isActive, Instant createdAt) {
    String id = UUID.randomUUID().toString();
    statements.update(
        "INSERT INTO users (id, prenom, nom, email, password, role, isActive, createdAt, updatedAt)"
            + " VALUES (?, 'Lina', 'Moreau', ?, '-', ?, ?, ?, ?)",
        id,
        email,
        role.name(),
        isActive,
        createdAt,
        createdAt);
    return id;
  }

  String order(String user, @Nullable Integer pages, boolean formerlyPaid, Instant createdAt) {
    String id = UUID.randomUUID().toString();
    statements.update(
        "INSERT INTO commandes (id, userId, titre, statut, paymentStatus, pagesDeclarees,"
            + " createdAt, updatedAt) VALUES (?, ?, 'Les dunes', 'EN_COURS', ?, ?, ?, NOW(3))",
        id,
        user,
        formerlyPaid ? "paid" : null,
        pages,
        createdAt);
    return id;
  }

  String invoice(String order, int cents, boolean paid, Instant createdAt) {
    String id = UUID.randomUUID().toString();
    statements.update(
        "INSERT INTO invoices (id, commandeId, number, amount, taxAmount, pdfUrl, status, createdAt,"
            + " updatedAt) VALUES (?, ?, ?, ?, 0, '', ?, ?, ?)",
        id,
        order,
        id,
        cents,
        paid ? "PAID" : "GENERATED",
        createdAt,
        createdAt);
    return id;
  }

  String payment(String order, int cents, int refunded, Instant paidAt) {
    String id = UUID.randomUUID().toString();
    statements.update(
        "INSERT INTO payments (id, commandeId, stripeSessionId, amount, refundable, paidAt)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        id,
        order,
        id,
        cents,
        cents - refunded,
        paidAt);
    return id;
  }

  void lose(String payment, int cents) {
    statements.update(
        "INSERT INTO disputes (id, paymentId, amount, reason, status, funds, isOpen, openedAt, asOf,"
            + " lostAt) VALUES (?, ?, ?, 'fraudulent', 'lost', 'WITHDRAWN', 0, NOW(3), NOW(3),"
            + " NOW(3))",
        "dp_" + payment,
        payment,
        cents);
  }

  void handPayment(String invoice, int cents, Instant paidAt) {
    statements.update(
        "INSERT INTO hand_payments (id, invoiceId, way, amount, paidAt, recordedAt)"
            + " VALUES (?, ?, 'CHEQUE', ?, ?, NOW(3))",
        UUID.randomUUID().toString(),
        invoice,
        cents,
        paidAt);
  }
}
