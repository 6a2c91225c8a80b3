package fr.livrestaka.persistence.files;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.files.FileId;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.FileType;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.orders.OrderId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code files}. */
@MappedEntity(value = "files", namingStrategy = NamingStrategies.Raw.class)
record StoredFileRow(
    @Id String id,
    String filename,
    String storedName,
    String mimeType,
    long size,
    String url,
    FileType type,
    String uploadedById,
    @Nullable String commandeId,
    @Nullable String description,
    boolean isPublic,
    Instant createdAt,
    Instant updatedAt) {

  /** The path has to be known. */
  static StoredFileRow of(FileRecord file) {
    StoredPath path = file.path().orElseThrow();
    return new StoredFileRow(
        file.id().value(),
        file.filename(),
        path.name(),
        file.mimeType(),
        file.size(),
        path.url(),
        file.type(),
        file.uploadedBy().value(),
        file.order().map(OrderId::value).orElse(null),
        file.description().orElse(null),
        false,
        file.createdAt(),
        file.createdAt());
  }

  FileRecord toRecord() {
    return new FileRecord(
        new FileId(id),
        filename,
        StoredPath.ofUrl(url),
        mimeType,
        size,
        type,
        new AccountId(uploadedById),
        Optional.ofNullable(commandeId).map(OrderId::new),
        Optional.ofNullable(description),
        createdAt);
  }

  @Override
  public String toString() {
    return "StoredFileRow[" + id + "]";
  }
}
