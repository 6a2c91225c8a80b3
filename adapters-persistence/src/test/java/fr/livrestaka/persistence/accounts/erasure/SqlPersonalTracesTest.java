package fr.livrestaka.persistence.accounts.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.accounts.erasure.ErasedTraces;
import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.accounts.port.PersonalTraces;
import fr.livrestaka.application.accounts.port.PersonalTracesContract;
import fr.livrestaka.application.files.port.FileRecords;
import fr.livrestaka.application.orders.port.GuestOrders;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.orders.guests.GuestOrder;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import fr.livrestaka.persistence.accounts.PersonalRows;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.PersonInEveryTable;
import fr.livrestaka.persistence.testing.TestStore;
import fr.livrestaka.persistence.testing.TextSearch;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SqlPersonalTracesTest extends PersonalTracesContract {
  private final Statements sql = TestStore.bean(Statements.class);
  private final PersonInEveryTable person = PersonInEveryTable.fresh();
  private Account after;
  private ErasedTraces left;

  @BeforeEach
  void eraseThePersonInEveryTable() {
    after = person.account().erased(Instant.parse("2026-03-04T18:00:00.500Z")).state();
    left =
        inTransaction(
            () -> {
              person.insertAccount(sql);
              person.fill(sql);
              insertPayer();
              return TestStore.bean(PersonalTraces.class).erase(person.account(), after, true);
            });
  }

  /** Whoever paid for an order is the person, or somebody that the person knows. */
  private void insertPayer() {
    sql.update(
        "INSERT INTO payments (id, commandeId, stripeSessionId, amount, refundable, paidAt)"
            + " VALUES (?, ?, ?, 48000, 48000, ?)",
        person.id("payment"),
        person.id("invoiced"),
        person.id("session"),
        Instant.parse("2026-03-02T12:00:00Z"));
    sql.update(
        "INSERT INTO payment_payers (paymentId, name, email, addressLines, city, country)"
            + " VALUES (?, ?, ?, ?, ?, 'FR')",
        person.id("payment"),
        person.account().nom(),
        person.account().email(),
        "1 rue " + person.mark(),
        person.mark());
  }

  @AfterEach
  void removeThePayment() {
    inTransaction(() -> sql.update("DELETE FROM payments WHERE id = ?", person.id("payment")));
  }

  @Test
  void leavesNothingOfThePersonButInvoices() {
    List<String> places = inTransaction(() -> new TextSearch(sql).find(person.mark()));
    assertThat(places)
        .filteredOn(place -> !place.startsWith("users."))
        .containsExactlyInAnyOrder(
            "invoices.number " + person.id("invoice"), "invoices.pdfUrl " + person.id("invoice"));
  }

  @Test
  void keepsOrdersInvoicesConversationsAndAuditEntries() {
    assertThat(rows("commandes", "invoiced", "open")).isEqualTo(2);
    assertThat(rows("invoices", "invoice")).isEqualTo(1);
    assertThat(rows("messages", "sent", "received", "visitor", "answer")).isEqualTo(4);
    assertThat(rows("audit_logs", "by-person", "about-person")).isEqualTo(2);
    assertThat(text("SELECT adminEmail AS v FROM audit_logs WHERE id = ?", "by-person"))
        .isEqualTo(after.email());
    assertThat(text("SELECT adminEmail AS v FROM audit_logs WHERE id = ?", "about-person"))
        .isEqualTo(person.id("admin") + "@example.org");
  }

  @Test
  void leavesOtherPeopleAlone() {
    assertThat(rows("pending_commandes", "accented", "pending", "processed")).isEqualTo(1);
    assertThat(rows("notifications", "other-notice", "own-notice")).isEqualTo(1);
    assertThat(rows("files", "brochure", "kept")).isEqualTo(1);
    assertThat(text("SELECT content AS v FROM messages WHERE id = ?", "unrelated"))
        .isEqualTo("Bonjour");
  }

  @Test
  void saysWhichFilesAreLeftOnTheDisk() {
    assertThat(left.files())
        .extracting(StoredPath::value)
        .containsExactlyInAnyOrder(
            "avatars/" + person.mark() + ".png",
            "orders/kept-" + person.mark() + ".pdf",
            "orders/invoiced-" + person.mark() + ".pdf",
            "orders/ordered-" + person.mark() + ".pdf",
            "orders/loose-" + person.mark() + ".pdf",
            "orders/parked-" + person.mark() + ".pdf",
            "orders/attached-" + person.mark() + ".pdf",
            "orders/open-" + person.mark() + ".pdf");
  }

  @Test
  void saysWhichCardsAreLeftAtThePaymentService() {
    String stripeId = "pm_" + person.account().id().value();
    assertThat(left.stripePaymentMethodIds()).containsExactly(stripeId);
    assertThat(
            text(
                "SELECT CONCAT(last4, brand, isActive) AS v FROM payment_methods WHERE id = ?",
                "card"))
        .isEqualTo("0");
  }

  @Test
  void saysWhichGuestOrdersAreGoneWithTheirRows() {
    assertThat(left.guestOrders())
        .extracting(GuestOrderId::value)
        .containsExactlyInAnyOrder(person.id("pending"), person.id("processed"));
  }

  private int rows(String table, String... names) {
    int rows = 0;
    for (String name : names) {
      rows +=
          inTransaction(
                  () ->
                      sql.query(
                          "SELECT id FROM " + table + " WHERE id = ?",
                          row -> row.getString("id"),
                          person.id(name)))
              .size();
    }
    return rows;
  }

  private String text(String query, String name) {
    return inTransaction(() -> sql.query(query, row -> row.getString("v"), person.id(name)).get(0));
  }

  @Override
  protected PersonalTraces traces() {
    return TestStore.bean(PersonalTraces.class);
  }

  @Override
  protected void add(Account account) {
    inTransaction(
        () -> {
          TestStore.bean(Accounts.class).add(account);
          return true;
        });
  }

  @Override
  protected void add(FileRecord file) {
    inTransaction(
        () -> {
          TestStore.bean(FileRecords.class).add(file);
          return true;
        });
  }

  @Override
  protected boolean has(StoredPath path) {
    return !inTransaction(
            () ->
                sql.query(
                    "SELECT id FROM files WHERE url = ?", row -> row.getString("id"), path.url()))
        .isEmpty();
  }

  @Override
  protected void addCard(AccountId owner, String stripePaymentMethodId) {
    PersonalRows.card(owner, stripePaymentMethodId);
  }

  @Override
  protected void add(GuestOrder order) {
    inTransaction(
        () -> {
          TestStore.bean(GuestOrders.class).add(order);
          return true;
        });
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).write(work);
  }
}
