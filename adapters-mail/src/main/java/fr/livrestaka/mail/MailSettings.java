package fr.livrestaka.mail;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How mail leaves the house.
 *
 * @param smtpUrl {@code smtp://user:password@host:587} (STARTTLS where offered) or {@code
 *     smtps://…}; empty: mails are written below {@code folder}
 * @param siteUrl the site's address, shown at the foot of mails
 * @param printLinks whether links of written mails are shown in the log; development only
 */
public record MailSettings(
    Optional<String> smtpUrl,
    String fromEmail,
    String fromName,
    String supportEmail,
    String siteUrl,
    Path folder,
    boolean printLinks) {
  @Override
  public String toString() {
    return "MailSettings[" + (smtpUrl.isPresent() ? "SMTP" : folder) + "]";
  }
}
