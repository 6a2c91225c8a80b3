package fr.livrestaka.domain.accounts.exports;

import fr.livrestaka.domain.accounts.AccountId;
import java.time.Duration;
import java.time.Instant;

/**
 * A link that leads its owner, once signed in, to a copy of his data; it may be opened as often as
 * he likes until it expires, since a download may break off.
 *
 * @param tokenHash SHA-256 of the token, hexadecimal
 * @param askedAt when the copy was asked for
 */
public record ExportLink(String tokenHash, AccountId account, Instant askedAt, Instant expiresAt) {
  /** From when the mail goes out: a link that waited for the mail server is of use, too. */
  public static final Duration LIFE = Duration.ofDays(7);

  public static ExportLink issue(
      ExportToken token, AccountId account, Instant askedAt, Instant sentAt) {
    return new ExportLink(token.sha256Hex(), account, askedAt, sentAt.plus(LIFE));
  }

  public boolean isLive(Instant now) {
    return now.isBefore(expiresAt);
  }

  /** Whether it leads that account to its data at that time. */
  public boolean opensFor(AccountId reader, Instant now) {
    return isLive(now) && account.equals(reader);
  }
}
