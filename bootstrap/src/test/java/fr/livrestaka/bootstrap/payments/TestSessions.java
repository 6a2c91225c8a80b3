package fr.livrestaka.bootstrap.payments;

import fr.livrestaka.bootstrap.testing.TestProgram;
import java.nio.file.Files;
import java.nio.file.Path;

/** The stand-in's sessions, as it stores them. */
final class TestSessions {
  private TestSessions() {}

  static void awaitExpired(String session) {
    Path file = TestProgram.shared().home().resolve("stand-in").resolve(session + ".json");
    org.awaitility.Awaitility.await()
        .until(() -> Files.readString(file).contains("\"status\": \"expired\""));
  }
}
