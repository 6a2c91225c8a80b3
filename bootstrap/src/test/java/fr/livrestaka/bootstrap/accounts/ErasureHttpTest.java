package fr.livrestaka.bootstrap.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.livrestaka.application.accounts.erasure.EraseLateTraces;
import fr.livrestaka.application.accounts.port.PasswordHasher;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.bootstrap.testing.AtOnce;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.PersonInEveryTable;
import fr.livrestaka.persistence.testing.TextSearch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ErasureHttpTest {
  private static final String PASSWORD = "Relieur-vert-1";

  private final TestProgram program = TestProgram.shared();
  private final Statements sql = program.bean(Statements.class);
  private final PersonInEveryTable person =
      PersonInEveryTable.of(
          new AccountId(UUID.randomUUID().toString()),
          program.bean(PasswordHasher.class).hash(PASSWORD));
  private final Path uploads = program.home().resolve("uploads/orders");
  private TestClient client;

  @BeforeEach
  void personIsKnownEverywhere() throws IOException {
    inTransaction(
        () -> {
          person.insertAccount(sql);
          person.fill(sql);
          return true;
        });
    Files.createDirectories(uploads);
    for (String name : List.of("kept", "ordered", "loose", "parked", "attached", "open")) {
      Files.writeString(
          uploads.resolve(name + "-" + person.mark() + ".pdf"), "Texte " + person.mark());
    }
    Files.createDirectories(uploads.resolveSibling("avatars"));
    Files.writeString(
        uploads.resolveSibling("avatars").resolve(person.mark() + ".png"), person.mark());
    Answer signedIn =
        program
            .client()
            .post(
                "/api/auth/login", Map.of("email", person.account().email(), "password", PASSWORD));
    client = program.client().withToken(signedIn.json().path("token").asText());
  }

  @Test
  void leavesNothingOfThePersonInAnyTableNorOnTheDisk() {
    Answer answer = client.delete("/api/users/me");
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.json().path("message").asText()).isNotBlank();

    await().untilAsserted(() -> assertThat(filesLeft()).isEmpty());
    await()
        .untilAsserted(
            () ->
                assertThat(tablesThatRemember())
                    .containsExactly(
                        "audit_logs.adminEmail", "invoices.number", "invoices.pdfUrl"));
    assertThat(actionsUnderTheOldAddress()).containsExactly("USER_DELETED");
  }

  /** Its own transaction waits for the erasure's, and stores its row behind it. */
  @Test
  void whatWasUnderWayDuringTheErasureIsErasedTooByTheNextUpkeep() {
    assertThat(client.delete("/api/users/me").status()).isEqualTo(200);
    String late = "late" + person.mark();
    inTransaction(
        () -> {
          sql.update(
              "INSERT INTO messages (id, senderId, receiverId, content, conversationId, updatedAt)"
                  + " VALUES (?, ?, ?, ?, ?, NOW(3))",
              person.id("late"),
              person.account().id().value(),
              person.id("admin"),
              "Texte " + late,
              person.id("thread"));
          return sql.update(
              "INSERT INTO commandes (id, userId, titre, updatedAt) VALUES (?, ?, ?, NOW(3))",
              person.id("late"),
              person.account().id().value(),
              "Roman " + late);
        });
    program.bean(EraseLateTraces.class).tidy();
    assertThat(inTransaction(() -> new TextSearch(sql).find(late))).isEmpty();
  }

  @Test
  void ofTwoDeletionsAtOnceOneErases() throws Exception {
    assertThat(AtOnce.times(2, () -> client.delete("/api/users/me").status()))
        .containsExactlyInAnyOrder(200, 401);
    assertThat(actionsUnderTheOldAddress()).containsExactly("USER_DELETED");
  }

  /** Stored files that have the mark in their name or in their bytes. */
  private List<String> filesLeft() throws IOException {
    try (Stream<Path> files = Files.walk(uploads.getParent())) {
      return files
          .filter(Files::isRegularFile)
          .filter(this::remembers)
          .map(file -> file.getFileName().toString())
          .toList();
    }
  }

  private boolean remembers(Path file) {
    try {
      return file.toString().contains(person.mark())
          || Files.readString(file, StandardCharsets.ISO_8859_1).contains(person.mark());
    } catch (IOException gone) {
      return false;
    }
  }

  private List<String> tablesThatRemember() {
    return inTransaction(() -> new TextSearch(sql).find(person.mark())).stream()
        .map(place -> place.replaceFirst(" .*", ""))
        .toList();
  }

  private List<String> actionsUnderTheOldAddress() {
    return inTransaction(
        () ->
            sql.query(
                "SELECT action FROM audit_logs WHERE adminEmail = ?",
                row -> row.getString("action"),
                person.account().email()));
  }

  private <T> T inTransaction(Supplier<T> work) {
    return program.bean(Transactions.class).write(work);
  }
}
