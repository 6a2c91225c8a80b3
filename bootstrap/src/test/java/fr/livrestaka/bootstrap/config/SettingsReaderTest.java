package fr.livrestaka.bootstrap.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {
  private static final Map<String, String> PRODUCTION =
      Map.of(
          "DATABASE_URL", "mysql://staka:p%40ss@db:3307/staka",
          "JWT_SECRET", "0123456789abcdef0123456789abcdef",
          "FRONTEND_URL", "https://livrestaka.fr/",
          "STRIPE_SECRET_KEY", "sk_test_1",
          "STRIPE_WEBHOOK_SECRET", "whsec_old, whsec_new");

  @Test
  void productionIsUsableWithItsFiveVariables() {
    Settings settings = SettingsReader.read(PRODUCTION);
    assertThat(settings.development()).isFalse();
    assertThat(settings.frontendUrl()).isEqualTo("https://livrestaka.fr");
    assertThat(settings.stripe().orElseThrow().webhookSecrets())
        .containsExactly("whsec_old", "whsec_new");
    DatabaseSettings database = settings.database().orElseThrow();
    assertThat(database.jdbcUrl()).startsWith("jdbc:mysql://db:3307/staka?");
    assertThat(database.username()).isEqualTo("staka");
    assertThat(database.password()).isEqualTo("p@ss");
  }

  @ParameterizedTest
  @CsvSource({
    "JWT_SECRET, '', JWT_SECRET",
    "JWT_SECRET, short, JWT_SECRET",
    "FRONTEND_URL, '', FRONTEND_URL",
    "FRONTEND_URL, livrestaka, FRONTEND_URL",
    "PUBLIC_URL, api.livrestaka.fr, PUBLIC_URL",
    "PUBLIC_URL, ftp://api.livrestaka.fr, PUBLIC_URL",
    "STRIPE_SECRET_KEY, your_stripe_secret_key_here, STRIPE_SECRET_KEY",
    "STRIPE_WEBHOOK_SECRET, '', STRIPE_WEBHOOK_SECRET",
    "DATABASE_URL, postgres://x, DATABASE_URL",
    "PORT, 70000, PORT",
    "PORT, http, PORT",
    "RATE_LIMIT_AUTH, lots, RATE_LIMIT_AUTH",
    "SELLER_VAT_REGIME, none, SELLER_VAT_REGIME",
    "SMTP_URL, mail.example.org, SMTP_URL",
    "ADMIN_EMAIL, nobody, ADMIN_EMAIL",
    "ADMIN_EMAIL, a..b@example.org, ADMIN_EMAIL",
    "SUPPORT_EMAIL, Aide <aide@example.org>, SUPPORT_EMAIL",
    "FROM_EMAIL, ren\u00e9@example.org, FROM_EMAIL",
    "FROM_NAME, 'Staka\r\nBcc: x@example.org', FROM_NAME",
    "LOG_LEVEL, loud, LOG_LEVEL",
    "APP_ENV, staging, APP_ENV",
    "SELLER_SIRET, 12, SELLER_SIRET",
    "DATABASE_POOL_SIZE, 0, DATABASE_POOL_SIZE",
  })
  void anUnusableVariableIsNamed(String name, String value, String named) {
    assertThat(faults(with(name, value))).anySatisfy(fault -> assertThat(fault).startsWith(named));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "smtp://mail_relay:587",
        "smtp://lina:secret@mail_relay:587",
        "smtp://",
        "smtp:mail.example.org",
        "smtp://:587",
        "smtp://mail.example.org:0",
        "smtp://mail.example.org:65536",
        "smtp://mail.example.org:port",
        "smtp://mail.example.org/inbox",
        "smtp://mail.example.org?tls=1",
        "smtp://:secret@mail.example.org",
        "smtp://lina:sec ret@mail.example.org",
        "smtp://lina:sec%ret@mail.example.org",
        "SMTP://mail.example.org",
        "http://mail.example.org"
      })
  void aMailServerThatCannotBeReachedIsRefusedAndItsPasswordNotShown(String value) {
    assertThat(faults(with("SMTP_URL", value)))
        .hasSize(1)
        .allSatisfy(fault -> assertThat(fault).startsWith("SMTP_URL").doesNotContain("secret"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "smtp://mail.example.org",
        "smtp://mailhog:1025/",
        "smtps://lina:p%40ss:word@mail.example.org:465",
        "smtp://lina%40example.org@[::1]:25"
      })
  void aMailServerIsTakenAsItIs(String value) {
    assertThat(SettingsReader.read(with("SMTP_URL", value)).smtpUrl()).contains(value);
  }

  @Test
  void ourOwnPagesAreAtTheFrontEndsAddressUnlessTheyHaveTheirOwn() {
    assertThat(SettingsReader.read(PRODUCTION).publicUrl()).isEqualTo("https://livrestaka.fr");
    Settings apart = SettingsReader.read(with("PUBLIC_URL", "https://api.livrestaka.fr/"));
    assertThat(apart.publicUrl()).isEqualTo("https://api.livrestaka.fr");
    assertThat(apart.frontendUrl()).isEqualTo("https://livrestaka.fr");
    assertThat(apart.corsOrigins())
        .containsExactly("https://livrestaka.fr", "https://api.livrestaka.fr");
  }

  @Test
  void everyMissingVariableHasItsLine() {
    assertThat(faults(Map.of("DATABASE_URL", "mysql://a:b@c/d")))
        .extracting(fault -> fault.split(" ")[0])
        .containsExactlyInAnyOrder(
            "JWT_SECRET", "FRONTEND_URL", "STRIPE_SECRET_KEY", "STRIPE_WEBHOOK_SECRET");
  }

  @Test
  void noSecretShowsInText() {
    Settings settings = SettingsReader.read(PRODUCTION);
    assertThat(settings + " " + settings.database() + " " + settings.stripe())
        .doesNotContain("p@ss", "sk_test_1", "whsec_old", "0123456789");
  }

  @Test
  void aReplicaServesTheReads() {
    DatabaseSettings database =
        SettingsReader.read(with("DATABASE_REPLICA_URL", "mysql://u:p@copy:3308/staka"))
            .database()
            .orElseThrow();
    assertThat(database.pooledUrl())
        .startsWith("jdbc:mysql:replication://db:3307,copy:3308/staka?");
  }

  private static Map<String, String> with(String name, String value) {
    Map<String, String> environment = new HashMap<>(PRODUCTION);
    environment.put(name, value);
    return environment;
  }

  private static List<String> faults(Map<String, String> environment) {
    return catchThrowableOfType(InvalidSettings.class, () -> SettingsReader.read(environment))
        .faults();
  }
}
