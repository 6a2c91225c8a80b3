package fr.livrestaka.application.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.audit.InMemoryAuditLog;
import fr.livrestaka.application.files.sweep.FindOrphans;
import fr.livrestaka.application.files.sweep.SweepFiles;
import fr.livrestaka.application.files.sweep.SweepReport;
import fr.livrestaka.application.orders.InMemoryOrders;
import fr.livrestaka.application.orders.OrderFixtures;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.InMemoryIdGenerator;
import fr.livrestaka.application.shared.InMemoryOutbox;
import fr.livrestaka.application.shared.InMemoryTransactions;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.application.shared.RowByRow;
import fr.livrestaka.application.shared.StoreUnavailable;
import fr.livrestaka.application.shared.ToldRows;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.files.ContentType;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.files.Uploader;
import fr.livrestaka.domain.files.VersionKind;
import fr.livrestaka.domain.files.events.StoredFileAbandoned;
import fr.livrestaka.domain.files.refusals.QuotaExceeded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bytes and rows agree, or a sweep finds out, wherever it breaks off. */
class BytesAndRowsTest {
  private static final Instant NOW = FileFixtures.NOON;
  private static final Caller AUTHOR =
      new Caller(new AccountId("author"), "a@example.org", Role.USER, Origin.UNKNOWN);
  private static final Caller ADMIN =
      new Caller(new AccountId("admin"), "b@example.org", Role.ADMIN, Origin.UNKNOWN);

  @TempDir Path spool;
  private final InMemoryStoredFiles files = new InMemoryStoredFiles();
  private final InMemoryFileRecords records = new InMemoryFileRecords();
  private final InMemoryFileVersions versions = new InMemoryFileVersions(records);
  private final InMemoryFileReferences references = new InMemoryFileReferences(records);
  private final InMemoryOutbox outbox = new InMemoryOutbox();
  private final InMemoryAuditLog audit = new InMemoryAuditLog();
  private final Breaking transactions = new Breaking();
  private final FindOrphans findOrphans =
      new FindOrphans(files, references, transactions, () -> NOW);
  private final UploadAttachment upload =
      new UploadAttachment(
          new NewFiles(
              new KeepUploads(
                  files,
                  (content, name) -> new ContentType("application/pdf"),
                  (content, type) -> Optional.empty(),
                  FileFixtures.roomyDisk(),
                  new InMemoryIdGenerator(),
                  () -> NOW),
              records,
              FileFixtures.quotas(records, 100),
              new InMemoryOutbox(),
              new InMemoryIdGenerator(),
              transactions,
              () -> NOW));

  /** Breaks off before or after the commit, once there are bytes. */
  private final class Breaking implements Transactions {
    private final Transactions whole = new InMemoryTransactions();
    private Optional<Throwable> beforeRow = Optional.empty();
    private Optional<RuntimeException> after = Optional.empty();
    private int writes;

    @Override
    public <T> T write(Supplier<T> work) {
      writes++;
      boolean isOfRow = files.all().size() > records.all().size();
      if (isOfRow && beforeRow.isPresent()) {
        if (beforeRow.get() instanceof Error crash) throw crash;
        throw (RuntimeException) beforeRow.get();
      }
      T result = whole.write(work);
      if (isOfRow && after.isPresent()) throw after.get();
      return result;
    }

    @Override
    public <T> T read(Supplier<T> work) {
      return whole.read(work);
    }

    @Override
    public <T> T readCurrent(Supplier<T> work) {
      return whole.readCurrent(work);
    }
  }

  @BeforeEach
  void setUp() {
    records.open(new Uploader(AUTHOR.id(), AUTHOR.role()));
  }

  @Test
  void aFileHasItsBytesBeforeItsRow() throws IOException {
    FileRecord file = upload.upload(AUTHOR, uploads());
    assertThat(records.all()).containsExactly(file);
    assertThat(files.all()).containsOnlyKeys(file.path().orElseThrow());
    assertThat(findOrphans.report().isClean()).isTrue();
  }

  @Test
  void withoutARowTheBytesGoWhateverFailed() {
    for (Throwable failure :
        List.of(new IllegalStateException("refused"), new StackOverflowError("refused"))) {
      transactions.beforeRow = Optional.of(failure);
      assertThatThrownBy(() -> upload.upload(AUTHOR, uploads())).hasMessage("refused");
      assertThat(files.all()).isEmpty();
    }
  }

