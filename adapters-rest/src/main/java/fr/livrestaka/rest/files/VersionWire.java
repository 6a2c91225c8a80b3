package fr.livrestaka.rest.files;

import fr.livrestaka.application.files.VersionView;
import fr.livrestaka.domain.files.VersionKind;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** Versions of manuscripts as clients read and send them. */
final class VersionWire {
  private VersionWire() {}

  /** A form with a version of the manuscript. */
  @Schema(name = "VersionToPut")
  record ToPut(VersionKind kind, @Schema(type = "string", format = "binary") String file) {}

  /** Who has put a version. */
  @Serdeable
  @Schema(name = "VersionAuthor")
  record By(String id, String name, boolean isTeam) {}

  /** A version of the manuscript; {@code version} counts from 1 up within its kind. */
  @Serdeable
  @Schema(name = "ManuscriptVersion")
  record Version(
      String id,
      String kind,
      int version,
      boolean isCurrent,
      Instant createdAt,
      By by,
      FileWire.Brief file) {
    static Version of(VersionView view) {
      return new Version(
          view.version().id(),
          view.version().kind().name(),
          view.version().number(),
          view.version().isCurrent(),
          view.version().createdAt(),
          new By(view.file().uploadedBy().value(), view.byName(), view.isTeamFile()),
          FileWire.Brief.of(view.file()));
    }
  }

  /** All versions of one manuscript. */
  @Serdeable
  @Schema(name = "ManuscriptVersions")
  record Versions(List<Version> versions, int count) {
    static Versions of(List<VersionView> found) {
      List<Version> versions = found.stream().map(Version::of).toList();
      return new Versions(versions, versions.size());
    }
  }

  /** A version has taken the place of the one before. */
  @Serdeable
  @Schema(name = "ManuscriptVersionPut")
  record Put(String message, Version version) {}
}
