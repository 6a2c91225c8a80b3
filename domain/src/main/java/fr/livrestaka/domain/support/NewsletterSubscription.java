package fr.livrestaka.domain.support;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A mail address that was entered for the newsletter, with its consent: double opt-in, since anyone
 * can enter anyone's address (contract A §8; RGPD article 7).
 *
 * @param email at most 255 characters
 * @param tokenHash SHA-256 of the token in the links that are out, hexadecimal
 * @param linkExpiresAt until when that token confirms; it unsubscribes for ever
 * @param askedAt when a mail was last asked for
 * @param confirmedAt when consent was given, if it was given since the last time it was withdrawn
 * @param unsubscribedAt when consent was withdrawn last
 */
public record NewsletterSubscription(
    String id,
    String email,
    NewsletterStatus status,
    Optional<String> tokenHash,
    Optional<Instant> linkExpiresAt,
    Instant askedAt,
    Optional<Instant> confirmedAt,
    Optional<Instant> unsubscribedAt) {
  /** How long a link confirms, counted from when it is sent. */
  public static final Duration LINK_LIFE = Duration.ofDays(2);

  /** A request that follows another one sooner than this sends no second mail. */
  public static final Duration BETWEEN_MAILS = Duration.ofMinutes(10);

  /** How long an address is kept without a confirmation. */
  public static final Duration UNCONFIRMED_KEPT = Duration.ofDays(30);

  public static NewsletterSubscription asked(String id, String email, Instant now) {
    return new NewsletterSubscription(
        id,
        email,
        NewsletterStatus.PENDING,
        Optional.empty(),
        Optional.empty(),
        now,
        Optional.empty(),
        Optional.empty());
  }

  /** Whether a request made now is answered with a mail. */
  public boolean wantsMail(Instant now) {
    return switch (status) {
      case PENDING -> !now.isBefore(askedAt.plus(BETWEEN_MAILS));
      case CONFIRMED -> false;
      case UNSUBSCRIBED -> true;
    };
  }

  /** Asked for again: waits for a confirmation, and no link that is out confirms any more. */
  public NewsletterSubscription askedAgain(Instant now) {
    return with(
        NewsletterStatus.PENDING,
        tokenHash,
        Optional.empty(),
        now,
        Optional.empty(),
        unsubscribedAt);
  }

  /**
   * The link goes out now.
   *
   * @param request when the mail was asked for
   * @return empty where no link is wanted: confirmed or withdrawn meanwhile, or asked for again
   */
  public Optional<NewsletterSubscription> linkSent(
      NewsletterToken token, Instant request, Instant now) {
    if (status != NewsletterStatus.PENDING || request.isBefore(askedAt)) return Optional.empty();
    return Optional.of(
        with(
            status,
            Optional.of(token.sha256Hex()),
            Optional.of(now.plus(LINK_LIFE)),
            askedAt,
            confirmedAt,
            unsubscribedAt));
  }

  /** Empty where the link has expired, or consent was withdrawn with it. */
  public Optional<NewsletterSubscription> confirmed(Instant now) {
    if (status == NewsletterStatus.CONFIRMED) return Optional.of(this);
    boolean valid = linkExpiresAt.filter(now::isBefore).isPresent();
    if (status != NewsletterStatus.PENDING || !valid) return Optional.empty();
    return Optional.of(
        with(
            NewsletterStatus.CONFIRMED,
            tokenHash,
            linkExpiresAt,
            askedAt,
            Optional.of(now),
            unsubscribedAt));
  }

  public NewsletterSubscription unsubscribed(Instant now) {
    if (status == NewsletterStatus.UNSUBSCRIBED) return this;
    return with(
        NewsletterStatus.UNSUBSCRIBED,
        tokenHash,
        linkExpiresAt,
        askedAt,
        confirmedAt,
        Optional.of(now));
  }

  private NewsletterSubscription with(
      NewsletterStatus status,
      Optional<String> tokenHash,
      Optional<Instant> linkExpiresAt,
      Instant askedAt,
      Optional<Instant> confirmedAt,
      Optional<Instant> unsubscribedAt) {
    return new NewsletterSubscription(
        id, email, status, tokenHash, linkExpiresAt, askedAt, confirmedAt, unsubscribedAt);
  }

  @Override
  public String toString() {
    return "NewsletterSubscription[" + id + ", " + status + "]";
  }
}
