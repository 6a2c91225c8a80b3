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
  private static final String SECRET = "0123456789abcdef0123456789abcdef";
  private static final String NEW_SECRET = "a-new-secret-that-is-long-enough-for-it";
  private static final Map<String, String> PRODUCTION =
      Map.ofEntries(
          Map.entry("STAKA_HOME", "target/settings"),
          Map.entry("DATABASE_URL", "mysql://staka:p%40ss@db:3307/staka"),
          Map.entry("JWT_SECRET", SECRET),
          Map.entry("FRONTEND_URL", "https://livrestaka.fr/"),
          Map.entry("STRIPE_SECRET_KEY", "sk_live_1"),
          Map.entry("STRIPE_WEBHOOK_SECRET", "whsec_old, whsec_new"),
          Map.entry("SMTP_URL", "smtp://mail.example.org:587"),
          Map.entry("ADMIN_EMAIL", "chef@livrestaka.fr"),
          Map.entry("SELLER_NAME", "Les Belles Pages"),
          Map.entry("SELLER_ADDRESS", "12 rue des Lilas, 75011 Paris"),
          Map.entry("SELLER_SIRET", "732 829 320 00074"),
          Map.entry("SELLER_VAT_REGIME", "standard"),
          Map.entry("SELLER_VAT_NUMBER", "FR 44 732829320"),
          Map.entry("SELLER_LEGAL_FORM", "SAS"),
          Map.entry("SELLER_CAPITAL", "10 000 €"),
          Map.entry("SELLER_RCS", "RCS Paris 732 829 320"),
          Map.entry("SELLER_PHONE", "01 99 00 00 00"),
          Map.entry("SELLER_DIRECTOR", "Camille Martin"),
          Map.entry("MEDIATOR_NAME", "Médiation du livre"),
          Map.entry("MEDIATOR_ADDRESS", "3 rue des Prés, 69002 Lyon"),
          Map.entry("MEDIATOR_URL", "https://mediation.example/"),
          Map.entry("HOST_NAME", "Hébergement Dupont"),
          Map.entry("HOST_ADDRESS", "5 quai du Port, 13002 Marseille"),
          Map.entry("HOST_PHONE", "04 99 00 00 00"));

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
    "CHAIN_WITNESS_EMAIL, Témoin <temoin@example.org>, CHAIN_WITNESS_EMAIL",
    "FROM_EMAIL, ren\u00e9@example.org, FROM_EMAIL",
    "FROM_NAME, 'Staka\r\nBcc: x@example.org', FROM_NAME",
    "LOG_LEVEL, loud, LOG_LEVEL",
    "RETENTION_MODE, delete, RETENTION_MODE",
    "APP_ENV, staging, APP_ENV",
    "SELLER_SIRET, 12, SELLER_SIRET",
    "DATABASE_POOL_SIZE, 0, DATABASE_POOL_SIZE",
    "DATABASE_URL, mysql://a:b@db:70000/staka, DATABASE_URL",
    "DATABASE_URL, jdbc:mysql:///staka, DATABASE_URL",
    "DATABASE_URL, jdbc:mysql://db:3306/, DATABASE_URL",
    "DATABASE_URL, jdbc:mysql://db:3306/staka, DATABASE_USERNAME",
    "DATABASE_REPLICA_URL, mysql://u:p@copy:3308/other, DATABASE_REPLICA_URL",
    "STRIPE_SECRET_KEY, pk_live_51Abc, STRIPE_SECRET_KEY",
    "STRIPE_SECRET_KEY, sk_live_, STRIPE_SECRET_KEY",
    "STRIPE_SECRET_KEY, whsec_1, STRIPE_SECRET_KEY",
    "STRIPE_WEBHOOK_SECRET, we_1234, STRIPE_WEBHOOK_SECRET",
    "STRIPE_WEBHOOK_SECRET, 'whsec_1,sk_live_1', STRIPE_WEBHOOK_SECRET",
    "STRIPE_WEBHOOK_SECRET, ',', STRIPE_WEBHOOK_SECRET",
    "TRUSTED_PROXIES, proxy, TRUSTED_PROXIES",
    "TRUSTED_PROXIES, '10.0.0.1,proxy.example.org', TRUSTED_PROXIES",
    "TRUSTED_PROXIES, 10.0.0.0/33, TRUSTED_PROXIES",
    "TRUSTED_PROXIES, 10.0.0, TRUSTED_PROXIES",
    "ADMIN_PASSWORD, admin, ADMIN_PASSWORD",
    "ADMIN_PASSWORD, motdepasse, ADMIN_PASSWORD",
    "FRONTEND_URL, https://livrestaka.fr/app, FRONTEND_URL",
    "FRONTEND_URL, https://*.livrestaka.fr, FRONTEND_URL",
    "FRONTEND_URL, https://livrestaka.fr?x=1, FRONTEND_URL",
    "FRONTEND_URL, ftp://livrestaka.fr, FRONTEND_URL",
    "CORS_ORIGIN, *, CORS_ORIGIN",
    "CORS_ORIGIN, 'https://a.example,https://b.example/path', CORS_ORIGIN",
    "CORS_ORIGIN, 'null', CORS_ORIGIN",
    "FILES_QUOTA, 0, FILES_QUOTA",
    "FILES_GUEST_QUOTA, beaucoup, FILES_GUEST_QUOTA",
    "FILES_MIN_FREE, -1, FILES_MIN_FREE",
    "FILES_KEY, c2hvcnQ=, FILES_KEY",
    "FILES_KEY, ',', FILES_KEY",
    "FROM_EMAIL, Staka <contact@staka.fr>, FROM_EMAIL",
    "SUPPORT_EMAIL, a@b@c.fr, SUPPORT_EMAIL",
    "SELLER_SIRET, 73282932000075, SELLER_SIRET",
    "SELLER_SIRET, '', SELLER_SIRET",
    "SELLER_NAME, '', SELLER_NAME",
    "SELLER_ADDRESS, '', SELLER_ADDRESS",
    "SELLER_VAT_REGIME, '', SELLER_VAT_REGIME",
    "SELLER_VAT_NUMBER, '', SELLER_VAT_NUMBER",
    "SELLER_VAT_NUMBER, FR45732829320, SELLER_VAT_NUMBER",
    "SELLER_VAT_NUMBER, FR03552081317, SELLER_VAT_NUMBER",
    "SELLER_LEGAL_FORM, '', SELLER_LEGAL_FORM",
    "SELLER_CAPITAL, '', SELLER_CAPITAL",
    "SELLER_RCS, '', SELLER_RCS",
    "SELLER_PHONE, '', SELLER_PHONE",
    "SELLER_DIRECTOR, '', SELLER_DIRECTOR",
    "MEDIATOR_NAME, '', MEDIATOR_NAME",
    "MEDIATOR_ADDRESS, '', MEDIATOR_ADDRESS",
    "MEDIATOR_URL, '', MEDIATOR_URL",
    "MEDIATOR_URL, mediation.example, MEDIATOR_URL",
    "HOST_NAME, '', HOST_NAME",
    "HOST_ADDRESS, '', HOST_ADDRESS",
    "HOST_PHONE, '', HOST_PHONE",
    "STAKA_HOME, pom.xml, STAKA_HOME",
    "UPLOADS_DIR, pom.xml/uploads, UPLOADS_DIR",
    "UPLOADS_DIR, /proc/staka, UPLOADS_DIR",
    "RATE_LIMIT_PUBLIC, 0/15, RATE_LIMIT_PUBLIC",
  })
  void anUnusableVariableIsNamed(String name, String value, String named) {
    assertThat(faults(with(name, value)))
        .singleElement()
        .asString()
        .startsWith(named + " ")
        .doesNotContain("\n", "51Abc", "motdepasse");
  }

  @Test
  void whatTheSiteSaysOfTheTraderIsPutTogether() {
    Settings settings = SettingsReader.read(PRODUCTION);
    assertThat(settings.seller().legalForm()).isEqualTo("SAS au capital de 10 000 €");
    assertThat(settings.trader())
        .isEqualTo(
            new Settings.Trader(
                "01 99 00 00 00",
                "Camille Martin",
                "Médiation du livre, 3 rue des Prés, 69002 Lyon, https://mediation.example",
                "Hébergement Dupont, 5 quai du Port, 13002 Marseille, 04 99 00 00 00"));
  }

  @Test
  void whoIsNoCompanyHasNeitherCapitalNorRegister() {
    Map<String, String> environment = with("SELLER_LEGAL_FORM", "Entrepreneur individuel");
    environment.remove("SELLER_CAPITAL");
    environment.remove("SELLER_RCS");
    assertThat(SettingsReader.read(environment).seller().legalForm())
        .isEqualTo("Entrepreneur individuel");
  }

  @Test
  void allThatTheSiteLacksIsSaidAtOnce() {
    Map<String, String> environment = new HashMap<>(PRODUCTION);
    List<String> names =
        List.of("SELLER_PHONE", "SELLER_DIRECTOR", "MEDIATOR_NAME", "MEDIATOR_URL", "HOST_NAME");
    names.forEach(environment::remove);
    assertThat(faults(environment))
        .extracting(fault -> fault.substring(0, fault.indexOf(' ')))
        .containsExactlyElementsOf(names);
    environment.put("APP_ENV", "development");
    assertThat(SettingsReader.read(environment).trader().phone()).isEmpty();
  }

  @Test
  void underFranchiseNoVatNumberIsNeeded() {
    Map<String, String> environment = with("SELLER_VAT_REGIME", "franchise");
    environment.remove("SELLER_VAT_NUMBER");
    assertThat(SettingsReader.read(environment).seller().vatRegime()).isEqualTo("franchise");
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
  void originsAreTakenAsBrowsersSendThem() {
    Map<String, String> environment = with("FRONTEND_URL", "https://LivreStaka.fr:443/");
    environment.put("CORS_ORIGIN", "http://localhost:5173/, https://livrestaka.fr,");
    assertThat(SettingsReader.read(environment).corsOrigins())
        .containsExactly("https://livrestaka.fr", "http://localhost:5173");
  }

  @Test
  void proxiesAreAddressesOrRanges() {
    assertThat(
            SettingsReader.read(with("TRUSTED_PROXIES", "10.0.0.1, 172.16.0.0/12, fd00::/8"))
                .trustedProxies())
        .containsExactly("10.0.0.1/32", "172.16.0.0/12", "fd00:0:0:0:0:0:0:0/8");
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

  @ParameterizedTest
  @CsvSource({
    "SMTP_URL, '', SMTP_URL is not set",
    "ADMIN_EMAIL, '', ADMIN_EMAIL is not set",
    "FRONTEND_URL, http://livrestaka.fr, FRONTEND_URL has no https",
    "STRIPE_SECRET_KEY, sk_test_1, STRIPE_SECRET_KEY is a test key",
    "STRIPE_API_BASE, http://127.0.0.1:9, STRIPE_API_BASE sends",
    "SMTP_URL, smtps://mail.example.org:587, SMTP_URL mixes",
    "TRUSTED_PROXIES, 0.0.0.0/0, TRUSTED_PROXIES names every address",
    "DATABASE_USERNAME, other, DATABASE_USERNAME is not used",
  })
  void whatIsOddIsSaid(String name, String value, String said) {
    assertThat(SettingsReader.read(with(name, value)).warnings())
        .singleElement()
        .asString()
        .startsWith(said);
  }

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
