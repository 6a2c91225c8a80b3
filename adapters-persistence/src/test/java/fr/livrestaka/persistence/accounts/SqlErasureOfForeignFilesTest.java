package fr.livrestaka.persistence.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.accounts.port.PersonalTraces;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.StoredOrders;
import fr.livrestaka.persistence.testing.TestStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An order's file address is a text that its client wrote, and no proof of whose the file is. */
class SqlErasureOfForeignFilesTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");

  private final Statements sql = TestStore.bean(Statements.class);
  private final Transactions transactions = TestStore.bean(Transactions.class);
  private final Accounts accounts = TestStore.bean(Accounts.class);
  private final String name = UUID.randomUUID() + ".pdf";
  private final AccountId client = added();
  private final AccountId other = added();

  @Test
  void whatNothingElseNamesGoes() {
    name(client, "/uploads/orders/" + name);
    assertThat(erased()).containsExactly(new StoredPath("orders/" + name));
  }

  @Test
  void theFileOfAnotherPersonStays() {
    file("/uploads/orders/" + name);
    name(client, "https://example.org/uploads/orders/" + name);
    assertThat(erased()).isEmpty();
  }

  @Test
  void whatAnotherOrderNamesStays() {
    name(other, "/srv/staka/uploads/orders/" + name);
    name(client, "/uploads/orders/" + name);
    assertThat(erased()).isEmpty();
  }

  @Test
  void thePictureOfAnotherPersonStays() {
    picture(other, "/uploads/avatars/" + name);
    name(client, "/uploads/avatars/" + name);
    assertThat(erased()).isEmpty();
  }

  @Test
  void aPictureThatIsAlsoTheFileOfAnotherPersonStays() {
    picture(client, "/uploads/orders/" + name);
    file("/uploads/orders/" + name);
    assertThat(erased()).isEmpty();
  }

  @Test
  void onesOwnPictureGoes() {
    picture(client, "/uploads/avatars/" + name);
    assertThat(erased()).containsExactly(new StoredPath("avatars/" + name));
  }

  @Test
  void aDocumentThatLiesElsewhereStays() {
    invoice("/uploads/old/" + name);
    name(client, "/uploads/old/" + name);
    assertThat(erased()).isEmpty();
  }

  @Test
  void theFilesOfAllOrdersGoEachOnce() {
    name(client, "/uploads/orders/" + name);
    name(client, "/uploads/orders/2-" + name);
    name(client, "/uploads/orders/" + name);
    assertThat(erased())
        .containsExactlyInAnyOrder(
            new StoredPath("orders/" + name), new StoredPath("orders/2-" + name));
  }

  @Test
  void documentsStayWhoeverNamesThem() {
    name(client, "/uploads/invoices/" + name);
    assertThat(erased()).isEmpty();
  }

  @Test
  void whatTheProgramKeepsForItselfStaysWhoeverNamesIt() {
    name(client, "/uploads/.files-key");
    name(client, "/uploads/orders/.hidden/" + name);
    assertThat(erased()).isEmpty();
  }

  private void name(AccountId owner, String url) {
    Order order = StoredOrders.of(owner);
    transactions.writing(
        () ->
            sql.update(
                "UPDATE commandes SET fichierUrl = ? WHERE id = ?", url, order.id().value()));
  }

  private void picture(AccountId owner, String url) {
    transactions.writing(
        () -> sql.update("UPDATE users SET avatar = ? WHERE id = ?", url, owner.value()));
  }

  private void invoice(String url) {
    String id = UUID.randomUUID().toString();
    Order order = StoredOrders.of(other);
    transactions.writing(
        () ->
            sql.update(
                "INSERT INTO invoices (id, commandeId, number, amount, pdfUrl, updatedAt)"
                    + " VALUES (?, ?, ?, 100, ?, ?)",
                id,
                order.id().value(),
                "OLD-" + id,
                url,
                NOON));
  }

  private void file(String url) {
    transactions.writing(
        () ->
            sql.update(
                "INSERT INTO files (id, filename, storedName, mimeType, size, url, uploadedById,"
                    + " updatedAt) VALUES (UUID(), 'roman.pdf', ?, 'application/pdf', 1, ?, ?, ?)",
                name,
                url,
                other.value(),
                NOON));
  }

  private List<StoredPath> erased() {
    return transactions.write(
        () -> {
          Account before = accounts.find(client).orElseThrow();
          Account after =
              accounts.change(client, account -> account.erased(NOON).state()).orElseThrow();
          return TestStore.bean(PersonalTraces.class).erase(before, after, true).files();
        });
  }

  private AccountId added() {
    AccountId id = new AccountId(UUID.randomUUID().toString());
    transactions.writing(
        () ->
            accounts.add(
                Account.register(
                        id,
                        "Lina",
                        "Morel",
                        id.value() + "@example.org",
                        "-",
                        Optional.empty(),
                        NOON)
                    .state()));
    return id;
  }
}
