package fr.livrestaka.bootstrap.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** Secrets of development mode: made once, kept below the program's home, readable by its owner. */
public final class KeptSecrets {
  private static final int BYTES = 48;

  private final Path folder;

  private KeptSecrets(Path folder) {
    this.folder = folder;
  }

  public static KeptSecrets in(Path home) {
    return new KeptSecrets(home.resolve("secrets"));
  }

  public String get(String name) {
    Path file = folder.resolve(name);
    try {
      if (!Files.exists(file)) make(file);
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void make(Path file) throws IOException {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    Files.createDirectories(folder);
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
    Files.writeString(
        file,
        Base64.getUrlEncoder().withoutPadding().encodeToString(bytes),
        StandardOpenOption.CREATE_NEW);
  }
}
