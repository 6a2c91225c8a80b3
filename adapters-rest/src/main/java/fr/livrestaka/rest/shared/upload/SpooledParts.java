package fr.livrestaka.rest.shared.upload;

import fr.livrestaka.application.files.DiskRoom;
import fr.livrestaka.application.files.Upload;
import fr.livrestaka.domain.files.UploadPurpose;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Refusal;
import fr.livrestaka.domain.shared.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files of one request on the disk; closing removes them. What the purpose refuses is read to
 * its end and thrown away, so that the sender, who does not listen before, gets the answer.
 */
final class SpooledParts implements AutoCloseable {
  private static final int BUFFER = 64 << 10;

  private final Spool spool;
  private final DiskRoom disk;
  private final UploadPurpose purpose;
  private final byte[] buffer = new byte[BUFFER];
  private final List<Path> paths = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private @Nullable Refusal refusal;

  SpooledParts(Spool spool, DiskRoom disk, UploadPurpose purpose) {
    this.spool = spool;
    this.disk = disk;
    this.purpose = purpose;
  }

  private record Part(String name, Path content, long size) {}

  /**
   * @param field the part's name
   * @param name what the sender calls the file; empty where a form's file input has none
   * @throws UnreadableForm the content ends too early
   */
  void add(String field, String name, InputStream content) {
    int first = read(content);
    if (first < 0 && name.isEmpty()) return;
    if (refusal == null) admit(field);
    if (refusal != null) {
      drain(content);
      return;
    }
    try {
      accept(name, first, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param metadata of the files, in their order; may be fewer or more
   * @throws Refusal the files are too many, too large, empty or in the wrong field, or the disk is
   *     nearly full
   */
  List<Upload> uploads(List<FileMetadata> metadata) {
    if (refusal != null) throw refusal;
    List<Upload> uploads = new ArrayList<>();
    for (Part part : parts) {
      int index = uploads.size();
      uploads.add(upload(part, index < metadata.size() ? metadata.get(index) : FileMetadata.NONE));
    }
    return List.copyOf(uploads);
  }

  /** Removes all that can be removed. */
  @Override
  public void close() {
    List<IOException> failures = new ArrayList<>();
    for (Path path : paths) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException e) {
        failures.add(e);
      }
    }
    if (!failures.isEmpty()) throw new UncheckedIOException(failures.getFirst());
  }

  private void admit(String field) {
    refuseWhere(
        () -> {
          if (!field.equals(purpose.field())) {
            throw new InvalidInput(Violation.custom(field, "files.unexpected"));
          }
          purpose.requireCount(parts.size() + 1);
          disk.require(0);
        });
  }

  /** An empty one is refused without a file of its own. */
  private void accept(String name, int first, InputStream content) throws IOException {
    if (first < 0) {
      refuseWhere(() -> purpose.requireSize(0));
      return;
    }
    Path path = spool.newFile();
    paths.add(path);
    long size = copy(first, content, path);
    refuseWhere(() -> purpose.requireSize(size));
    if (refusal == null) parts.add(new Part(name, path, size));
  }

  private void refuseWhere(Runnable check) {
    try {
      check.run();
    } catch (Refusal e) {
      refusal = e;
    }
  }

  private static Upload upload(Part part, FileMetadata metadata) {
    String name = part.name().isEmpty() ? metadata.originalName().orElse("") : part.name();
    return new Upload(name, part.content(), part.size(), metadata.title(), metadata.description());
  }

  /**
   * Writes no more than what is needed to know that it is too much.
   *
   * @param first how many bytes of it lie in the buffer
   */
  private long copy(int first, InputStream content, Path path) throws IOException {
    long size = 0;
    try (OutputStream file = Files.newOutputStream(path)) {
      for (int read = first; read >= 0; read = read(content)) {
        if (size <= purpose.mostBytes()) file.write(buffer, 0, read);
        size += read;
      }
    }
    return size;
  }

  private void drain(InputStream content) {
    int read = read(content);
    while (read >= 0) read = read(content);
  }

  private int read(InputStream content) {
    try {
      return content.read(buffer);
    } catch (IOException e) {
      throw new UnreadableForm(e);
    }
  }
}
