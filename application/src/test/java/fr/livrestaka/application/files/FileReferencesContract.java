package fr.livrestaka.application.files;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.files.port.FileReferences;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.files.FileId;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.StoredPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link FileReferences} does. */
public abstract class FileReferencesContract {
  protected abstract FileReferences references();

  protected abstract AccountId account();

  protected abstract void add(FileRecord file);

  /** A row of another table names the path. */
  protected abstract void nameElsewhere(StoredPath path);

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void walksThroughAllRowsAndMeetsEachOnce() {
    AccountId client = account();
    List<FileRecord> added = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      FileRecord file = FileFixtures.attachment(client);
      add(file);
      added.add(file);
    }
    List<FileRecord> met = new ArrayList<>();
    Optional<FileId> last = Optional.empty();
    List<FileRecord> some;
    do {
      Optional<FileId> from = last;
      some = inTransaction(() -> references().after(from, 2));
      met.addAll(some);
      last = some.stream().reduce((first, second) -> second).map(FileRecord::id);
    } while (!some.isEmpty());
    assertThat(met).doesNotHaveDuplicates().containsAll(added);
  }

  @Test
  void knowsWhatOtherTablesName() {
    StoredPath path = new StoredPath("orders/" + UUID.randomUUID() + ".pdf");
    assertThat(inTransaction(() -> references().elsewhere())).doesNotContain(path);
    nameElsewhere(path);
    assertThat(inTransaction(() -> references().elsewhere())).contains(path);
  }

  @Test
  void tellsWhichOfSomePathsAFilesRowNames() {
    FileRecord file = FileFixtures.attachment(account());
    add(file);
    StoredPath path = file.path().orElseThrow();
    StoredPath former = new StoredPath("orders/" + UUID.randomUUID() + ".pdf");
    nameElsewhere(former);
    StoredPath unnamed = new StoredPath("messages/" + path.name());
    assertThat(inTransaction(() -> references().named(List.of(path, former, unnamed))))
        .containsExactly(path);
    assertThat(inTransaction(() -> references().named(List.of()))).isEmpty();
  }
}
