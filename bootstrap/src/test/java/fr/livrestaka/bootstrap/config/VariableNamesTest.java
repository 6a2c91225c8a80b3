package fr.livrestaka.bootstrap.config;

import static fr.livrestaka.bootstrap.config.TestEnvironment.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of variables that are meant for this program, and those of others. */
class VariableNamesTest {
  @ParameterizedTest
  @CsvSource({
    "STRIPE_SECRET, STRIPE_SECRET_KEY",
    "DATABSE_URL, DATABASE_URL",
    "SMTP_URI, SMTP_URL",
    "SMPT_URL, SMTP_URL",
    "SELLER_SIREN, SELLER_SIRET",
    "STAKA_PORT, PORT",
    "STAKA_JWT_SECRET, JWT_SECRET",
    "APP_FRONTEND_URL, FRONTEND_URL",
    "database_url, DATABASE_URL",
    "LOG_LEVL, LOG_LEVEL",
    "RATE_LIMIT_LOGIN, RATE_LIMIT_",
    "FORM_EMAIL, FROM_EMAIL",
  })
  void aNameThatIsNearlyOursIsPointedOut(String name, String meant) {
    assertThat(SettingsReader.read(with(name, "planted-value")).warnings())
        .singleElement()
        .asString()
        .startsWith(name + " ")
        .contains(meant)
        .doesNotContain("planted-value");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PATH",
        "HOME",
        "JAVA_HOME",
        "LANG",
        "HOSTNAME",
        "NODE_ENV",
        "APP_VERSION",
        "LOG_FORMAT",
        "SSH_AUTH_SOCK",
        "DATABASE_PORT_3306_TCP_ADDR",
        "STAKA_SERVICE_HOST"
      })
  void namesOfOthersAreLeftAlone(String name) {
    assertThat(SettingsReader.read(with(name, "value")).warnings()).isEmpty();
  }
}
