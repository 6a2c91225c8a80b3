package fr.livrestaka.bootstrap.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.TestDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A mail server that accepts calls and never comes to the point. It says something every few
 * seconds, so that a call hangs for the two minutes that a whole one may take.
 */
class HangingMailServerHttpTest {
  private static final String ADMIN = "contact@staka.fr";
  private static final String ADMIN_PASSWORD = "Administrer-2026";

  /** What waited for a call would wait for two minutes. */
  private static final Duration SOON = Duration.ofMinutes(1);

  private static final byte[] MORE_TO_COME =
      "220-in a moment\r\n".getBytes(StandardCharsets.US_ASCII);

  private final List<Socket> callers = new CopyOnWriteArrayList<>();
  private final ScheduledExecutorService talk = Executors.newSingleThreadScheduledExecutor();
  private ServerSocket server;
  private TestProgram program;
  private boolean isStopped;

  @BeforeEach
  void start() throws IOException {
    server = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::acceptAll);
    talk.scheduleWithFixedDelay(this::talk, 3, 3, TimeUnit.SECONDS);
    program =
        TestProgram.start(
            TestDatabase.newSchema(),
            Map.of(
                "SMTP_URL",
                "smtp://127.0.0.1:" + server.getLocalPort(),
                "DATABASE_POOL_SIZE",
                "3"));
  }

  @AfterEach
  void stop() throws IOException {
    talk.shutdownNow();
    for (Socket caller : callers) caller.close();
    server.close();
    if (!isStopped) program.stop();
  }

  @Test
  void delaysNeitherANoticeNorAnInvoiceNorTheAnswersAndLetsTheProgramStop() {
    String email = People.freshEmail();
    Answer registered = program.client().post("/api/auth/register", People.registration(email));
    TestClient author = program.client().withToken(registered.json().path("token").asText());
    TestClient admin = program.client().withToken(adminToken());
    for (int i = 0; i < 12; i++) ask(i);
    await().until(() -> callers.size() >= 8);

    String order = place(author);
    await().atMost(SOON).until(() -> titles(author).contains("Votre projet a été créé"));
    Answer invoiced = admin.post("/api/admin/commandes/" + order + "/facture", Map.of());
    assertThat(invoiced.status()).as(invoiced.text()).isEqualTo(201);
    String invoice = invoiced.json().path("facture").path("id").asText();
    await().atMost(SOON).until(() -> isPrinted(invoice));

    long begun = System.nanoTime();
    isStopped = true;
    program.stop();
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SOON);
  }

  private void acceptAll() {
    while (!server.isClosed()) {
      try {
        callers.add(server.accept());
      } catch (IOException e) {
        return;
      }
    }
  }

  private void talk() {
    for (Socket caller : callers) {
      try {
        caller.getOutputStream().write(MORE_TO_COME);
      } catch (IOException e) {
        callers.remove(caller);
      }
    }
  }

  private String adminToken() {
    return program
        .client()
        .post("/api/auth/login", People.credentials(ADMIN, ADMIN_PASSWORD))
        .json()
        .path("token")
        .asText();
  }

  private void ask(int number) {
    Answer asked =
        program
            .client()
            .post(
                "/api/public/contact",
                Map.of(
                    "nom", "Lina Moreau",
                    "email", "lina" + number + "@example.org",
                    "telephone", "0600000000",
                    "sujet", "Un roman",
                    "message", "Bonjour"));
    assertThat(asked.status()).isEqualTo(200);
  }

  private String place(TestClient author) {
    for (var tariff : program.client().get("/api/tarifs").json().path("data")) {
      if (!tariff.path("nom").asText().contains("KDP")) continue;
      String pack = tariff.path("id").asText();
      Answer placed =
          author.post("/api/commandes", Map.of("titre", "Les rochers", "packType", pack));
      assertThat(placed.status()).as(placed.text()).isEqualTo(201);
      return placed.json().path("commande").path("id").asText();
    }
    throw new AssertionError("no pack");
  }

  private static List<String> titles(TestClient author) {
    return author.get("/api/notifications").json().findValuesAsText("title");
  }

  /** The hash of the document is kept as soon as it is stored. */
  private boolean isPrinted(String invoice) {
    String sql =
        "SELECT invoiceId AS id FROM invoice_snapshots WHERE invoiceId = ? AND pdfHash IS NOT NULL";
    return program
        .bean(Transactions.class)
        .read(
            () ->
                !program
                    .bean(Statements.class)
                    .query(sql, row -> row.getString("id"), invoice)
                    .isEmpty());
  }
}
