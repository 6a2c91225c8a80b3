package fr.livrestaka.persistence.files;

import fr.livrestaka.domain.files.FileVersion;
import fr.livrestaka.domain.files.VersionKind;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code file_versions}; only the current one of its kind has a flag. */
@MappedEntity(value = "file_versions", namingStrategy = NamingStrategies.Raw.class)
record FileVersionRow(
    @Id String id,
    String commandeId,
    String fileId,
    VersionKind kind,
    int version,
    @Nullable Boolean isCurrent,
    Instant createdAt) {

  static FileVersionRow current(FileVersion version) {
    return new FileVersionRow(
        version.id(),
        version.order().value(),
        version.file().value(),
        version.kind(),
        version.number(),
        true,
        version.createdAt());
  }
}
