package fr.livrestaka.bootstrap.config;

import fr.livrestaka.persistence.embedded.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what the program writes from everybody but the user that it runs as: manuscripts, mails,
 * invoices, secrets and the embedded database.
 */
public final class OwnFolders {
  private static final Logger LOG = LoggerFactory.getLogger(OwnFolders.class);

  /** All rights of the group and of others. */
  private static final int OTHERS = 0b000_111_111;

  private OwnFolders() {}

  /**
   * From now on whatever this process makes is its owner's only, whichever part of it does
   * (umask(2) of POSIX); without effect where the system has no such call.
   */
  @SuppressWarnings("restricted")
  public static void maskNewFiles() {
    Linker linker = Linker.nativeLinker();
    linker
        .defaultLookup()
        .find("umask")
        .map(
            call ->
                linker.downcallHandle(
                    call, FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT)))
        .ifPresent(OwnFolders::mask);
  }

  private static void mask(MethodHandle umask) {
    try {
      int before = (int) umask.invokeExact(OTHERS);
      LOG.debug("The mask of new files was {}", before);
    } catch (Throwable e) {
      throw new IllegalStateException("umask", e);
    }
  }

  /** Closes what earlier versions, or other programs, have left open. */
  public static void close(Settings settings) {
    for (Path folder : List.of(settings.home(), settings.uploads())) {
      try {
        close(folder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void close(Path folder) throws IOException {
    if (OwnerOnly.isClosed(folder)) return;
    int failed = OwnerOnly.close(folder);
    if (failed > 0) {
      LOG.warn("{} files in {} are another user's, and stay open to others", failed, folder);
    }
  }
}
