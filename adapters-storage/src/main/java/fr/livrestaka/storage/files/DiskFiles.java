package fr.livrestaka.storage.files;

import fr.livrestaka.application.files.port.StoredContent;
import fr.livrestaka.application.files.port.StoredFiles;
import fr.livrestaka.application.files.sweep.StoredEntry;
import fr.livrestaka.domain.files.StoredPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Files below one folder of the local disk. Nothing outside it is ever touched, not even through a
 * symbolic link.
 */
public final class DiskFiles implements StoredFiles {
  private final Path uploads;
  private final FileKeys keys;

  /**
   * @param uploads need not exist yet
   */
  public DiskFiles(Path uploads) {
    this(uploads, FileKeys.none());
  }

  /**
   * @param uploads need not exist yet
   * @param keys with which files are encrypted
   */
  public DiskFiles(Path uploads, FileKeys keys) {
    this.uploads = uploads.toAbsolutePath().normalize();
    this.keys = keys;
  }

  @Override
  public void store(StoredPath path, Path content) {
    Path file = uploads.resolve(path.value()).normalize();
    try {
      DurableFolder.make(file.resolveSibling("").normalize());
      requireWithin(file);
      ByteBuffer start = FileKeys.start(content);
      DurableCopy.of(content, file, to -> keys.writing(path, start, to));
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
      DurableFolder.make(file.resolveSibling("").normalize());
      requireWithin(file);
      DurableCopy.replace(file, bytes, to -> keys.writing(path, ByteBuffer.wrap(bytes), to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<byte[]> read(StoredPath path) {
    Path file = uploads.resolve(path.value()).normalize();
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) return Optional.empty();
    StoredContent content =
        open(path).orElseThrow(() -> new IllegalArgumentException("not a file of the store"));
    return Optional.of(whole(content));
  }

  private static byte[] whole(StoredContent content) {
    try (InputStream bytes = content.open(0)) {
      return bytes.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<StoredContent> open(StoredPath path) {
    Path file = uploads.resolve(path.value()).normalize();
    try {
      return has(path) ? Optional.of(keys.content(path, file)) : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<StoredEntry> list(String folder) {
    try {
      return FolderListing.of(uploads, folder);
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

  @Override
  public boolean has(StoredPath path) {
    Path file = uploads.resolve(path.value()).normalize();
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && isWithin(file);
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean deleteOlder(StoredPath path, Instant than) {
    if (!has(path)) return false;
    Path file = uploads.resolve(path.value()).normalize();
    try {
      Instant written = Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).toInstant();
      return written.isBefore(than) && Files.deleteIfExists(file);
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void requireWithin(Path file) throws IOException {
    if (!isWithin(file)) throw new IllegalArgumentException("leads out of the uploads folder");
  }

  private boolean isWithin(Path file) throws IOException {
    Path folder = file.getParent();
    return file.startsWith(uploads)
        && folder != null
        && folder.toRealPath().startsWith(uploads.toRealPath());
  }
}
