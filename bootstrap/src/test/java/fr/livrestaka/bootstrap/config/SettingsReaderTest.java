package fr.livrestaka.bootstrap.config;

import static fr.livrestaka.bootstrap.config.TestEnvironment.PRODUCTION;
import static fr.livrestaka.bootstrap.config.TestEnvironment.SECRET;
import static fr.livrestaka.bootstrap.config.TestEnvironment.faults;
import static fr.livrestaka.bootstrap.config.TestEnvironment.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsReaderTest {
  private static final String NEW_SECRET = "a-new-secret-that-is-long-enough-for-it";

  @Test
  void productionIsUsableWithItsVariablesAndHasNothingToSay() {
    Settings settings = SettingsReader.read(PRODUCTION);
    assertThat(settings.development()).isFalse();
    assertThat(settings.warnings()).isEmpty();
    assertThat(settings.frontendUrl()).isEqualTo("https://livrestaka.fr");
    assertThat(settings.stripe().orElseThrow().webhookSecrets())
        .containsExactly("whsec_old", "whsec_new");
    DatabaseSettings database = settings.database().orElseThrow();
    assertThat(database.jdbcUrl()).startsWith("jdbc:mysql://db:3307/staka?");
    assertThat(database.username()).isEqualTo("staka");
    assertThat(database.password()).isEqualTo("p@ss");
    assertThat(settings.seller().siret()).isEqualTo("73282932000074");
    assertThat(settings.seller().vatNumber()).isEqualTo("FR44732829320");
  }

  @Test
  void everyMissingVariableHasItsLine() {
    assertThat(faults(Map.of("DATABASE_URL", "mysql://a:b@c/d", "STAKA_HOME", "target/settings")))
        .extracting(fault -> fault.split(" ")[0])
        .containsExactlyInAnyOrder(
            "JWT_SECRET",
            "FRONTEND_URL",
            "STRIPE_SECRET_KEY",
            "STRIPE_WEBHOOK_SECRET",
            "SELLER_NAME",
            "SELLER_ADDRESS",
            "SELLER_SIRET",
            "SELLER_VAT_REGIME",
            "SELLER_LEGAL_FORM",
            "SELLER_PHONE",
            "SELLER_DIRECTOR",
            "MEDIATOR_NAME",
            "MEDIATOR_ADDRESS",
            "MEDIATOR_URL",
            "HOST_NAME",
            "HOST_ADDRESS",
            "HOST_PHONE");
  }

  @Test
  void developmentNeedsNothingButChecksWhatIsThere() {
    assertThat(SettingsReader.read(Map.of("STAKA_HOME", "target/settings")).warnings()).isEmpty();
    assertThat(
            faults(
                Map.of(
                    "STAKA_HOME", "target/settings",
                    "SELLER_SIRET", "1",
                    "SELLER_VAT_NUMBER", "FR1",
                    "STRIPE_SECRET_KEY", "pk_test_1")))
        .extracting(fault -> fault.split(" ")[0])
        .containsExactlyInAnyOrder("SELLER_SIRET", "SELLER_VAT_NUMBER", "STRIPE_SECRET_KEY");
  }

  @Test
  void whileOneTokenSecretTakesTheOthersPlaceBothAreThere() {
    Settings settings = SettingsReader.read(with("JWT_SECRET", NEW_SECRET + " , " + SECRET));
    assertThat(settings.jwtSecrets()).containsExactly(NEW_SECRET, SECRET);
    assertThat(settings.jwtSecret()).isEqualTo(NEW_SECRET);
    assertThat(SettingsReader.read(with("JWT_SECRET", SECRET + "%2Cmore")).jwtSecrets())
        .containsExactly(SECRET + ",more");
  }

  @ParameterizedTest
  @ValueSource(strings = {"short,", ",", "short"})
  void eachTokenSecretIsLongEnough(String start) {
    String tooShort = start.equals(",") ? start : start + "," + SECRET;
    assertThat(faults(with("JWT_SECRET", tooShort)))
        .singleElement()
        .asString()
        .startsWith("JWT_SECRET ");
    assertThat(faults(with("JWT_SECRET", String.join(",", SECRET, SECRET, SECRET)))).hasSize(1);
  }

  @Test
  void passwordsAreTakenAsTheyStand() {
    Map<String, String> environment = with("ADMIN_PASSWORD", " Un mot de passe ");
    environment.put("DATABASE_URL", "mysql://db/staka");
    environment.put("DATABASE_USERNAME", "staka");
    environment.put("DATABASE_PASSWORD", " blank ");
    Settings settings = SettingsReader.read(environment);
    assertThat(settings.adminPassword()).contains(" Un mot de passe ");
    assertThat(settings.database().orElseThrow().password()).isEqualTo(" blank ");
  }

  @Test
  void noSecretShowsInText() {
    Settings settings = SettingsReader.read(PRODUCTION);
    assertThat(settings + " " + settings.database() + " " + settings.stripe())
        .doesNotContain("p@ss", "sk_live_1", "whsec_old", "0123456789");
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
}
