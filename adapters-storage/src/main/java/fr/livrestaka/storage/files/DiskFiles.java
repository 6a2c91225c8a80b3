package fr.livrestaka.storage.files;

import fr.livrestaka.application.files.port.StoredFiles;
import fr.livrestaka.domain.files.StoredPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

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
  public void delete(StoredPath path) {
    Path file = uploads.resolve(path.value()).normalize();
    try {
      if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) return;
      if (!isWithin(file)) throw new IllegalArgumentException("leads out of the uploads folder");
      if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new IllegalArgumentException("a folder, not a file");
      }
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isWithin(Path file) throws IOException {
    Path folder = file.getParent();
    return file.startsWith(uploads)
        && folder != null
        && folder.toRealPath().startsWith(uploads.toRealPath());
  }
}
