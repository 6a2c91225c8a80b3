package fr.livrestaka.bootstrap.testing;

import fr.livrestaka.bootstrap.Program;
import fr.livrestaka.bootstrap.config.SettingsReader;
import fr.livrestaka.persistence.testing.TestDatabase;
import fr.livrestaka.persistence.testing.TestDatabase.Schema;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;

/** The whole program on a real database, in development mode; one for all test classes of a JVM. */
public final class TestProgram {
  /** What follows a change may take its time on a busy machine: tests that wait, wait so long. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  static {
    Awaitility.setDefaultTimeout(PATIENCE);
  }

  /** What the site has to say of the trader in production besides what invoices name. */
  private static final Map<String, String> LEGAL_FACTS =
      Map.of(
          "SELLER_LEGAL_FORM", "Entrepreneur individuel",
          "SELLER_PHONE", "01 99 00 00 00",
          "SELLER_DIRECTOR", "Camille Martin",
          "MEDIATOR_NAME", "Médiation du livre",
          "MEDIATOR_ADDRESS", "3 rue des Prés, 69002 Lyon",
          "MEDIATOR_URL", "https://mediation.example",
          "HOST_NAME", "Hébergement Dupont",
          "HOST_ADDRESS", "5 quai du Port, 13002 Marseille",
          "HOST_PHONE", "04 99 00 00 00");

  private static TestProgram shared;

  private final Program program;
  private final Schema schema;
  private final Path home;

  private TestProgram(Program program, Schema schema, Path home) {
    this.program = program;
    this.schema = schema;
    this.home = home;
  }

  public static synchronized TestProgram shared() {
    if (shared == null) {
      TestProgram started = start(TestDatabase.newSchema(), Map.of());
      Runtime.getRuntime().addShutdownHook(new Thread(started::stop));
      shared = started;
    }
    return shared;
  }

  /**
   * A program of one's own; stop it at the end.
   *
   * @param variables added to, or put in place of, those of a test run
   */
  public static TestProgram start(Schema schema, Map<String, String> variables) {
    Path home = Path.of("target", "home-" + schema.jdbcUrl().replaceAll(".*/([^?]*).*", "$1"));
    Map<String, String> environment = new HashMap<>();
    environment.put("APP_ENV", "development");
    environment.put("PORT", "0");
    environment.put("STAKA_HOME", home.toString());
    environment.put("DATABASE_URL", schema.jdbcUrl());
    environment.put("DATABASE_USERNAME", schema.username());
    environment.put("DATABASE_PASSWORD", schema.password());
    environment.put("ADMIN_PASSWORD", "Administrer-2026");
    environment.put("FRONTEND_URL", "https://front.example.org");
    environment.put("RATE_LIMIT_AUTH", "100000/15");
    environment.put("RATE_LIMIT_RESET", "100000/60");
    environment.put("RATE_LIMIT_PUBLIC", "100000/15");
    environment.put("RATE_LIMIT_UPLOAD", "100000/15");
    environment.putAll(variables);
    return new TestProgram(
        Program.start(SettingsReader.read(environment)), schema, home.toAbsolutePath());
  }

  /**
   * As {@link #start}, in production mode, with all that it cannot do without.
   *
   * @param variables added to, or put in place of, those
   */
  public static TestProgram startInProduction(Schema schema, Map<String, String> variables) {
    Map<String, String> production = new HashMap<>();
    production.put("APP_ENV", "production");
    production.put("JWT_SECRET", "x".repeat(32));
    production.put("SELLER_NAME", "Les Belles Pages");
    production.put("SELLER_ADDRESS", "12 rue des Lilas, 75011 Paris");
    production.put("SELLER_SIRET", "73282932000074");
    production.put("SELLER_VAT_REGIME", "franchise");
    production.putAll(LEGAL_FACTS);
    production.putAll(variables);
    return start(schema, production);
  }

  /** A client without a token. */
  public TestClient client() {
    return new TestClient(program.address());
  }

  public URI address() {
    return program.address();
  }

  public <T> T bean(Class<T> type) {
    return program.context().getBean(type);
  }

  public <T> Collection<T> beans(Class<T> type) {
    return program.context().getBeansOfType(type);
  }

  public Schema schema() {
    return schema;
  }

  /** {@code STAKA_HOME}; mails are below {@code mail/}. */
  public Path home() {
    return home;
  }

  /** Counts the SQL statements that run from now on in the whole program. */
  public StatementCount countStatements() {
    return StatementCount.start();
  }

  public void stop() {
    program.close();
  }
}
