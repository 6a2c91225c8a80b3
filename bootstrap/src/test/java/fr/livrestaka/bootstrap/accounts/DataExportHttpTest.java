package fr.livrestaka.bootstrap.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.livrestaka.application.accounts.port.PasswordHasher;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestMails;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.PersonInEveryTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The copy of the own data, from the request of the client to the archive. */
class DataExportHttpTest {
  private static final TestProgram PROGRAM = TestProgram.shared();

  private final PersonInEveryTable person =
      PersonInEveryTable.of(
          new AccountId(UUID.randomUUID().toString()),
          PROGRAM.bean(PasswordHasher.class).hash(People.PASSWORD));
  private TestClient client;
  private String token;

  @BeforeEach
  void thePersonHasAskedForACopy() throws IOException {
    PROGRAM
        .bean(Transactions.class)
        .writing(
            () -> {
              person.insertAccount(PROGRAM.bean(Statements.class));
              person.fill(PROGRAM.bean(Statements.class));
            });
    write("orders/kept-" + person.mark() + ".pdf");
    write("orders/ordered-" + person.mark() + ".pdf");
    write("orders/attached-" + person.mark() + ".pdf");
    write("invoices/" + person.mark() + ".pdf");
    write("avatars/" + person.mark() + ".png");
    client =
        PROGRAM
            .client()
            .withToken(
                People.signIn(person.account().email(), People.PASSWORD)
                    .json()
                    .path("token")
                    .asText());
    assertThat(client.get("/api/users/me/export").status()).isEqualTo(200);
    token =
        TestMails.of(PROGRAM).await(person.account().email(), "export").links().stream()
            .filter(link -> link.contains("/api/public/exports/"))
            .findFirst()
            .orElseThrow()
            .replaceFirst(".*/exports/([^/]+)/page.*", "$1");
  }

  @Test
  void theArchiveHasRowsFilesAndWhatIsMissing() throws IOException {
    Answer answer = client.get("/api/users/me/export/" + token);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).startsWith("application/zip");
    assertThat(answer.header("Content-Disposition"))
        .matches("attachment; filename=\"mes-donnees-staka-livres-\\d{4}-\\d\\d-\\d\\d\\.zip\"");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    Map<String, byte[]> entries = unpacked(answer);
    String id = person.id("open");
    String order = "Roman " + person.mark() + " (" + id.substring(id.length() - 8) + ")";
    String file = person.mark() + ".pdf";
    assertThat(entries)
        .containsKeys(
            "LISEZ-MOI.txt",
            "donnees.json",
            "Commandes/" + order + "/" + file,
            "Commandes/" + order + "/" + person.mark() + " (2).pdf",
            "Messages/" + file,
            "Factures/Facture DEMO-" + file,
            "Profil/" + person.mark() + ".png",
            "FICHIERS ABSENTS.txt");
    assertThat(entries.get("Factures/Facture DEMO-" + file))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("Bytes invoices/" + file);
    assertThat(text(entries, "FICHIERS ABSENTS.txt"))
        .contains("- Autres fichiers/" + file)
        .doesNotContain("Factures");
    JsonNode document = new ObjectMapper().readTree(entries.get("donnees.json"));
    assertThat(document.path("user").path("id").asText()).isEqualTo(person.account().id().value());
    assertThat(document.path("totalCommandes").asInt()).isEqualTo(2);
    JsonNode account = document.path("donnees").path("users").path(0);
    assertThat(account.path("email").asText()).isEqualTo(person.account().email());
    assertThat(account.has("password")).isFalse();
    assertThat(document.path("donnees").path("data_exports").path(0).has("tokenHash")).isFalse();
  }

  @Test
  void theArchiveMayBeFetchedAgainAndEachTimeIsAudited() {
    assertThat(client.get("/api/users/me/export/" + token).status()).isEqualTo(200);
    assertThat(client.get("/api/users/me/export/" + token).status()).isEqualTo(200);
    assertThat(
            TestSql.count(
                "audit_logs WHERE action = 'USER_DATA_EXPORT_OPENED' AND targetId = ?",
                person.account().id().value()))
        .isEqualTo(2);
  }

  @Test
  void theLinkIsNobodyElses() {
    Person mia = People.register();
    assertThat(mia.client().get("/api/users/me/export/" + token).status()).isEqualTo(404);
    assertThat(People.withRole("ADMIN").client().get("/api/users/me/export/" + token).status())
        .isEqualTo(404);
    assertThat(PROGRAM.client().get("/api/users/me/export/" + token).status()).isEqualTo(401);
    assertThat(client.get("/api/users/me/export/" + "x".repeat(64)).status()).isEqualTo(404);
    Answer page = onPage(mia.email(), People.PASSWORD);
    assertThat(page.status()).isEqualTo(404);
    assertThat(page.text()).contains("pas celui de ce compte").doesNotContain("Zoé");
  }

  @Test
  void thePageAsksWhoIsThereAndGivesTheArchiveToItsOwner() throws IOException {
    Answer page = PROGRAM.client().get("/api/public/exports/" + token + "/page");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Type")).startsWith("text/html");
    assertThat(page.text())
        .contains("Télécharger mes données", "type=\"password\"")
        .doesNotContain(person.mark());
    Answer wrong = onPage(person.account().email(), "Mauvais-mot-1");
    assertThat(wrong.status()).isEqualTo(401);
    assertThat(wrong.text()).contains("<form");
    assertThat(onPage("", "").status()).isEqualTo(400);
    Answer archive = onPage(person.account().email(), People.PASSWORD);
    assertThat(archive.status()).as(archive.text()).isEqualTo(200);
    assertThat(unpacked(archive)).containsKey("donnees.json");
  }

  @Test
  void anExpiredLinkLeadsNowhere() {
    TestSql.update(
        "UPDATE data_exports SET expiresAt = '2026-01-01' WHERE accountId = ?",
        person.account().id().value());
    assertThat(client.get("/api/users/me/export/" + token).status()).isEqualTo(404);
    assertThat(PROGRAM.client().get("/api/public/exports/" + token + "/page").status())
        .isEqualTo(404);
    assertThat(onPage(person.account().email(), People.PASSWORD).status()).isEqualTo(404);
  }

  @Test
  void theTokenIsNotStored() {
    assertThat(TestSql.count("data_exports WHERE tokenHash = ?", token)).isZero();
    assertThat(
            TestSql.count(
                "data_exports WHERE accountId = ? AND tokenHash = SHA2(?, 256)",
                person.account().id().value(),
                token))
        .isEqualTo(1);
  }

  private Answer onPage(String email, String password) {
    return PROGRAM
        .client()
        .send(
            "POST",
            "/api/public/exports/" + token + "/page/telecharger",
            "email=" + encoded(email) + "&password=" + encoded(password),
            "application/x-www-form-urlencoded");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static void write(String path) throws IOException {
    Path file = PROGRAM.home().resolve("uploads").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "Bytes " + path);
  }

  private static String text(Map<String, byte[]> entries, String name) {
    return new String(entries.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> unpacked(Answer answer) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(
            new ByteArrayInputStream(answer.response().body()), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    return entries;
  }
}
