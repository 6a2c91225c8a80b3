package fr.livrestaka.rest.files;

import fr.livrestaka.application.files.sweep.StoredEntry;
import fr.livrestaka.application.files.sweep.SweepFiles.Swept;
import fr.livrestaka.application.files.sweep.SweepReport;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.orders.OrderId;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where bytes and rows of files do not agree, as administrators read it. */
final class SweepWire {
  private static final int SHOWN = 500;

  private SweepWire() {}

  /** A row whose bytes are missing. */
  @Serdeable
  @Schema(name = "FileWithoutBytes")
  record Row(
      String id, String filename, String url, @Nullable String commandeId, Instant createdAt) {
    static Row of(FileRecord file) {
      return new Row(
          file.id().value(),
          file.filename(),
          file.path().map(StoredPath::url).orElse(""),
          file.order().map(OrderId::value).orElse(null),
          file.createdAt());
    }
  }

  /** Bytes that no row speaks of. */
  @Serdeable
  @Schema(name = "BytesWithoutFile")
  record Bytes(String url, long size, Instant modifiedAt) {
    static Bytes of(StoredEntry entry) {
      return new Bytes(entry.path().url(), entry.size(), entry.modifiedAt());
    }
  }

  /** A folder that holds nothing or cannot be read, and how many files should lie there. */
  @Serdeable
  @Schema(name = "EmptyFileFolder")
  record EmptyFolder(String folder, int rows) {}

  /** What was found; of each sort the first 500. */
  @Serdeable
  @Schema(name = "FileSweepReport")
  record Report(
      Instant at,
      int rows,
      int stored,
      int rowsWithoutBytes,
      int bytesWithoutRow,
      long reclaimable,
      List<EmptyFolder> emptyFolders,
      int toConfirm,
      List<Row> missing,
      List<Bytes> orphans) {
    static Report of(SweepReport report) {
      return new Report(
          report.at(),
          report.rows(),
          report.stored(),
          report.withoutBytes().size(),
          report.withoutRow().size(),
          report.bytesWithoutRow(),
          report.emptyFolders().entrySet().stream()
              .map(empty -> new EmptyFolder(empty.getKey(), empty.getValue()))
              .toList(),
          report.toConfirm(),
          report.withoutBytes().stream().limit(SHOWN).map(Row::of).toList(),
          report.withoutRow().stream().limit(SHOWN).map(Bytes::of).toList());
    }
  }

  /**
   * Whether rows without bytes go as well, and the report's {@code toConfirm} where it is not 0.
   */
  @Schema(name = "FileSweepToDo")
  record ToDo(
      @Schema(defaultValue = "false") @Nullable Boolean rows,
      @Schema(defaultValue = "0") @Nullable Integer confirm) {}

  /** What was taken away. */
  @Serdeable
  @Schema(name = "FileSweepDone")
  record Done(String message, int bytesRemoved, int rowsRemoved, int failed, Report found) {
    static Done of(Swept swept, String message) {
      return new Done(
          message,
          swept.bytesRemoved(),
          swept.rowsRemoved(),
          swept.failed(),
          Report.of(swept.found()));
    }
  }
}
