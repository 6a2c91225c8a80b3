package fr.livrestaka.application.files;

import fr.livrestaka.domain.files.ContentType;
import fr.livrestaka.domain.files.FileId;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.FileType;
import fr.livrestaka.domain.files.Uploader;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.NextState;
import java.time.Instant;
import java.util.Optional;

/** A file whose bytes are safe, and that is about to get its row. */
record NewFile(FileId id, KeptFile kept, Uploader uploader, Instant at) {
  /** As a document of the order; who brings it decides whether it is the team's. */
  NextState<FileRecord> of(Order order) {
    String note = FileRecord.describe(kept.filename(), uploader.isTeamTo(order.userId()));
    return row(Optional.of(order.id()), Optional.of(note)).added(uploader, order.userId());
  }

  /** As something that messages may be sent with. */
  NextState<FileRecord> attachment() {
    return NextState.of(row(Optional.empty(), kept.description()));
  }

  private FileRecord row(Optional<OrderId> order, Optional<String> note) {
    FileType type = FileType.of(new ContentType(kept.mimeType()));
    return kept.row(id, type, uploader.id(), order, note, at);
  }
}
