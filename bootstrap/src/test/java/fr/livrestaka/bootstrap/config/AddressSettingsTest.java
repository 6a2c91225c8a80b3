package fr.livrestaka.bootstrap.config;

import static fr.livrestaka.bootstrap.config.TestEnvironment.PRODUCTION;
import static fr.livrestaka.bootstrap.config.TestEnvironment.faults;
import static fr.livrestaka.bootstrap.config.TestEnvironment.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses of the site, of proxies and of the mail server. */
class AddressSettingsTest {
  @Test
  void originsAreTakenAsBrowsersSendThem() {
    Map<String, String> environment = with("FRONTEND_URL", "https://LivreStaka.fr:443/");
    environment.put("CORS_ORIGIN", "http://localhost:5173/, https://livrestaka.fr,");
    assertThat(SettingsReader.read(environment).corsOrigins())
        .containsExactly("https://livrestaka.fr", "http://localhost:5173");
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
  void proxiesAreAddressesOrRanges() {
    assertThat(
            SettingsReader.read(with("TRUSTED_PROXIES", "10.0.0.1, 172.16.0.0/12, fd00::/8"))
                .trustedProxies())
        .containsExactly("10.0.0.1/32", "172.16.0.0/12", "fd00:0:0:0:0:0:0:0/8");
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
}
