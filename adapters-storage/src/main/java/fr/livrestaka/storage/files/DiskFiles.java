package fr.livrestaka.storage.files;

import fr.livrestaka.application.files.port.StoredFiles;
import fr.livrestaka.domain.files.StoredPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Files below one folder of the local disk. Nothing outside it is ever touched, not even through a
 * symbolic link.
 */
public final class DiskFiles implements StoredFiles {
  private final Path uploads;

  /**
   * @param uploads need not exist yet
   */
  public DiskFiles(Path uploads) {
    this.uploads = uploads.toAbsolutePath().normalize();
  }

  /** Writes beside the place and moves, so that a crash leaves the whole file or none. */
  @Override
  public void store(StoredPath path, byte[] bytes) {
    Path file = uploads.resolve(path.value()).normalize();
    try {
      Path folder = Files.createDirectories(parentOf(file));
      requireWithin(file);
      Path part = Files.createTempFile(folder, ".part-", "");
      try {
        Files.write(part, bytes);
        try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
          written.force(true);
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<byte[]> read(StoredPath path) {
    Path file = uploads.resolve(path.value()).normalize();
    try {
      if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) return Optional.empty();
      requireFileWithin(file);
      return Optional.of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void delete(StoredPath path) {
    Path file = uploads.resolve(path.value()).normalize();
    try {
      if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) return;
      requireWithin(file);
      if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new IllegalArgumentException("a folder, not a file");
      }
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void requireFileWithin(Path file) throws IOException {
    requireWithin(file);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new IllegalArgumentException("not a file");
    }
  }

  private void requireWithin(Path file) throws IOException {
    if (!file.startsWith(uploads)
        || !parentOf(file).toRealPath().startsWith(uploads.toRealPath())) {
      throw new IllegalArgumentException("leads out of the uploads folder");
    }
  }

  private static Path parentOf(Path file) {
    Path folder = file.getParent();
    if (folder == null) throw new IllegalArgumentException("no folder");
    return folder;
  }
}
