package fr.livrestaka.bootstrap.payments;

import fr.livrestaka.bootstrap.testing.TestProgram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Changes the stand-in's sessions without an event. */
final class TestSessions {
  private TestSessions() {}

  static void completeSilently(String session) {
    Path file = TestProgram.shared().home().resolve("stand-in").resolve(session + ".json");
    try {
      String json =
          Files.readString(file)
              .replace("\"payment_status\": \"unpaid\"", "\"payment_status\": \"paid\"")
              .replace("\"status\": \"open\"", "\"status\": \"complete\"");
      Files.writeString(file, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void awaitExpired(String session) {
    Path file = TestProgram.shared().home().resolve("stand-in").resolve(session + ".json");
    org.awaitility.Awaitility.await()
        .until(() -> Files.readString(file).contains("\"status\": \"expired\""));
  }
}
