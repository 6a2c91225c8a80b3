package fr.livrestaka.application.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.files.port.FileRecords;
import fr.livrestaka.application.orders.InMemoryOrders;
import fr.livrestaka.application.orders.OrderFixtures;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.InMemoryIdGenerator;
import fr.livrestaka.application.shared.InMemoryOutbox;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.files.ContentType;
import fr.livrestaka.domain.files.Uploader;
import fr.livrestaka.domain.files.VersionKind;
import fr.livrestaka.domain.files.refusals.NotYourFile;
import fr.livrestaka.domain.orders.Order;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PutVersionTest {
  private static final Instant NOW = FileFixtures.NOON;
  private static final Caller AUTHOR =
      new Caller(new AccountId("author"), "a@example.org", Role.USER, Origin.UNKNOWN);

  @TempDir Path spool;
  private final InMemoryFileRecords records = new InMemoryFileRecords();
  private final InMemoryOrders orders = new InMemoryOrders();

  private final List<String> locks = new ArrayList<>();
  private int lookedInto;

  /** The replica has nothing of it yet. */
  private static final class LaggingReplica implements Transactions {
    @Override
    public <T> T write(Supplier<T> work) {
      return work.get();
    }

    @Override
    public <T> T read(Supplier<T> work) {
      throw new AssertionError("the replica does not know");
    }

    @Override
    public <T> T readCurrent(Supplier<T> work) {
      return work.get();
    }
  }

  @Test
  void answersFromWhatItHasWrittenAndNotFromAReplica() throws IOException {
    Order order = OrderFixtures.order(AUTHOR.id(), OrderFixtures.Facts.titled("Tome 1"));
    orders.add(order);
    records.open(new Uploader(AUTHOR.id(), AUTHOR.role()));
    Path content = Files.writeString(spool.resolve("content"), "%PDF-1.7");
    Upload upload = new Upload("a.pdf", content, 8, Optional.empty(), Optional.empty());
    PutVersion putVersion = putVersion(new LaggingReplica());
    putVersion.check(AUTHOR, order.id());
    VersionView put = putVersion.put(AUTHOR, order.id(), VersionKind.SOURCE, List.of(upload));
    assertThat(put.version().number()).isEqualTo(1);
    assertThat(records.all()).containsExactly(put.file());
  }

  @Test
  void whoMayNotIsToldBeforeTheFileIsLookedInto() throws IOException {
    Order order = OrderFixtures.order(AUTHOR.id(), OrderFixtures.Facts.titled("Tome 1"));
    orders.add(order);
    records.open(new Uploader(AUTHOR.id(), AUTHOR.role()));
    Path content = Files.writeString(spool.resolve("content"), "%PDF-1.7");
    Upload upload = new Upload("a.pdf", content, 8, Optional.empty(), Optional.empty());
    assertThatThrownBy(
            () ->
                putVersion(new LaggingReplica())
                    .put(AUTHOR, order.id(), VersionKind.FINAL, List.of(upload)))
        .isInstanceOf(NotYourFile.class);
    assertThat(lookedInto).isZero();
  }

  @Test
  void theOrderIsLockedBeforeTheAccount() throws IOException {
    Order order = OrderFixtures.order(AUTHOR.id(), OrderFixtures.Facts.titled("Tome 1"));
    orders.add(order);
    records.open(new Uploader(AUTHOR.id(), AUTHOR.role()));
    Path content = Files.writeString(spool.resolve("content"), "%PDF-1.7");
    Upload upload = new Upload("a.pdf", content, 8, Optional.empty(), Optional.empty());
    putVersion(new LaggingReplica()).put(AUTHOR, order.id(), VersionKind.SOURCE, List.of(upload));
    assertThat(locks)
        .as("a first look, which is a transaction of its own, and the two locks")
        .containsExactly("FileRecords.lockUploader", "Orders.lock", "FileRecords.lockUploader");
  }

  private <T> T telling(Class<T> port, T of) {
    Object telling =
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) -> {
              if (method.getName().startsWith("lock")) {
                locks.add(port.getSimpleName() + "." + method.getName());
              }
              return method.invoke(of, arguments);
            });
    return port.cast(telling);
  }

  private ContentType looked(Path content, String name) {
    lookedInto++;
    return new ContentType("application/pdf");
  }

  private PutVersion putVersion(Transactions transactions) {
    NewFiles newFiles =
        new NewFiles(
            new KeepUploads(
                new InMemoryStoredFiles(),
                this::looked,
                (content, type) -> Optional.empty(),
                FileFixtures.roomyDisk(),
                new InMemoryIdGenerator(),
                () -> NOW),
            telling(FileRecords.class, records),
            FileFixtures.quotas(telling(FileRecords.class, records), 100),
            new InMemoryOutbox(),
            new InMemoryIdGenerator(),
            transactions,
            () -> NOW);
    return new PutVersion(
        newFiles, telling(Orders.class, orders), new InMemoryFileVersions(records), transactions);
  }
}
