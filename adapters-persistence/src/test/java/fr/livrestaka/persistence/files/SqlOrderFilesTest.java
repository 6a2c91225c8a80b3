package fr.livrestaka.persistence.files;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.files.KeptFile;
import fr.livrestaka.application.files.OrderFilesContract;
import fr.livrestaka.application.files.port.OrderFiles;
import fr.livrestaka.application.orders.GuestOrderFixtures;
import fr.livrestaka.application.orders.port.GuestOrders;
import fr.livrestaka.application.payments.PaymentFixtures;
import fr.livrestaka.application.payments.checkout.port.Checkouts;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.guests.GuestOrder;
import fr.livrestaka.domain.payments.checkout.Checkout;
import fr.livrestaka.domain.payments.checkout.PaidFor;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.PersonInEveryTable;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class SqlOrderFilesTest extends OrderFilesContract {
  private static final String ADDRESS = "__temp_upload_user__@staka.internal";

  private final Statements sql = TestStore.bean(Statements.class);

  @Override
  protected OrderFiles files() {
    return TestStore.bean(OrderFiles.class);
  }

  @Override
  protected Optional<Row> row(StoredPath path) {
    return inTransaction(
        () ->
            sql
                .query(
                    "SELECT * FROM files WHERE url = ? AND storedName = ? AND isPublic = 0"
                        + " AND type = 'DOCUMENT'",
                    row ->
                        new Row(
                            new AccountId(row.getString("uploadedById")),
                            Optional.ofNullable(row.getString("commandeId")).map(OrderId::new),
                            row.getString("filename"),
                            row.getString("mimeType"),
                            row.getLong("size"),
                            Optional.ofNullable(row.getString("description"))),
                    "/uploads/" + path.value(),
                    path.value().substring("orders/".length()))
                .stream()
                .findFirst());
  }

  @Override
  protected AccountId account() {
    PersonInEveryTable person = PersonInEveryTable.fresh();
    inTransaction(
        () -> {
          person.insertAccount(sql);
          return true;
        });
    return person.account().id();
  }

  @Override
  protected OrderId orderOf(AccountId client) {
    OrderId order = new OrderId(UUID.randomUUID().toString());
    run(
        "INSERT INTO commandes (id, userId, titre, updatedAt) VALUES (?, ?, 'Roman', ?)",
        order.value(),
        client.value(),
        NOON);
    return order;
  }

  @Override
  protected String pendingOrder() {
    return pendingOrder(Checkout::expired);
  }

  private String pendingOrder(UnaryOperator<Checkout> later) {
    GuestOrder order = GuestOrderFixtures.unpaid(NOON);
    Checkout checkout = PaymentFixtures.checkout(new PaidFor.AwaitedOrder(order.id()), NOON);
    inTransaction(
        () -> {
          TestStore.bean(GuestOrders.class).add(order);
          TestStore.bean(Checkouts.class).add(checkout);
          TestStore.bean(Checkouts.class).save(later.apply(checkout));
          return true;
        });
    return order.id().value();
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).write(work);
  }

  @Test
  void handsOverAndRemovesWhatTheFormerServiceParked() {
    String url = "/srv/app/uploads/orders/f_" + pending + ".pdf";
    KeptFile ours = file(Optional.empty());
    park(pending, ours);
    run(
        "INSERT INTO files (id, filename, storedName, mimeType, size, url, uploadedById,"
            + " description, updatedAt) VALUES (?, 'f.pdf', 'f.pdf', 'text/html', 1, ?, ?, ?, ?)",
        pending,
        url,
        technicalOwner().value(),
        "TEMP_PENDING:" + pending + "|Ancien",
        NOON);
    assertThat(removeParked(pending))
        .containsExactlyInAnyOrder(ours.path(), new StoredPath("orders/f_" + pending + ".pdf"));
  }

  @Test
  void filesWaitWhileTheirPayPageIsOpenAndThoseOfTheFormerServiceForGood() {
    String open = pendingOrder(UnaryOperator.identity());
    GuestOrder former = GuestOrderFixtures.unpaid(NOON);
    inTransaction(
        () -> {
          TestStore.bean(GuestOrders.class).add(former);
          return true;
        });
    park(open, file(Optional.empty()));
    park(former.id().value(), file(Optional.empty()));
    assertThat(parkedBefore(NOON.plusMillis(1))).doesNotContain(open, former.id().value());
  }

  @Test
  void nobodyCanSignInAsTheTechnicalOwner() {
    AccountId owner = technicalOwner();
    assertThat(
            inTransaction(
                () ->
                    sql.query(
                        "SELECT id FROM users WHERE email = ? AND isActive = 0 AND role = 'USER'"
                            + " AND password NOT LIKE '$2%'",
                        row -> row.getString("id"), ADDRESS)))
        .containsExactly(owner.value());
  }

  @Test
  void ofManyFirstGuestsAtOnceOneMakesTheTechnicalOwner() throws Exception {
    run("DELETE FROM users WHERE email = ?", ADDRESS);
    Set<AccountId> owners = new HashSet<>();
    Callable<AccountId> parking =
        () -> {
          park(UUID.randomUUID().toString(), file(Optional.empty()));
          return technicalOwner();
        };
    for (Future<AccountId> owner : allAtOnce(Collections.nCopies(12, parking))) {
      owners.add(owner.get());
    }
    assertThat(owners).hasSize(1);
  }

  @Test
  void settlingManyOrdersAtOnceBlocksNobody() throws Exception {
    List<Callable<Integer>> settlements = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      String order = UUID.randomUUID().toString();
      boolean paid = i % 2 == 0;
      settlements.add(
          () -> {
            park(order, file(Optional.empty()), file(Optional.of("x")));
            if (paid) attach(order);
            return removeParked(order).size();
          });
    }
    int removed = 0;
    for (Future<Integer> one : allAtOnce(settlements)) removed += one.get();
    assertThat(removed).isEqualTo(16);
  }

  @Test
  void parkedFilesAreFoundByIndex() {
    List<String> plans =
        inTransaction(
            () ->
                sql.query(
                    "EXPLAIN FORMAT=JSON SELECT id FROM files"
                        + " WHERE commandeId IS NULL AND description LIKE ?",
                    row -> row.getString(1),
                    "TEMP\\_PENDING:" + pending + "|%"));
    assertThat(plans)
        .singleElement()
        .asString()
        .containsPattern("\"(key|index_name)\": \"files_commandeId_description_idx\"");
  }

  private void run(String statement, Object... parameters) {
    inTransaction(() -> sql.update(statement, parameters));
  }

  private static <T> List<Future<T>> allAtOnce(List<Callable<T>> work) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(work.size())) {
      return threads.invokeAll(work);
    }
  }
}
