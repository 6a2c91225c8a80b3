package fr.livrestaka.bootstrap.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.livrestaka.application.privacy.DataMapText;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import fr.livrestaka.domain.files.UploadPurpose;
import fr.livrestaka.domain.privacy.ClassifiedFolder;
import fr.livrestaka.domain.privacy.Processing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RegisterHttpTest {
  private static final String REGISTER = "/api/admin/rgpd/registre";

  private final TestProgram program = TestProgram.shared();

  @Test
  void isForAdministratorsOnly() {
    assertThat(program.client().get(REGISTER).status()).isEqualTo(401);
    for (Person other : List.of(People.register(), People.withRole("CORRECTOR"))) {
      assertThat(other.client().get(REGISTER).status()).isEqualTo(403);
    }
  }

  @Test
  void tellsWhatForWhoseHowLongAndWhatIsThere() {
    Person admin = People.withRole("ADMIN");
    Answer answer = admin.client().get(REGISTER);
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    JsonNode register = answer.json();
    assertThat(register.path("responsable").path("email").asText()).isNotBlank();
    assertThat(register.path("traceurs").asText()).contains("cookie");
    assertThat(register.path("traitements")).hasSize(Processing.ofPersons().size());
    JsonNode accounts = register.path("traitements").path(0);
    assertThat(accounts.path("code").asText()).isEqualTo("ACCOUNTS");
    for (String fact :
        List.of("nom", "finalite", "baseLegale", "personnes", "destinataires", "conservation")) {
      assertThat(accounts.path(fact).asText()).as(fact).isNotBlank();
    }
    assertThat(accounts.path("lignes").asLong()).isPositive();
    assertThat(accounts.path("plusAncienne").asText()).endsWith("Z");
    assertThat(accounts.path("tables").path(0).path("lignes").asLong()).isPositive();
    assertThat(accounts.path("tables").path(0).path("plusAncienne").asText()).endsWith("Z");
    assertThat(accounts.path("tables").path(0).path("colonnes").path(0).path("effacement").asText())
        .isEqualTo("vidé ou remplacé à l'effacement");
    assertThat(
            TestSql.count(
                "audit_logs WHERE adminEmail = ? AND action = 'PROCESSING_REGISTER_ACCESSED'",
                admin.email()))
        .isEqualTo(1);
  }

  /** The register says so. */
  @Test
  void noCookieIsSet() {
    Person person = People.withRole("ADMIN");
    for (Answer answer :
        List.of(
            People.signIn(person.email(), People.PASSWORD),
            person.client().get(REGISTER),
            person.client().get(REGISTER + "?format=html"),
            person.client().post("/api/auth/logout", Map.of()),
            program.client().get("/api/public/health"),
            program.client().get("/api/tarifs"))) {
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.response().headers().firstValue("Set-Cookie")).isEmpty();
    }
  }

  @Test
  void isAPageToo() {
    Answer page = People.withRole("ADMIN").client().get(REGISTER + "?format=html");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text())
        .startsWith("<!doctype html>")
        .contains(
            "Registre des activités de traitement",
            "Base légale",
            "Cookies et autres traceurs",
            "commandes (");
    assertThat(People.withRole("ADMIN").client().get(REGISTER + "?format=pdf").status())
        .isEqualTo(400);
  }

  @Test
  void everyFolderOfTheProgramIsClassified() throws IOException {
    List<String> classified =
        DataMapText.current().folders().stream().map(ClassifiedFolder::path).toList();
    assertThat(classified)
        .containsAll(UploadPurpose.folders().stream().map(name -> "uploads/" + name).toList());
    Path uploads = program.home().resolve("uploads");
    assertThat(foldersIn(program.home()))
        .filteredOn(name -> !name.equals("uploads"))
        .isSubsetOf(classified);
    assertThat(foldersIn(uploads).stream().map(name -> "uploads/" + name).toList())
        .isSubsetOf(classified);
  }

  private static List<String> foldersIn(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) return List.of();
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(Files::isDirectory).map(path -> path.getFileName().toString()).toList();
    }
  }
}
