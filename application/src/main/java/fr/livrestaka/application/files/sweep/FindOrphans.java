package fr.livrestaka.application.files.sweep;

import fr.livrestaka.application.files.port.FileReferences;
import fr.livrestaka.application.files.port.StoredFiles;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.files.FileId;
import fr.livrestaka.domain.files.FileRecord;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Compares rows and bytes, both ways, and changes nothing. Only the folders of uploads are looked
 * at. Bytes of the last day are left alone: their row may be about to come.
 */
@Singleton
public class FindOrphans {
  private static final Duration LEFT_ALONE = Duration.ofDays(1);
  private static final int ROWS_AT_ONCE = 1000;

  private final StoredFiles files;
  private final FileReferences references;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public FindOrphans(
      StoredFiles files,
      FileReferences references,
      Transactions transactions,
      InstantSource clock) {
    this.files = files;
    this.references = references;
    this.transactions = transactions;
    this.clock = clock;
  }

  public SweepReport report() {
    Instant now = clock.instant();
    StoredFilesAudit storedFilesAudit = new StoredFilesAudit(files);
    Optional<FileId> last = Optional.empty();
    List<FileRecord> some;
    do {
      Optional<FileId> from = last;
      some = transactions.read(() -> references.after(from, ROWS_AT_ONCE));
      some.forEach(storedFilesAudit::see);
      if (!some.isEmpty()) last = Optional.of(some.get(some.size() - 1).id());
    } while (some.size() == ROWS_AT_ONCE);
    storedFilesAudit.name(transactions.read(references::elsewhere));
    return storedFilesAudit.report(now, now.minus(LEFT_ALONE));
  }
}