  @Test
  void aClientWhoHasNoRoomIsToldBeforeBytesAreStored() throws IOException {
    List<Upload> large =
        uploads().stream()
            .map(one -> new Upload("a.pdf", one.content(), 101, Optional.empty(), Optional.empty()))
            .toList();
    assertThatThrownBy(() -> upload.upload(AUTHOR, large)).isInstanceOf(QuotaExceeded.class);
    assertThat(transactions.writes).isEqualTo(1);
    assertThat(files.all()).isEmpty();
  }

  @Test
  void whereTheRowMayBeThereTheBytesStay() {
    transactions.after = Optional.of(new StoreUnavailable(new IOException("gone")));
    assertThatThrownBy(() -> upload.upload(AUTHOR, uploads())).isInstanceOf(StoreUnavailable.class);
    assertThat(files.all()).hasSize(1);
    assertThat(findOrphans.report().isClean()).isTrue();
  }

  @Test
  void aCrashBetweenBytesAndRowLeavesWhatASweepFinds() throws IOException {
    StoredPath whole = upload.upload(AUTHOR, uploads()).path().orElseThrow();
    transactions.after = Optional.empty();
    transactions.beforeRow = Optional.of(new StoreUnavailable(new IOException("crash")));
    assertThatThrownBy(() -> upload.upload(AUTHOR, uploads())).isInstanceOf(StoreUnavailable.class);
    transactions.beforeRow = Optional.empty();
    SweepReport report = findOrphans.report();
    assertThat(report.withoutBytes()).isEmpty();
    assertThat(report.withoutRow()).hasSize(1);
    assertThat(files.all()).hasSize(2);
    assertThat(sweep(false).bytesRemoved()).isEqualTo(1);
    assertThat(files.all()).containsOnlyKeys(whole);
    assertThat(audit.entries()).hasSize(1);
  }

  @Test
  void whereTheDiskFailsThereIsNoRow() {
    Upload gone = new Upload("a.pdf", spool.resolve("gone"), 8, Optional.empty(), Optional.empty());
    assertThatThrownBy(() -> upload.upload(AUTHOR, List.of(gone))).hasMessageContaining("gone");
    assertThat(records.all()).isEmpty();
  }

  @Test
  void aDeletedFilesBytesAreAnnouncedWithTheRowsRemoval() throws IOException {
    FileRecord file = upload.upload(AUTHOR, uploads());
    new DeleteFile(records, versions, new InMemoryOrders(), outbox, entry -> {}, transactions)
        .any(AUTHOR, file.id());
    assertThat(records.all()).isEmpty();
    assertThat(outbox.events()).containsExactly(new StoredFileAbandoned(file.path().orElseThrow()));
    assertThat(findOrphans.report().withoutRow()).hasSize(1);
  }

  @Test
  void rowsWithoutBytesGoByCommandOnlyAndVersionsNever() throws IOException {
    FileRecord file = upload.upload(AUTHOR, uploads());
    FileRecord version =
        FileFixtures.ofOrder(
            AUTHOR.id(),
            OrderFixtures.order(AUTHOR.id(), OrderFixtures.Facts.titled("x")).id(),
            NOW);
    records.add(version);
    versions.put(version.order().orElseThrow(), VersionKind.SOURCE, version.id(), NOW);
    files.delete(file.path().orElseThrow());
    for (StoredPath path : List.of(new StoredPath("messages/a"), new StoredPath("projects/b"))) {
      files.store(path, new byte[] {1});
      references.nameElsewhere(path);
    }
    assertThat(findOrphans.report().withoutBytes()).containsExactlyInAnyOrder(file, version);
    assertThat(sweep(false).rowsRemoved()).isZero();
    assertThat(sweep(true).rowsRemoved()).isEqualTo(1);
    assertThat(records.all()).containsExactly(version);
  }

  @Test
  void whatOtherTablesNameIsNoOrphan() throws IOException {
    StoredPath path = new StoredPath("orders/former.doc");
    files.store(path, Files.writeString(spool.resolve("former"), "x"));
    files.store(
        new StoredPath("invoices/FACT-2025-1.pdf"), Files.writeString(spool.resolve("i"), "x"));
    assertThat(findOrphans.report().withoutRow()).hasSize(1);
    references.nameElsewhere(path);
    assertThat(findOrphans.report().isClean()).isTrue();
  }

  private SweepFiles.Swept sweep(boolean rows) {
    return new SweepFiles(
            findOrphans,
            files,
            references,
            records,
            versions,
            audit,
            new RowByRow(new ToldRows()),
            transactions,
            () -> NOW)
        .sweep(ADMIN, rows, 0);
  }

  private List<Upload> uploads() throws IOException {
    Path content = Files.writeString(spool.resolve("content"), "%PDF-1.7");
    return List.of(new Upload("a.pdf", content, 8, Optional.empty(), Optional.empty()));
  }
}
