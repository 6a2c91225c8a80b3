package fr.livrestaka.storage.files;

import fr.livrestaka.domain.files.StoredPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
   * @throws WrongFileKey they are not, or there is none though files are encrypted, or the small
   *     file cannot tell
   */
  public static void run(Path uploads, FileKeys keys) {
    Path file = uploads.resolve(PLACE.value());
    try {
      if (Files.exists(file)) {
        if (!FileKeys.isEncrypted(file)) throw damaged(file);
        read(file, keys, uploads);
      } else if (keys.encrypt()) {
        new DiskFiles(uploads, keys).store(PLACE, "staka".getBytes(StandardCharsets.US_ASCII));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WrongFileKey damaged(Path file) {
    return new WrongFileKey(
        "FILES_KEY cannot be checked: "
            + file
            + " is empty or damaged. Restore it from a backup; remove it only if FILES_KEY is the"
            + " key of the files there, or none of them is encrypted");
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
}
