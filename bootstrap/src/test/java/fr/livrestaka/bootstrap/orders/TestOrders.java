package fr.livrestaka.bootstrap.orders;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import fr.livrestaka.persistence.shared.Statements;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Orders to test with, and a look at what the database says of them. */
final class TestOrders {
  private TestOrders() {}

  static String place(Person author, String title) {
    Answer placed = author.client().post("/api/commandes", Map.of("titre", title));
    assertThat(placed.status()).as(placed.text()).isEqualTo(201);
    return placed.json().path("commande").path("id").asText();
  }

  static void set(String order, String column, Object value) {
    TestSql.update("UPDATE commandes SET " + column + " = ? WHERE id = ?", value, order);
  }

  /** Makes it a paid order, as a payment would. */
  static void pay(String order, String status) {
    TestSql.update(
        "UPDATE commandes SET paymentStatus = 'paid', amount = 50000, statut = ? WHERE id = ?",
        status,
        order);
  }

  static void addInvoice(String order) {
    String id = UUID.randomUUID().toString();
    TestSql.update(
        "INSERT INTO invoices (id, commandeId, number, amount, pdfUrl, updatedAt)"
            + " VALUES (?, ?, ?, 50000, '/uploads/invoices/x.pdf', NOW(3))",
        id,
        order,
        "DEMO-" + id);
  }

  static String addFile(String order, String uploader) {
    String name = UUID.randomUUID() + ".pdf";
    TestSql.update(
        "INSERT INTO files (id, filename, storedName, mimeType, size, url, uploadedById,"
            + " commandeId, updatedAt) VALUES (?, 'Les dunes.pdf', ?, 'application/pdf', 3, ?, ?,"
            + " ?, NOW(3))",
        UUID.randomUUID().toString(),
        name,
        "/uploads/orders/" + name,
        uploader,
        order);
    return "orders/" + name;
  }

  /** Actions in the audit log about an order, oldest first. */
  static List<String> audited(String order) {
    return query(
        "SELECT action AS v FROM audit_logs WHERE targetType = 'command' AND targetId = ?"
            + " ORDER BY id",
        order);
  }

  /** Steps of an order's history, oldest first. */
  static List<String> history(String order) {
    return query(
        "SELECT CONCAT(fromStatus, ' ', toStatus) AS v FROM order_status_changes"
            + " WHERE commandeId = ? ORDER BY id",
        order);
  }

  static List<String> query(String sql, Object... values) {
    TestProgram program = TestProgram.shared();
    return program
        .bean(Transactions.class)
        .read(
            () ->
                program
                    .bean(Statements.class)
                    .query(sql, row -> String.valueOf(row.getString("v")), values));
  }
}
