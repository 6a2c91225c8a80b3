package fr.livrestaka.bootstrap.architecture;

import java.nio.file.Files;
import java.nio.file.Path;

/** The checkout that is being built. */
public final class Repository {
  private Repository() {}

  /** Its root, wherever below it the build was started. */
  public static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("adapters-persistence"))) folder = folder.getParent();
    return folder;
  }
}
