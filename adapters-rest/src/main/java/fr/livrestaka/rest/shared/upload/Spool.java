package fr.livrestaka.rest.shared.upload;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/** A folder for the bytes of uploads while their request runs. */
@Singleton
final class Spool {
  private static final String ENDING = ".part";
  private static final Duration LONGEST_REQUEST = Duration.ofDays(1);

  private final Path folder;
  private final InstantSource clock;

  /**
   * @param folder need not exist yet
   */
  Spool(@Value("${staka.spool-folder}") String folder, InstantSource clock) {
    this.folder = Path.of(folder);
    this.clock = clock;
    sweep();
  }

  /** Removes what a crash has left, so long ago that no request can still use it. */
  private void sweep() {
    try {
      Files.createDirectories(folder);
      for (Path file : spooled()) {
        if (isOld(file)) Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A new, empty file. */
  Path newFile() throws IOException {
    Files.createDirectories(folder);
    return Files.createTempFile(folder, "upload-", ENDING);
  }

  private List<Path> spooled() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ENDING)).toList();
    }
  }

  private boolean isOld(Path file) throws IOException {
    return Files.getLastModifiedTime(file)
        .toInstant()
        .isBefore(clock.instant().minus(LONGEST_REQUEST));
  }
}
