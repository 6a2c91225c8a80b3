package fr.livrestaka.persistence.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stops the server that a killed program left running on the same data. */
final class LeftoverServer {
  private static final Logger LOG = LoggerFactory.getLogger(LeftoverServer.class);
  private static final int STOP_SECONDS = 30;

  private LeftoverServer() {}

  static void stop(Path pidFile, Path home) throws IOException {
    Optional<ProcessHandle> leftover = read(pidFile).filter(process -> isOurs(process, home));
    if (leftover.isEmpty()) return;
    LOG.info("Stopping a database server that an earlier run left behind");
    leftover.get().destroy();
    try {
      leftover.get().onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("Process " + leftover.get().pid() + " holds the data and stays", e);
    }
  }

  private static Optional<ProcessHandle> read(Path pidFile) throws IOException {
    if (!Files.exists(pidFile)) return Optional.empty();
    String text = Files.readString(pidFile).strip();
    return text.matches("\\d{1,18}") ? ProcessHandle.of(Long.parseLong(text)) : Optional.empty();
  }

  private static boolean isOurs(ProcessHandle process, Path home) {
    return process
        .info()
        .command()
        .filter(command -> Path.of(command).startsWith(home))
        .isPresent();
  }
}
