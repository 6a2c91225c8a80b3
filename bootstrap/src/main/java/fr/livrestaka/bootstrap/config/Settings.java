package fr.livrestaka.bootstrap.config;

import fr.livrestaka.domain.invoicing.ereporting.ReportHead.Platform;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The whole configuration, checked.
 *
 * @param database empty: the embedded one
 * @param docs whether the description of the interface is served
 * @param home data of the program
 * @param jwtSecrets the first signs, all are accepted
 * @param publicUrl where browsers reach the pages that this program serves itself
 * @param corsOrigins allowed origins, the front end's first, then that of our own pages
 * @param stripe empty only in development, where a stand-in takes its place
 * @param smtpUrl empty: mails are written as files below {@code home}
 * @param retentionActs whether what was kept long enough goes without an administrator's approval
 * @param trustedProxies addresses of proxies whose {@code X-Forwarded-For} is believed, each with a
 *     slash and how many of its bits count
 * @param warnings what is odd, one line each, without values
 */
public record Settings(
    boolean development,
    boolean docs,
    int port,
    Optional<DatabaseSettings> database,
    Path home,
    Path uploads,
    FileSettings files,
    List<String> jwtSecrets,
    String frontendUrl,
    String publicUrl,
    List<String> corsOrigins,
    Optional<StripeSettings> stripe,
    Optional<String> smtpUrl,
    MailAddresses mail,
    Optional<String> adminPassword,
    Seller seller,
    Trader trader,
    EReporting eReporting,
    Published published,
    Map<String, String> rateLimits,
    boolean retentionActs,
    List<String> trustedProxies,
    String logLevel,
    List<String> warnings) {

  /**
   * How uploaded files are kept.
   *
   * @param quotaBytes what the files of one client may take up
   * @param guestQuotaBytes what those of all guests may, together, until they have paid
   * @param minFreeBytes what uploads leave free on the disk
   * @param keys with which they are encrypted: the first for new files, all for old ones; none:
   *     files lie as they are
   */
  public record FileSettings(
      long quotaBytes, long guestQuotaBytes, long minFreeBytes, List<String> keys) {
    @Override
    public String toString() {
      return "FileSettings[" + quotaBytes + ", " + guestQuotaBytes + ", " + keys.size() + " keys]";
    }
  }

  /** Sender and mailboxes. */
  public record MailAddresses(
      String fromEmail,
      String fromName,
      String supportEmail,
      String adminEmail,
      Optional<String> witnessEmail) {}

  /** Keys and address of Stripe; several webhook secrets are accepted during a rotation. */
  public record StripeSettings(
      String secretKey, List<String> webhookSecrets, Optional<String> apiBase) {
    @Override
    public String toString() {
      return "StripeSettings[" + apiBase + "]";
    }
  }

  /**
   * Who issues the invoices; empty texts where nothing is said, in development only.
   *
   * @param legalForm with the capital, where there is one
   * @param siret digits only
   * @param vatNumber without blanks
   * @param vatRegime {@code standard} (20 % included in prices) or {@code franchise} (no VAT)
   * @param vatOnDebits whether VAT is due with the invoice, by option; without effect under the
   *     franchise
   * @param vatFiling {@code monthly} or {@code quarterly}; without effect under the franchise
   */
  public record Seller(
      String name,
      String legalForm,
      String address,
      String siret,
      String rcs,
      String vatNumber,
      String vatRegime,
      boolean vatOnDebits,
      String vatFiling) {}

  /**
   * What the law wants the site to say besides (LCEN art. 1-1; Code de la consommation, L111-1,
   * L616-1, R616-1); empty texts where nothing is said, in development only.
   *
   * @param director who answers for what is published
   * @param mediator name, address and site of the mediator of consumption
   * @param host name, address and telephone of who keeps the site
   */
  public record Trader(String phone, String director, String mediator, String host) {}

  /**
   * How sales and receipts are reported to the tax office.
   *
   * @param untaxed category of services without VAT: {@code TPS1} or {@code TNT1}
   * @param platform empty where none is configured
   */
  public record EReporting(String untaxed, Optional<Platform> platform) {}

  /**
   * What the publisher attests of the program.
   *
   * @param version that this program is, where its build does not name a released one
   * @param marketedOn since when that version is on the market
   * @param isTrade whether publishing software is the seller's business
   */
  public record Published(
      Optional<String> version, Optional<LocalDate> marketedOn, boolean isTrade) {}

  /** What new tokens are signed with, and links derived from. */
  public String jwtSecret() {
    return jwtSecrets.get(0);
  }

  public Path mailFolder() {
    return home.resolve("mail");
  }

  @Override
  public String toString() {
    return "Settings[" + (development ? "development" : "production") + ", port " + port + "]";
  }
}
