package fr.livrestaka.persistence.invoicing.register;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.invoicing.IssuedDocuments;
import fr.livrestaka.application.invoicing.RetiredInvoicesContract;
import fr.livrestaka.application.invoicing.port.RetiredInvoices;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.PersonInEveryTable;
import fr.livrestaka.persistence.testing.StoredInvoicing;
import fr.livrestaka.persistence.testing.StoredOrders;
import fr.livrestaka.persistence.testing.TestStore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SqlRetiredInvoicesTest extends RetiredInvoicesContract {
  private static final Instant OLD = Instant.parse("2001-03-01T10:00:00Z");
  private static final Instant CUT = Instant.parse("2002-01-01T00:00:00Z");
  private static final Instant NOW = Instant.parse("2012-06-01T00:00:00Z");

  private final RetiredInvoices retired = TestStore.bean(RetiredInvoices.class);
  private final String order = UUID.randomUUID().toString();
  private final String invoice = UUID.randomUUID().toString();

  @Override
  protected RetiredInvoices retired() {
    return retired;
  }

  @Override
  protected IssuedDocuments documents() {
    return StoredInvoicing.documents();
  }

  @Override
  protected Transactions transactions() {
    return StoredInvoicing.transactions();
  }

  @Override
  protected AccountId client() {
    return StoredOrders.client();
  }

  @Override
  protected OrderId order(AccountId client) {
    return StoredOrders.of(client).id();
  }

  @Test
  void anAdoptedInvoiceOfLongAgoIsPurgedOnce() {
    PersonInEveryTable person = person();
    placeOrder(person, OLD, 100);
    insertInvoice();
    int before = inTransaction(() -> retired.count(CUT));

    assertThat(inTransaction(() -> retired.list(CUT, 1000))).contains(invoice);
    assertThat(purge()).containsExactly(new StoredPath("invoices/" + invoice + ".pdf"));
    assertThat(purge()).isEmpty();
    assertThat(inTransaction(() -> retired.list(CUT, 1000))).doesNotContain(invoice);
    assertThat(inTransaction(() -> retired.count(CUT))).isEqualTo(before - 1);
    assertThat(title()).isEqualTo("Mes mémoires");
  }

  @Test
  void theOrderOfAnErasedClientLosesItsTextsWithItsLastInvoice() {
    PersonInEveryTable person = person();
    placeOrder(person, OLD, 100);
    insertInvoice();
    erase(person);

    purge();

    assertThat(title()).isEqualTo("Projet anonymisé");
  }

  @Test
  void whatIsNewIsNotRetired() {
    placeOrder(person(), NOW, 100);
    insertInvoice();

    assertThat(inTransaction(() -> retired.list(OLD, 1000))).doesNotContain(invoice);
  }

  @Test
  void theFileOfThatOrderGoesToo() {
    PersonInEveryTable person = person();
    placeOrder(person, OLD, 100);
    insertInvoice();
    String url = "/uploads/orders/" + order + ".pdf";
    sql("UPDATE commandes SET fichierUrl = ? WHERE id = ?", url, order);
    erase(person);

    assertThat(purge())
        .containsExactly(
            new StoredPath("invoices/" + invoice + ".pdf"),
            new StoredPath("orders/" + order + ".pdf"));
  }

  @Test
  void aFileThatARowOfFilesSpeaksOfStays() {
    PersonInEveryTable person = person();
    placeOrder(person, OLD, 100);
    insertInvoice();
    StoredPath file = StoredOrders.fileOf(new OrderId(order), person.account().id());
    sql("UPDATE commandes SET fichierUrl = ? WHERE id = ?", file.url(), order);
    erase(person);

    assertThat(purge()).containsExactly(new StoredPath("invoices/" + invoice + ".pdf"));
    assertThat(title()).isEqualTo("Projet anonymisé");
  }

  /** The client wrote the address, and may have written another one's. */
  @Test
  void theFileOfAnotherPersonStays() {
    PersonInEveryTable person = person();
    placeOrder(person, OLD, 100);
    insertInvoice();
    StoredPath file = StoredOrders.fileOf(order(client()), client());
    sql("UPDATE commandes SET fichierUrl = ? WHERE id = ?", file.url(), order);
    erase(person);

    assertThat(purge()).containsExactly(new StoredPath("invoices/" + invoice + ".pdf"));
    assertThat(title()).isEqualTo("Projet anonymisé");
  }

  @Test
  void theFileOfAnOrderThatKeepsItsTextsStays() {
    placeOrder(person(), OLD, 100);
    insertInvoice();
    sql("UPDATE commandes SET fichierUrl = '/uploads/orders/x.pdf' WHERE id = ?", order);

    assertThat(purge()).containsExactly(new StoredPath("invoices/" + invoice + ".pdf"));
  }

  private List<StoredPath> purge() {
    return inTransaction(() -> retired.purge(invoice, NOW));
  }

  private void erase(PersonInEveryTable person) {
    sql(
        "UPDATE users SET isActive = 0, email = ? WHERE id = ?",
        "deleted_" + invoice + "@anonymized.local",
        person.account().id().value());
  }

  private PersonInEveryTable person() {
    PersonInEveryTable person = PersonInEveryTable.fresh();
    inTransaction(
        () -> {
          person.insertAccount(TestStore.bean(Statements.class));
          return true;
        });
    return person;
  }

  private void placeOrder(PersonInEveryTable person, Instant at, int cents) {
    sql(
        "INSERT INTO commandes (id, userId, titre, paymentStatus, amount, createdAt, updatedAt)"
            + " VALUES (?, ?, 'Mes mémoires', 'paid', ?, ?, ?)",
        order,
        person.account().id().value(),
        cents,
        at,
        at);
  }

  private void insertInvoice() {
    sql(
        "INSERT INTO invoices (id, commandeId, number, amount, pdfUrl, createdAt, updatedAt)"
            + " SELECT ?, id, ?, 100, ?, createdAt, createdAt FROM commandes WHERE id = ?",
        invoice,
        "OLD-" + invoice,
        "/uploads/invoices/" + invoice + ".pdf",
        order);
  }

  private String title() {
    return inTransaction(
        () ->
            TestStore.bean(Statements.class)
                .query(
                    "SELECT titre FROM commandes WHERE id = ?",
                    row -> row.getString("titre"),
                    order)
                .get(0));
  }

  private static void sql(String statement, Object... values) {
    inTransaction(() -> TestStore.bean(Statements.class).update(statement, values));
  }

  private static <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).write(work);
  }
}
