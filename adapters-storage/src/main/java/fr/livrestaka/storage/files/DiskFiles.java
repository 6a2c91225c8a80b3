package fr.livrestaka.storage.files;

import fr.livrestaka.application.files.port.StoredFiles;
import fr.livrestaka.domain.files.StoredPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
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

  @Override
  public void store(StoredPath path, Path content) {
    Path file = uploads.resolve(path.value()).normalize();
    try {
      makeFolder(file);
      requireWithin(file);
      DurableCopy.of(content, file);
    } catch (FileAlreadyExistsException e) {
      throw new IllegalArgumentException("something lies there already", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes beside the place and moves, so that a crash leaves the whole file or none. */
  @Override
  public void store(StoredPath path, byte[] bytes) {
    Path file = uploads.resolve(path.value()).normalize();
    try {
      makeFolder(file);
      requireWithin(file);
      DurableCopy.replace(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<byte[]> read(StoredPath path) {
    Path file = uploads.resolve(path.value()).normalize();
    try {
      if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) return Optional.empty();
      requireWithin(file);
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new IllegalArgumentException("not a file");
      }
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

  private static void makeFolder(Path file) throws IOException {
    Path folder = file.resolveSibling("").normalize();
    if (!Files.isDirectory(folder)) Files.createDirectories(folder);
  }

  private void requireWithin(Path file) throws IOException {
    Path folder = file.getParent();
    if (!file.startsWith(uploads)
        || folder == null
        || !folder.toRealPath().startsWith(uploads.toRealPath())) {
      throw new IllegalArgumentException("leads out of the uploads folder");
    }
  }
}
