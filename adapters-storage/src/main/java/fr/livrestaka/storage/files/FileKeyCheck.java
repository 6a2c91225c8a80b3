package fr.livrestaka.storage.files;

import fr.livrestaka.domain.files.StoredPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds out at the start whether the keys are those with which files were encrypted, by a small
 * encrypted file in the uploads folder.
 */
public final class FileKeyCheck {
  private static final StoredPath PLACE = new StoredPath(".files-key");

  private FileKeyCheck() {}

  /**
   * @throws WrongFileKey they are not, or there is none though files are encrypted
   */
  public static void run(Path uploads, FileKeys keys) {
    Path file = uploads.resolve(PLACE.value());
    try {
      if (Files.exists(file)) {
        read(file, keys, uploads);
      } else if (keys.encrypt()) {
        write(uploads, keys);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void read(Path file, FileKeys keys, Path uploads) {
    try (InputStream bytes = keys.content(PLACE, file).open(0)) {
      bytes.readAllBytes();
    } catch (WrongFileKey | IOException | UncheckedIOException e) {
      throw new WrongFileKey(
          (keys.encrypt() ? "FILES_KEY does not fit: " : "FILES_KEY is missing: ")
              + "files in "
              + uploads
              + " are encrypted with another key",
          e);
    }
  }

  private static void write(Path uploads, FileKeys keys) throws IOException {
    Path content = Files.createTempFile("files-key", ".tmp");
    try {
      Files.writeString(content, "staka");
      new DiskFiles(uploads, keys).store(PLACE, content);
    } finally {
      Files.deleteIfExists(content);
    }
  }
}
