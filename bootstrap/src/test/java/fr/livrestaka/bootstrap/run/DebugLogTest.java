package fr.livrestaka.bootstrap.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.livrestaka.bootstrap.Main;
import fr.livrestaka.bootstrap.testing.Jvm;
import fr.livrestaka.bootstrap.testing.TestSmtpServer;
import fr.livrestaka.bootstrap.testing.TestSmtpServer.Mood;
import fr.livrestaka.persistence.testing.TestDatabase;
import fr.livrestaka.persistence.testing.TestDatabase.Schema;
import fr.livrestaka.stripe.testing.StripeStub;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** At level debug the log tells what the program does, and nothing about anybody. */
class DebugLogTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Path FOLDER =
      Path.of("target", "debug-" + ProcessHandle.current().pid()).toAbsolutePath();
  private static final Pattern ADDRESS = Pattern.compile("address +(http://localhost:\\d+)");
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{64}");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String EMAIL = "zephyrine+planted@example.org";
  private static final String PASSWORD = "Planted-Password-7";
  private static final String SECRET = "planted-secret-".repeat(4);

  private final Path log = FOLDER.resolve("program.log");
  private final TestSmtpServer smtp = new TestSmtpServer(Mood.WELL);
  private final StripeStub stripe = StripeStub.start();
  private Process program;
  private URI address;
  private String token = "";

  @BeforeEach
  void start() throws Exception {
    Schema schema = TestDatabase.newSchema();
    Map<String, String> environment = new HashMap<>();
    environment.put("APP_ENV", "development");
    environment.put("LOG_LEVEL", "debug");
    environment.put("PORT", "0");
    environment.put("STAKA_HOME", FOLDER.resolve("home").toString());
    environment.put("DATABASE_URL", schema.jdbcUrl());
    environment.put("DATABASE_USERNAME", schema.username());
    environment.put("DATABASE_PASSWORD", schema.password());
    environment.put("JWT_SECRET", SECRET);
    environment.put("ADMIN_PASSWORD", PASSWORD);
    environment.put("SMTP_URL", smtp.url());
    environment.put("STRIPE_SECRET_KEY", "sk_test_planted");
    environment.put("STRIPE_WEBHOOK_SECRET", "whsec_planted");
    environment.put("STRIPE_API_BASE", stripe.address());
    program = Jvm.launch(Main.class, log, environment);
    address = await().atMost(PATIENCE).until(this::addressInLog, found -> found != null);
  }

  @AfterEach
  void stop() {
    program.destroyForcibly();
    stripe.close();
    smtp.close();
  }

  @Test
  void itTellsWhatIsDoneAndNothingAboutAnybody() throws Exception {
    Map<String, String> person =
        Map.of("prenom", "Zéphyrine", "nom", "Quatrebarbes", "email", EMAIL, "password", PASSWORD);
    token = post("/api/auth/register", person, 201).path("token").asText();
    post("/api/auth/login", Map.of("email", EMAIL, "password", "Planted-Mistake-8"), 401);
    post("/api/auth/login", Map.of("email", EMAIL, "password", PASSWORD), 200);
    post("/api/commandes", Map.of("titre", "Roman-Planté", "description", "Texte-Planté"), 201);
    post(
        "/api/public/contact",
        Map.of(
            "nom",
            "Quatrebarbes",
            "email",
            EMAIL,
            "telephone",
            "0611223344",
            "sujet",
            "Sujet-Planté",
            "message",
            "Mot-Planté"),
        200);
    String card = "pm_planted";
    stripe.addCard(card, stripe.addCustomer(EMAIL));
    post("/api/payment-methods", Map.of("paymentMethodId", card), 201);
    post("/api/auth/request-password-reset", Map.of("email", EMAIL), 200);
    String link = tokenInMail();
    post("/api/auth/reset-password", Map.of("token", link, "newPassword", PASSWORD + "9"), 200);
    get("/api/messages/conversations/" + EMAIL.replace("@", "%40").replace("+", "%2B"));

    await()
        .atMost(PATIENCE)
        .until(() -> Files.readString(log).contains("/api/auth/reset-password"));
    String told = Files.readString(log);
    assertThat(told)
        .contains("POST /api/auth/register answered 201")
        .containsPattern("accounts\\.Register\\S*: write transaction done")
        .containsPattern("(?i)insert into `?users")
        .containsPattern("(?i)select .* from `?users")
        .containsPattern("Stripe answered GET /v1/\\S+ with 200")
        .containsPattern(
            "Mail \\S+ goes to the server 127\\.0\\.0\\.1:" + URI.create(smtp.url()).getPort());
    assertThat(told)
        .doesNotContain(
            token, link, SECRET, PASSWORD, "Mistake", "whsec_planted", "sk_test_planted")
        .doesNotContainIgnoringCase("zephyrine", "Zéphyrine", "Quatrebarbes")
        .doesNotContain("Roman-Planté", "Texte-Planté", "Sujet-Planté", "Mot-Planté", "0611223344");
  }

  private JsonNode post(String path, Map<String, String> body, int status) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address.resolve(path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
    HttpResponse<String> answer = send(request);
    assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(status);
    return JSON.readTree(answer.body());
  }

  private void get(String path) throws Exception {
    assertThat(send(HttpRequest.newBuilder(address.resolve(path))).statusCode()).isLessThan(500);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    if (!token.isEmpty()) request.header("Authorization", "Bearer " + token);
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }

  private String tokenInMail() {
    return await()
        .atMost(PATIENCE)
        .until(
            () ->
                smtp.taken().stream()
                    .map(DebugLogTest::text)
                    .flatMap(text -> TOKEN.matcher(text).results())
                    .map(match -> match.group())
                    .toList(),
            found -> !found.isEmpty())
        .get(0);
  }

  private static String text(MimeMessage mail) {
    try {
      String whole =
          new String(mail.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      return Arrays.asList(mail.getAllRecipients()).toString().contains("planted")
          ? whole.replace("=\r\n", "").replace("=3D", "=")
          : "";
    } catch (java.io.IOException | jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private URI addressInLog() throws java.io.IOException {
    Matcher found = ADDRESS.matcher(Files.exists(log) ? Files.readString(log) : "");
    return found.find() ? URI.create(found.group(1)) : null;
  }
}
