package fr.livrestaka.application.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.audit.InMemoryAuditLog;
import fr.livrestaka.application.notifications.InMemoryNotifications;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.InMemoryOutbox;
import fr.livrestaka.application.shared.InMemoryTransactions;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.files.SweepRefused;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A sweep takes away what is surely left over, and nothing else. */
class SweepFilesTest {
  private static final Instant NOW = FileFixtures.NOON;
  private static final AccountId AUTHOR = new AccountId("author");
  private static final Caller ADMIN =
      new Caller(new AccountId("admin"), "b@example.org", Role.ADMIN, Origin.UNKNOWN);
  private static final StoredPath ORPHAN = new StoredPath("projects/orphan.pdf");

  private final InMemoryStoredFiles files = new InMemoryStoredFiles();
  private final InMemoryFileRecords records = new InMemoryFileRecords();
  private final InMemoryFileReferences references = new InMemoryFileReferences(records);
  private final InMemoryAuditLog audit = new InMemoryAuditLog();
  private final BeforeAWrite transactions = new BeforeAWrite();
  private final FindOrphans findOrphans =
      new FindOrphans(files, references, transactions, () -> NOW);
  private final SweepFiles sweepFiles =
      new SweepFiles(
          findOrphans,
          files,
          references,
          records,
          new InMemoryFileVersions(records),
          audit,
          transactions,
          () -> NOW);

  /** Something happens after what was found has been read, and before it is taken away. */
  private static final class BeforeAWrite implements Transactions {
    private final Transactions whole = new InMemoryTransactions();
    private Runnable meanwhile = () -> {};

    @Override
    public <T> T write(Supplier<T> work) {
      meanwhile.run();
      return whole.write(work);
    }

    @Override
    public <T> T read(Supplier<T> work) {
      return whole.read(work);
    }
  }

  @Test
  void whatHasGotARowMeanwhileStays() {
    file("projects/whole.pdf");
    files.store(ORPHAN, new byte[] {1});
    transactions.meanwhile = () -> references.nameElsewhere(ORPHAN);
    assertThat(sweepFiles.sweep(ADMIN, false).bytesRemoved()).isZero();
    assertThat(files.has(ORPHAN)).isTrue();
    assertThat(audit.entries()).isEmpty();
  }

  @Test
  void whatHasBeenWrittenMeanwhileStays() {
    file("projects/whole.pdf");
    files.store(ORPHAN, new byte[] {1});
    transactions.meanwhile = () -> files.touch(ORPHAN, NOW.minus(Duration.ofMinutes(59)));
    assertThat(sweepFiles.sweep(ADMIN, false).bytesRemoved()).isZero();
    assertThat(files.has(ORPHAN)).isTrue();
  }

  @Test
  void whatLiesInAFolderThatIsAllEmptyIsOutOfReachAndNotLost() {
    file("projects/whole.pdf");
    FileRecord lost = row("projects/lost.pdf");
    FileRecord away = row("messages/away.pdf");
    SweepReport report = findOrphans.report();
    assertThat(report.withoutBytes()).containsExactly(lost);
    assertThat(report.emptyFolders()).isEqualTo(Map.of("messages", 1));
    assertThat(report.isClean()).isFalse();
    assertThat(sweepFiles.sweep(ADMIN, true).rowsRemoved()).isEqualTo(1);
    assertThat(records.all()).contains(away).doesNotContain(lost);
  }

  @Test
  void whereNothingLiesAtAllOrNoRowIsNothingIsTakenAway() {
    FileRecord away = row("projects/a.pdf");
    assertThat(findOrphans.report().withoutBytes()).isEmpty();
    assertThatThrownBy(() -> sweepFiles.sweep(ADMIN, true)).isInstanceOf(SweepRefused.class);
    assertThat(records.all()).containsExactly(away);
    records.remove(away.id());
    files.store(ORPHAN, new byte[] {1});
    assertThatThrownBy(() -> sweepFiles.sweep(ADMIN, true)).isInstanceOf(SweepRefused.class);
    assertThat(files.has(ORPHAN)).isTrue();
  }

  @Test
  void whatIsTakenAwayIsInTheAuditLogBeforePortionByPortion() {
    file("projects/whole.pdf");
    for (int i = 0; i < 450; i++) files.store(new StoredPath("orders/" + i), new byte[] {1, 2});
    transactions.meanwhile =
        () -> assertThat(files.all().size() - 1).isEqualTo(450 - 200 * audit.entries().size());
    assertThat(sweepFiles.sweep(ADMIN, false).bytesRemoved()).isEqualTo(450);
    assertThat(audit.entries())
        .extracting(AuditEntry::details)
        .containsExactly(
            Map.of("bytesRemoved", 200, "freed", 400L),
            Map.of("bytesRemoved", 200, "freed", 400L),
            Map.of("bytesRemoved", 50, "freed", 100L));
  }

  @Test
  void administratorsAreToldOnceADayOfWhatIsLeftOverAndOfWhatIsOutOfReach() {
    files.store(ORPHAN, new byte[] {1});
    row("messages/away.pdf");
    InMemoryNotifications notices = new InMemoryNotifications(new InMemoryOutbox());
    notices.addAdmin(ADMIN.id());
    Instant[] now = {NOW};
    WatchOrphans watch = new WatchOrphans(findOrphans, notices, transactions, () -> now[0]);
    watch.tidy();
    assertThat(notices.countUnread(ADMIN.id(), NOW)).isZero();
    now[0] = NOW.plusSeconds(4000);
    watch.tidy();
    watch.tidy();
    assertThat(notices.countUnread(ADMIN.id(), NOW)).isEqualTo(2);
    assertThat(files.has(ORPHAN)).isTrue();
  }

  private void file(String path) {
    files.store(new StoredPath(path), new byte[] {1});
    row(path);
  }

  private FileRecord row(String path) {
    FileRecord file = FileFixtures.at(new StoredPath(path), AUTHOR);
    records.add(file);
    return file;
  }
}
