package fr.livrestaka.rest.shared.upload;

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
  private final UploadPurpose purpose;
  private final byte[] buffer = new byte[BUFFER];
  private final List<Path> paths = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private @Nullable Refusal refusal;

  SpooledParts(Spool spool, UploadPurpose purpose) {
    this.spool = spool;
    this.purpose = purpose;
  }

  private record Part(String name, Path content, long size) {}

  /**
   * @param field the part's name
   * @param name what the sender calls the file; empty where a form's file input has none
   * @throws UnreadableForm the content ends too early
   */
  void add(String field, String name, InputStream content) {
    if (refusal != null) {
      drain(content);
      return;
    }
    try {
      Path path = spool.newFile();
      paths.add(path);
      long size = copy(content, path);
      if (size == 0 && name.isEmpty()) return;
      accept(field, new Part(name, path, size));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param metadata of the files, in their order; may be fewer or more
   * @throws Refusal the files are too many, too large, empty or in the wrong field
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

  @Override
  public void close() {
    for (Path path : paths) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void accept(String field, Part part) {
    try {
      if (!field.equals(purpose.field())) {
        throw new InvalidInput(Violation.custom(field, "files.unexpected"));
      }
      purpose.requireSize(part.size());
      purpose.requireCount(parts.size() + 1);
      parts.add(part);
    } catch (Refusal e) {
      refusal = e;
    }
  }

  private static Upload upload(Part part, FileMetadata metadata) {
    String name = part.name().isEmpty() ? metadata.originalName().orElse("") : part.name();
    return new Upload(name, part.content(), part.size(), metadata.title(), metadata.description());
  }

  /** Writes no more than what is needed to know that it is too much. */
  private long copy(InputStream content, Path path) throws IOException {
    long size = 0;
    try (OutputStream file = Files.newOutputStream(path)) {
      for (int read = read(content); read >= 0; read = read(content)) {
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
