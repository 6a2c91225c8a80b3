package fr.livrestaka.bootstrap.config;

import fr.livrestaka.bootstrap.config.Settings.MailAddresses;
import fr.livrestaka.domain.accounts.EmailAddress;
import fr.livrestaka.domain.accounts.passwords.PasswordOwner;
import fr.livrestaka.domain.accounts.passwords.PasswordRule;
import fr.livrestaka.storage.files.WritableFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the {@link Settings} from the environment; the README explains every variable. */
public final class SettingsReader {
  private static final String TEAM = "contact@staka.fr";

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
    Path home = folder("STAKA_HOME", Path.of("staka-data"));
    int port = variables.number("PORT", 3000, 0, 65535);
    String frontend = frontendUrl(development, port);
    String publicUrl = webOrigin("PUBLIC_URL", development).orElse(frontend);
    Settings settings =
        new Settings(
            development,
            isDocumented(development),
            port,
            DatabaseReader.read(variables, development),
            home,
            folder("UPLOADS_DIR", home.resolve("uploads")),
            FileSettingsReader.read(variables),
            TokenSecretReader.read(variables, development, home),
            frontend,
            publicUrl,
            origins(frontend, publicUrl),
            StripeReader.read(variables, development),
            smtpUrl(development, home),
            mail(development),
            adminPassword(),
            SellerReader.read(variables, development),
            TraderReader.read(variables, development),
            EReportingReader.read(variables),
            PublishingReader.read(variables),
            RateLimitsReader.read(variables),
            variables.oneOf("RETENTION_MODE", "report", List.of("report", "act")).equals("act"),
            trustedProxies(),
            variables.oneOf(
                "LOG_LEVEL", "info", List.of("error", "warn", "info", "debug", "trace")),
            variables.warnings());
    if (!variables.faults().isEmpty()) {
      throw new InvalidSettings(variables.faults(), variables.warnings());
    }
    return settings;
  }

  private boolean isDevelopment() {
    String otherwise = variables.isGiven("DATABASE_URL") ? "production" : "development";
    String mode = variables.oneOf("APP_ENV", otherwise, List.of("production", "development"));
    return mode.equals("development");
  }

  private boolean isDocumented(boolean development) {
    return variables
        .oneOf("API_DOCS", development ? "on" : "off", List.of("on", "off"))
        .equals("on");
  }

  private Path folder(String name, Path otherwise) {
    Path folder =
        variables
            .parsed(name, Path::of, "a folder whose letters the locale has (LC_ALL=C.UTF-8)")
            .orElse(otherwise)
            .toAbsolutePath()
            .normalize();
    if (!variables.isGiven(name) && !variables.faults().isEmpty()) return folder;
    WritableFolder.fault(folder)
        .ifPresent(fault -> variables.fault(name, "should be a folder to write in: " + fault));
    return folder;
  }

  private String frontendUrl(boolean development, int port) {
    Optional<String> url = webOrigin("FRONTEND_URL", development);
    if (!development && !variables.isGiven("FRONTEND_URL")) {
      variables.fault("FRONTEND_URL", "is required: the front end's address");
    }
    return url.orElse("http://localhost:" + port);
  }

  private Optional<String> webOrigin(String name, boolean development) {
    Optional<String> url = variables.parsed(name, WebOrigin::parse, WebOrigin.FORM);
    if (!development && url.filter(address -> address.startsWith("http:")).isPresent()) {
      variables.warn(name, "has no https: links and passwords travel in plain");
    }
    return url;
  }

  private List<String> origins(String frontend, String publicUrl) {
    List<String> further =
        variables.parsedList(
            "CORS_ORIGIN", WebOrigin::parse, "origins such as https://example.org: no path, no *");
    return Stream.concat(Stream.of(frontend, publicUrl), further.stream()).distinct().toList();
  }

  private Optional<String> smtpUrl(boolean development, Path home) {
    if (!development && !variables.isGiven("SMTP_URL")) {
      variables.warn(
          "SMTP_URL", "is not set: no mail is sent, all are written to " + home.resolve("mail"));
    }
    Optional<String> url =
        variables.parsed(
            "SMTP_URL",
            SmtpUrl::checked,
            "an address such as smtp://user:password@host:587, without _ in the host's name and"
                + " with %-escapes for other than letters and digits in the password");
    url.filter(SmtpUrl::isOfOtherPort)
        .ifPresent(
            odd -> variables.warn("SMTP_URL", "mixes smtp:// (587) and smtps:// (465): see port"));
    return url;
  }

  private MailAddresses mail(boolean development) {
    if (!development && !variables.isGiven("ADMIN_EMAIL")) {
      variables.warn("ADMIN_EMAIL", "is not set: mails to the team go to " + TEAM);
    }
    return new MailAddresses(
        mailAddress("FROM_EMAIL"),
        variables
            .matching("FROM_NAME", "\\P{Cc}{1,200}", "a name in one line")
            .orElse("Staka Livres"),
        mailAddress("SUPPORT_EMAIL"),
        mailAddress("ADMIN_EMAIL"),
        ownMailAddress("CHAIN_WITNESS_EMAIL"));
  }

  /** Every mail server must be able to send from it and to it. */
  private String mailAddress(String name) {
    return ownMailAddress(name).orElse(TEAM);
  }

  private Optional<String> ownMailAddress(String name) {
    return variables.parsed(
        name,
        address -> {
          boolean isRefused = EmailAddress.violation(name, address).isPresent();
          if (isRefused || EmailAddress.needsSmtpUtf8(address)) {
            throw new IllegalArgumentException(name);
          }
          return address;
        },
        "a mail address, without a name beside it and in ASCII before the @");
  }

  private Optional<String> adminPassword() {
    Optional<String> password = variables.exact("ADMIN_PASSWORD");
    password
        .flatMap(text -> PasswordRule.violation("password", text, PasswordOwner.NOBODY))
        .ifPresent(
            weak ->
                variables.fault(
                    "ADMIN_PASSWORD",
                    "should be as registration wants passwords: at least %d characters, or %d of %d kinds, and at most %d bytes, and none that is guessed at once"
                        .formatted(
                            PasswordRule.LONG_ENOUGH,
                            PasswordRule.MIN_LENGTH,
                            PasswordRule.MIN_KINDS,
                            PasswordRule.MAX_BYTES)));
    return password;
  }

  private List<String> trustedProxies() {
    List<String> proxies =
        variables.parsedList(
            "TRUSTED_PROXIES",
            ProxyAddress::parse,
            "addresses or ranges, such as 10.0.0.2 or 10.0.0.0/24; names are none");
    if (proxies.stream().anyMatch(range -> range.endsWith("/0"))) {
      variables.warn("TRUSTED_PROXIES", "names every address: any client may forge its own");
    }
    return proxies;
  }
}
