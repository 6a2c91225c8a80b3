package fr.livrestaka.bootstrap.config;

import fr.livrestaka.bootstrap.config.Settings.MailAddresses;
import fr.livrestaka.bootstrap.config.Settings.Seller;
import fr.livrestaka.bootstrap.config.Settings.StripeSettings;
import fr.livrestaka.domain.accounts.EmailAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the {@link Settings} from the environment; see design §7 for every variable. */
public final class SettingsReader {
  private static final int SECRET_BYTES = 32;
  private static final Map<String, String> RATE_LIMITS =
      Map.of("auth", "10/15", "reset", "5/60", "public", "20/15", "upload", "60/15");

  private final Variables variables;

  private SettingsReader(Map<String, String> environment) {
    this.variables = new Variables(environment);
  }

  /**
   * @throws InvalidSettings which names every unusable or missing variable
   */
  public static Settings read(Map<String, String> environment) {
    return new SettingsReader(environment).read();
  }

  private Settings read() {
    boolean development = isDevelopment();
    Path home = Path.of(variables.text("STAKA_HOME", "staka-data")).toAbsolutePath().normalize();
    int port = variables.number("PORT", 3000, 0, 65535);
    Optional<DatabaseSettings> database = database();
    String secret = jwtSecret(development, home);
    String frontend = frontendUrl(development, port);
    String publicUrl = variables.webAddress("PUBLIC_URL").orElse(frontend);
    Optional<StripeSettings> stripe = stripe(development);
    Settings settings =
        new Settings(
            development,
            port,
            database,
            home,
            variables.text("UPLOADS_DIR").map(Path::of).orElse(home.resolve("uploads")),
            FileSettingsReader.read(variables),
            secret,
            frontend,
            publicUrl,
            Stream.concat(Stream.of(frontend, publicUrl), variables.list("CORS_ORIGIN").stream())
                .distinct()
                .toList(),
            stripe,
            variables.parsed(
                "SMTP_URL",
                SmtpUrl::checked,
                "an address such as smtp://user:password@host:587, without _ in the host's name and"
                    + " with %-escapes for other than letters and digits in the password"),
            mail(),
            variables.text("ADMIN_PASSWORD"),
            seller(),
            rateLimits(),
            variables.list("TRUSTED_PROXIES"),
            variables.oneOf(
                "LOG_LEVEL", "info", List.of("error", "warn", "info", "debug", "trace")));
    if (!variables.faults().isEmpty()) throw new InvalidSettings(variables.faults());
    return settings;
  }

  private boolean isDevelopment() {
    String otherwise = variables.text("DATABASE_URL").isPresent() ? "production" : "development";
    String mode = variables.oneOf("APP_ENV", otherwise, List.of("production", "development"));
    if (mode.equals("production") && variables.text("DATABASE_URL").isEmpty()) {
      variables.fault(
          "DATABASE_URL", "is required in production: mysql://user:password@host:3306/schema");
    }
    return mode.equals("development");
  }

  private Optional<DatabaseSettings> database() {
    String form = "an address such as mysql://user:password@host:3306/schema";
    Optional<DatabaseUrl> url = variables.parsed("DATABASE_URL", DatabaseUrl::parse, form);
    Optional<DatabaseUrl> replica =
        variables.parsed("DATABASE_REPLICA_URL", DatabaseUrl::parse, form);
    int poolSize = variables.number("DATABASE_POOL_SIZE", 10, 1, 500);
    return url.map(
        address ->
            new DatabaseSettings(
                address.jdbcUrl(),
                address.username().orElse(variables.text("DATABASE_USERNAME", "")),
                address.password().orElse(variables.text("DATABASE_PASSWORD", "")),
                poolSize,
                replica.map(DatabaseUrl::jdbcUrl)));
  }

  private String jwtSecret(boolean development, Path home) {
    Optional<String> given = variables.text("JWT_SECRET");
    if (given.isEmpty() && development) return KeptSecrets.in(home).get("jwt");
    if (given.isEmpty()) {
      variables.fault("JWT_SECRET", "is required: at least 32 bytes, as the deployment has it");
    } else if (given.get().getBytes(StandardCharsets.UTF_8).length < SECRET_BYTES) {
      variables.fault("JWT_SECRET", "is too short: it needs at least 32 bytes");
    }
    return given.orElse("");
  }

  private String frontendUrl(boolean development, int port) {
    Optional<String> url = variables.webAddress("FRONTEND_URL");
    if (url.isEmpty() && variables.text("FRONTEND_URL").isEmpty() && !development) {
      variables.fault("FRONTEND_URL", "is required: the front end's address");
    }
    return url.orElse("http://localhost:" + port);
  }

  private Optional<StripeSettings> stripe(boolean development) {
    Optional<String> key =
        variables.text("STRIPE_SECRET_KEY").filter(k -> !k.equals("your_stripe_secret_key_here"));
    List<String> webhookSecrets = variables.list("STRIPE_WEBHOOK_SECRET");
    Optional<String> base = variables.webAddress("STRIPE_API_BASE");
    if (!development && key.isEmpty()) {
      variables.fault("STRIPE_SECRET_KEY", "is required: sk_live_… or sk_test_…");
    }
    if (!development && webhookSecrets.isEmpty()) {
      variables.fault("STRIPE_WEBHOOK_SECRET", "is required: whsec_…");
    }
    return key.map(value -> new StripeSettings(value, webhookSecrets, base));
  }

  private MailAddresses mail() {
    return new MailAddresses(
        mailbox("FROM_EMAIL"),
        variables.matching("FROM_NAME", "\\P{Cc}{1,200}", "one line").orElse("Staka Livres"),
        mailbox("SUPPORT_EMAIL"),
        mailbox("ADMIN_EMAIL"));
  }

  /** Every mail server must be able to send from it and to it. */
  private String mailbox(String name) {
    return variables
        .parsed(
            name,
            value -> {
              boolean isRefused = EmailAddress.violation(name, value).isPresent();
              if (isRefused || EmailAddress.needsSmtpUtf8(value)) {
                throw new IllegalArgumentException(name);
              }
              return value;
            },
            "a mail address, without a name beside it and in ASCII before the @")
        .orElse("contact@staka.fr");
  }

  private Seller seller() {
    return new Seller(
        variables.text("SELLER_NAME", "Staka Livres"),
        variables.text("SELLER_LEGAL_FORM", ""),
        variables.text("SELLER_ADDRESS", ""),
        variables.matching("SELLER_SIRET", "[0-9 ]{14,20}", "14 digits").orElse(""),
        variables.text("SELLER_RCS", ""),
        variables.text("SELLER_VAT_NUMBER", ""),
        variables.oneOf("SELLER_VAT_REGIME", "franchise", List.of("standard", "franchise")));
  }

  private Map<String, String> rateLimits() {
    Map<String, String> limits = new LinkedHashMap<>();
    RATE_LIMITS.forEach(
        (name, otherwise) ->
            limits.put(
                name,
                variables
                    .matching(
                        "RATE_LIMIT_" + name.toUpperCase(java.util.Locale.ROOT),
                        "[1-9][0-9]{0,8}/[1-9][0-9]{0,5}",
                        "calls/minutes, such as 10/15")
                    .orElse(otherwise)));
    return limits;
  }
}
