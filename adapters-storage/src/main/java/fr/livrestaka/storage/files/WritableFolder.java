package fr.livrestaka.storage.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds out whether a folder can be written in, by doing it. */
public final class WritableFolder {
  private WritableFolder() {}

  /**
   * Makes the folder where it is missing, and a small file in it that is taken away at once.
   *
   * @return why that cannot be done; empty: it can
   */
  public static Optional<String> fault(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.delete(Files.createTempFile(folder, ".writable", ".tmp"));
      return Optional.empty();
    } catch (FileAlreadyExistsException e) {
      return Optional.of(e.getFile() + " is a file");
    } catch (FileSystemException e) {
      String reason = e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
      return Optional.of(e.getFile() + ": " + reason);
    } catch (IOException e) {
      return Optional.of(folder + ": " + e.getClass().getSimpleName());
    }
  }
}
