package fr.livrestaka.application.files.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.audit.InMemoryAuditLog;
import fr.livrestaka.application.files.FileFixtures;
import fr.livrestaka.application.files.InMemoryFileRecords;
import fr.livrestaka.application.files.InMemoryFileReferences;
import fr.livrestaka.application.files.InMemoryFileVersions;
import fr.livrestaka.application.files.InMemoryStoredFiles;
import fr.livrestaka.application.files.sweep.SweepFiles.Swept;
import fr.livrestaka.application.live.InMemoryLive;
import fr.livrestaka.application.notifications.InMemoryNotifications;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.InMemoryOutbox;
import fr.livrestaka.application.shared.InMemoryTransactions;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.application.shared.RowByRow;
import fr.livrestaka.application.shared.ToldRows;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.files.refusals.SweepRefused;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
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
  private final ToldRows told = new ToldRows();
  private final BeforeALateLook transactions = new BeforeALateLook();
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
          new RowByRow(told),
          transactions,
          () -> NOW);

  /** Something happens after what was found has been read, and before it is taken away. */
  private static final class BeforeALateLook implements Transactions {
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

    @Override
    public <T> T readCurrent(Supplier<T> work) {
      meanwhile.run();
      return whole.readCurrent(work);
    }
  }

  @Test
  void whatHasGotARowMeanwhileStays() {
    file("projects/whole.pdf");
    files.store(ORPHAN, new byte[] {1});
    transactions.meanwhile = () -> references.nameElsewhere(ORPHAN);
    assertThat(sweepFiles.sweep(ADMIN, false, 0).bytesRemoved()).isZero();
    assertThat(files.has(ORPHAN)).isTrue();
    assertThat(audit.entries()).isEmpty();
  }

  @Test
  void whatHasBeenWrittenMeanwhileStays() {
    file("projects/whole.pdf");
    files.store(ORPHAN, new byte[] {1});
    transactions.meanwhile = () -> files.touch(ORPHAN, NOW.minus(Duration.ofMinutes(59)));
    assertThat(sweepFiles.sweep(ADMIN, false, 0).bytesRemoved()).isZero();
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
    assertThat(sweepFiles.sweep(ADMIN, true, 0).rowsRemoved()).isEqualTo(1);
    assertThat(records.all()).contains(away).doesNotContain(lost);
  }

  @Test
  void whereNothingLiesAtAllOrNoRowIsNothingIsTakenAway() {
    FileRecord away = row("projects/a.pdf");
    assertThat(findOrphans.report().withoutBytes()).isEmpty();
    assertThatThrownBy(() -> sweepFiles.sweep(ADMIN, true, 0)).isInstanceOf(SweepRefused.class);
    assertThat(records.all()).containsExactly(away);
    records.remove(away.id());
    files.store(ORPHAN, new byte[] {1});
    assertThatThrownBy(() -> sweepFiles.sweep(ADMIN, true, 0)).isInstanceOf(SweepRefused.class);
    assertThat(files.has(ORPHAN)).isTrue();
  }

  @Test
  void aDiskThatDroppedAndGotAnUploadSinceLosesNoRow() {
    for (int i = 0; i < 11; i++) row("projects/" + i);
    file("projects/since.pdf");
    assertThat(findOrphans.report().toConfirm()).isEqualTo(11);
    for (int confirmed : List.of(0, 10, 12)) refused(confirmed);
    assertThat(records.all()).hasSize(12);
    assertThat(sweepFiles.sweep(ADMIN, true, 11).rowsRemoved()).isEqualTo(11);
  }

  @Test
  void aDatabaseFromAnOldBackupLosesNoBytes() {
    file("projects/whole.pdf");
    for (int i = 0; i < 11; i++) files.store(new StoredPath("orders/" + i), new byte[] {1});
    refused(0);
    assertThat(files.all()).hasSize(12);
    assertThat(sweepFiles.sweep(ADMIN, false, 11).bytesRemoved()).isEqualTo(11);
  }

  @Test
  void fewOrAFifthOfAFolderNeedNoConfirming() {
    for (int i = 0; i < 10; i++) row("messages/" + i);
    file("messages/whole.pdf");
    for (int i = 0; i < 11; i++) row("projects/lost" + i);
    for (int i = 0; i < 44; i++) file("projects/" + i);
    assertThat(sweepFiles.sweep(ADMIN, true, 0).rowsRemoved()).isEqualTo(21);
  }

  @Test
  void whatLiesInAFolderThatCannotBeReadIsOutOfReach() {
    file("projects/whole.pdf");
    files.store(ORPHAN, new byte[] {1});
    file("messages/whole.pdf");
    FileRecord away = row("messages/away.pdf");
    files.hide("messages");
    assertThat(findOrphans.report().emptyFolders()).isEqualTo(Map.of("messages", 1));
    assertThat(sweepFiles.sweep(ADMIN, true, 0).rowsRemoved()).isZero();
    assertThat(records.all()).contains(away);
    assertThat(files.has(ORPHAN)).isFalse();
  }

  @Test
  void aFileThatCannotBeDeletedHoldsUpNoOther() {
    file("projects/whole.pdf");
    StoredPath stuck = new StoredPath("projects/a.pdf");
    for (StoredPath path : List.of(stuck, ORPHAN)) files.store(path, new byte[] {1});
    files.stick(stuck);
    Swept swept = sweepFiles.sweep(ADMIN, false, 0);
    assertThat(swept.bytesRemoved()).isEqualTo(1);
    assertThat(swept.failed()).isEqualTo(1);
    assertThat(files.has(ORPHAN)).isFalse();
    assertThat(told.failed()).containsExactly("sweep of stored files projects/a.pdf");
  }

  private void refused(int confirmed) {
    assertThatThrownBy(() -> sweepFiles.sweep(ADMIN, true, confirmed))
        .isInstanceOf(SweepRefused.class);
  }

  @Test
  void whatIsTakenAwayIsInTheAuditLogBeforePortionByPortion() {
    file("projects/whole.pdf");
    for (int i = 0; i < 450; i++) files.store(new StoredPath("orders/" + i), new byte[] {1, 2});
    transactions.meanwhile =
        () -> assertThat(files.all().size() - 1).isEqualTo(450 - 200 * audit.entries().size());
    assertThat(sweepFiles.sweep(ADMIN, false, 450).bytesRemoved()).isEqualTo(450);
    assertThat(audit.entries())
        .extracting(AuditEntry::details)
        .containsExactly(
            Map.of("filesToRemove", 200, "bytesToFree", 400L),
            Map.of("filesToRemove", 200, "bytesToFree", 400L),
            Map.of("filesToRemove", 50, "bytesToFree", 100L));
  }

  @Test
  void administratorsAreToldOnceADayOfWhatIsLeftOverAndOfWhatIsOutOfReach() {
    files.store(ORPHAN, new byte[] {1});
    row("messages/away.pdf");
    InMemoryNotifications notices =
        new InMemoryNotifications(new InMemoryOutbox(), new InMemoryLive(InstantSource.system()));
    notices.addAdmin(ADMIN.id());
    Instant[] now = {NOW};
    ReportOrphans watch = new ReportOrphans(findOrphans, notices, transactions, () -> now[0]);
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
