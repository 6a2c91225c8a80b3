package fr.livrestaka.persistence.support;

import fr.livrestaka.application.support.port.NewsletterSubscriptions;
import fr.livrestaka.domain.support.NewsletterStatus;
import fr.livrestaka.domain.support.NewsletterSubscription;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Table {@code newsletter_subscriptions}. */
@Singleton
final class SqlNewsletterSubscriptions implements NewsletterSubscriptions {
  private static final String SELECT =
      "SELECT id, email, status, tokenHash, linkExpiresAt, askedAt, confirmedAt, unsubscribedAt"
          + " FROM newsletter_subscriptions WHERE ";

  private final Statements statements;

  SqlNewsletterSubscriptions(Statements statements) {
    this.statements = statements;
  }

  @Override
  public NewsletterSubscription findOrAdd(NewsletterSubscription subscription) {
    statements.update(
        "INSERT INTO newsletter_subscriptions (id, email, status, askedAt) VALUES (?, ?, ?, ?)"
            + " ON DUPLICATE KEY UPDATE id = id",
        subscription.id(),
        subscription.email(),
        subscription.status().name(),
        subscription.askedAt());
    return one(
            "emailKey = LOWER(? COLLATE utf8mb4_unicode_ci)" + " COLLATE utf8mb4_bin",
            subscription.email())
        .orElseThrow();
  }

  @Override
  public Optional<NewsletterSubscription> find(String id) {
    return one("id = ?", id);
  }

  @Override
  public Optional<NewsletterSubscription> findByToken(String tokenHash) {
    return one("tokenHash = ?", tokenHash);
  }

  @Override
  public void save(NewsletterSubscription subscription) {
    statements.update(
        "UPDATE newsletter_subscriptions SET status = ?, tokenHash = ?, linkExpiresAt = ?,"
            + " askedAt = ?, confirmedAt = ?, unsubscribedAt = ? WHERE id = ?",
        subscription.status().name(),
        subscription.tokenHash().orElse(null),
        subscription.linkExpiresAt().orElse(null),
        subscription.askedAt(),
        subscription.confirmedAt().orElse(null),
        subscription.unsubscribedAt().orElse(null),
        subscription.id());
  }

  @Override
  public int removePendingAskedBefore(Instant instant) {
    return statements.update(
        "DELETE FROM newsletter_subscriptions WHERE status = 'PENDING' AND askedAt < ?"
            + " LIMIT 10000",
        instant);
  }

  private Optional<NewsletterSubscription> one(String condition, String value) {
    return statements
        .query(SELECT + condition + " FOR UPDATE", SqlNewsletterSubscriptions::subscription, value)
        .stream()
        .findFirst();
  }

  private static NewsletterSubscription subscription(ResultSet row) throws SQLException {
    return new NewsletterSubscription(
        row.getString("id"),
        row.getString("email"),
        NewsletterStatus.valueOf(row.getString("status")),
        Optional.ofNullable(row.getString("tokenHash")),
        Statements.optionalInstant(row, "linkExpiresAt"),
        Statements.instant(row, "askedAt"),
        Statements.optionalInstant(row, "confirmedAt"),
        Statements.optionalInstant(row, "unsubscribedAt"));
  }
}
