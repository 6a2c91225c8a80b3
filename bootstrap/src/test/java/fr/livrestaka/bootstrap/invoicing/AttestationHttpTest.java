package fr.livrestaka.bootstrap.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.application.shared.texts.TextBundle;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.command.ProgramCommand;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The publisher's attestation is printed by the route and by the command, of facts only. */
class AttestationHttpTest {
  private static final String ATTESTATION = "/api/admin/caisse/attestation";
  private static final Map<String, Object> USER =
      Map.of(
          "entreprise", "Les Belles Pages",
          "siren", "552100554",
          "representant", "Léa Petit",
          "ville", "Lyon",
          "acquisLe", "2026-02-01",
          "utiliseDepuis", "2026-03-01");

  @TempDir private Path folder;

  private final TestProgram program =
      TestProgram.start(
          TestDatabase.newSchema(),
          Map.of(
              "SELLER_NAME", "Éditions du Phare",
              "SELLER_ADDRESS", "3 quai de la Douane, 29200 Brest",
              "SELLER_SIRET", "73282932000074",
              "SELLER_DIRECTOR", "Zoé Martin",
              "SOFTWARE_VERSION", "1.0.0",
              "SOFTWARE_MARKETED_ON", "2026-01-15"));
  private final TestClient admin = signIn();

  @AfterEach
  void stop() {
    program.stop();
  }

  @Test
  void administratorsAndTheCommandPrintIt() throws IOException {
    Answer printed = admin.post(ATTESTATION, USER);
    assertThat(printed.status()).as(printed.text()).isEqualTo(200);
    assertThat(printed.header("Content-Type")).isEqualTo("application/pdf");
    assertThat(printed.header("Content-Disposition")).contains("attestation-caisse.pdf");
    assertThat(new String(printed.response().body(), StandardCharsets.ISO_8859_1))
        .startsWith("%PDF-");
    assertThat(audited())
        .singleElement()
        .asString()
        .contains("\"siren\":\"552100554\"", "\"version\":\"1.0.0\"");

    Path file = folder.resolve("attestation.pdf");
    assertThat(run(file, "2026-02-01")).isZero();
    assertThat(Files.readAllBytes(file)).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    assertThat(run(file, "2026-02-01")).as("the file is there").isEqualTo(1);
    assertThat(run(folder.resolve("other.pdf"), "hier")).isEqualTo(1);
    assertThat(folder.resolve("other.pdf")).doesNotExist();
  }

  @Test
  void itIsRefusedWhereItWouldSayWhatIsNotSo() {
    assertThat(program.client().post(ATTESTATION, USER).status()).isEqualTo(401);
    assertThat(admin.post(ATTESTATION, Map.of()).status()).isEqualTo(400);
    assertThat(admin.post(ATTESTATION, with("siren", "552100555")).status()).isEqualTo(400);
    assertThat(admin.post(ATTESTATION, with("utiliseDepuis", "2099-01-01")).status())
        .isEqualTo(400);
    Answer self = admin.post(ATTESTATION, with("siren", "732829320"));
    assertThat(self.status()).isEqualTo(409);
    assertThat(self.text()).contains("certificat d'un organisme accrédité");
    assertThat(audited()).isEmpty();
  }

  /** The text says in which tables what is sealed lies. */
  @Test
  void theTablesThatItNamesAreThere() {
    TextBundle text = TextBundle.of("/invoicing/attestation.properties");
    List<String> named =
        Pattern.compile("\\b[a-z]+_[a-z]+\\b")
            .matcher(String.join(" ", text.names().stream().map(text::get).toList()))
            .results()
            .map(found -> found.group())
            .distinct()
            .toList();
    assertThat(named).containsExactlyInAnyOrder("hand_payments", "till_entries", "till_closings");
    assertThat(query("SELECT table_name AS one FROM information_schema.tables")).containsAll(named);
  }

  private static Map<String, Object> with(String field, String value) {
    Map<String, Object> other = new HashMap<>(USER);
    other.put(field, value);
    return other;
  }

  private int run(Path file, String acquiredOn) {
    return ProgramCommand.commandLine(() -> fail("no command was named"), this::with)
        .execute(
            "print-attestation",
            "--company",
            "Les Belles Pages",
            "--siren",
            "552100554",
            "--represented-by",
            "Léa Petit",
            "--city",
            "Lyon",
            "--acquired-on",
            acquiredOn,
            "--used-since",
            "2026-03-01",
            file.toString());
  }

  private <T> int with(Class<T> part, ToIntFunction<T> work) {
    return work.applyAsInt(program.bean(part));
  }

  private List<String> audited() {
    return query("SELECT details AS one FROM audit_logs WHERE action = 'ATTESTATION_PRINTED'");
  }

  private List<String> query(String sql) {
    return program
        .bean(Transactions.class)
        .read(() -> program.bean(Statements.class).query(sql, row -> row.getString("one")));
  }

  private TestClient signIn() {
    Answer signed =
        program
            .client()
            .post("/api/auth/login", People.credentials("contact@staka.fr", "Administrer-2026"));
    assertThat(signed.status()).as(signed.text()).isEqualTo(200);
    return program.client().withToken(signed.json().path("token").asText());
  }
}
