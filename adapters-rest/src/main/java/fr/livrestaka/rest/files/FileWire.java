package fr.livrestaka.rest.files;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.livrestaka.application.files.FileView;
import fr.livrestaka.application.files.LibraryFile;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.orders.OrderId;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Files as clients read and send them. */
final class FileWire {
  private FileWire() {}

  /** Whose project a file is in; administrators see it. */
  @Serdeable
  @Schema(name = "FileOwner")
  record Owner(String name, String email) {}

  /** A file among those of several projects. */
  @Serdeable
  @Schema(name = "LibraryFile")
  record InLibrary(
      String id,
      String filename,
      String mimeType,
      long size,
      String url,
      String type,
      @Nullable String commandeId,
      Instant uploadedAt,
      boolean isAdminFile,
      String projectTitle,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Owner owner) {
    static InLibrary of(LibraryFile found, boolean withOwner) {
      FileRecord file = found.view().file();
      return new InLibrary(
          file.id().value(),
          file.filename(),
          file.mimeType(),
          file.size(),
          shownUrl(file),
          file.type().name(),
          file.order().map(OrderId::value).orElse(null),
          file.createdAt(),
          found.view().isTeamFile(),
          found.projectTitle(),
          withOwner ? new Owner(found.ownerName(), found.ownerEmail()) : null);
    }
  }

  /** Files of several projects. */
  @Serdeable
  @Schema(name = "FileLibrary")
  record Library(List<InLibrary> files, int count) {
    static Library of(List<LibraryFile> found, boolean withOwner) {
      List<InLibrary> files = found.stream().map(file -> InLibrary.of(file, withOwner)).toList();
      return new Library(files, files.size());
    }
  }

  /** A file of one project. */
  @Serdeable
  @Schema(name = "ProjectFile")
  record InProject(
      String id,
      String filename,
      String mimeType,
      long size,
      String url,
      String type,
      @Nullable String commandeId,
      Instant uploadedAt,
      boolean isAdminFile) {
    static InProject of(FileView view) {
      FileRecord file = view.file();
      return new InProject(
          file.id().value(),
          file.filename(),
          file.mimeType(),
          file.size(),
          shownUrl(file),
          file.type().name(),
          file.order().map(OrderId::value).orElse(null),
          file.createdAt(),
          view.isTeamFile());
    }
  }

  /** Files of one project. */
  @Serdeable
  @Schema(name = "ProjectFiles")
  record Project(List<InProject> files, int count) {
    static Project of(List<FileView> found) {
      List<InProject> files = found.stream().map(InProject::of).toList();
      return new Project(files, files.size());
    }
  }

  /** A form with one file. */
  @Schema(name = "FileToUpload")
  record ToUpload(@Schema(type = "string", format = "binary") String file) {}

  /** A file has been added to a project. */
  @Serdeable
  @Schema(name = "ProjectFileAdded")
  record Added(
      String fileId, String filename, long size, String mimeType, String url, String message) {
    static Added of(FileRecord file, String message) {
      return new Added(
          file.id().value(),
          file.filename(),
          file.size(),
          file.mimeType(),
          shownUrl(file),
          message);
    }
  }

  /** A form with one file and a word about it. */
  @Schema(name = "AttachmentToUpload")
  record ToAttach(
      @Schema(type = "string", format = "binary") String file, @Nullable String description) {}

  /** What messages show of a file. */
  @Serdeable
  @Schema(name = "FileBrief")
  record Brief(String id, String filename, long size, String mimeType, String url, String type) {
    static Brief of(FileRecord file) {
      return new Brief(
          file.id().value(),
          file.filename(),
          file.size(),
          file.mimeType(),
          shownUrl(file),
          file.type().name());
    }
  }

  /** A file is ready to be sent with a message. */
  @Serdeable
  @Schema(name = "AttachmentAdded")
  record Attached(String message, Brief file) {}

  /** What was done, in words. */
  @Serdeable
  @Schema(name = "FileDone")
  record Done(String message) {}

  /** Never a path on a server's disk, which some adopted rows have. */
  private static String shownUrl(FileRecord file) {
    return file.path().map(StoredPath::url).orElse("");
  }
}
