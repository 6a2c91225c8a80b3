package fr.livrestaka.application.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.livrestaka.application.files.port.FileVersions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.FileVersion;
import fr.livrestaka.domain.files.VersionKind;
import fr.livrestaka.domain.orders.OrderId;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link FileVersions} does. */
public abstract class FileVersionsContract {
  protected abstract FileVersions versions();

  protected abstract AccountId account(Role role);

  protected abstract OrderId orderOf(AccountId client);

  protected abstract void add(FileRecord file);

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void eachKindHasOneCurrentVersionAndKeepsItsHistory() {
    AccountId client = account(Role.USER);
    AccountId admin = account(Role.ADMIN);
    OrderId order = orderOf(client);
    FileRecord first = file(client, order);
    FileRecord second = file(client, order);
    FileRecord corrected = file(admin, order);
    assertThat(put(order, VersionKind.SOURCE, first).number()).isEqualTo(1);
    FileVersion put = put(order, VersionKind.SOURCE, second);
    assertThat(put.number()).isEqualTo(2);
    put(order, VersionKind.CORRECTED, corrected);
    List<VersionView> found = of(order);
    assertThat(found)
        .extracting(
            view -> view.version().kind(),
            view -> view.version().number(),
            view -> view.version().isCurrent(),
            VersionView::file,
            VersionView::isTeamFile)
        .containsExactly(
            tuple(VersionKind.SOURCE, 2, true, second, false),
            tuple(VersionKind.SOURCE, 1, false, first, false),
            tuple(VersionKind.CORRECTED, 1, true, corrected, true));
    assertThat(found.get(0).version()).isEqualTo(put);
    assertThat(found.get(0).byName()).isNotBlank();
    assertThat(of(orderOf(client))).isEmpty();
  }

  @Test
  void tellsWhichFilesAreVersions() {
    AccountId client = account(Role.USER);
    OrderId order = orderOf(client);
    FileRecord version = file(client, order);
    FileRecord other = file(client, order);
    put(order, VersionKind.FINAL, version);
    assertThat(inTransaction(() -> versions().has(version.id()))).isTrue();
    assertThat(inTransaction(() -> versions().has(other.id()))).isFalse();
  }

  private FileRecord file(AccountId by, OrderId order) {
    FileRecord file = FileFixtures.ofOrder(by, order, FileFixtures.NOON);
    add(file);
    return file;
  }

  protected final FileVersion put(OrderId order, VersionKind kind, FileRecord file) {
    return inTransaction(() -> versions().put(order, kind, file.id(), FileFixtures.NOON));
  }

  protected final List<VersionView> of(OrderId order) {
    return inTransaction(() -> versions().of(order));
  }
}
