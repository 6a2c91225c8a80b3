package fr.livrestaka.rest.accounts;

import fr.livrestaka.domain.accounts.ClientStanding;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Map;

/** The answers about one's own account (contract A §2). */
final class OwnAccountAnswers {
  private OwnAccountAnswers() {}

  /** A copy of the data goes to {@code email}. */
  @Serdeable
  record Export(String message, String email, Instant timestamp) {}

  /** Counts of own orders; the rating is always 0. */
  @Serdeable
  record Stats(int totalProjects, int completedProjects, int averageRating, boolean isVip) {
    static Stats of(ClientStanding standing) {
      return new Stats(standing.totalProjects(), standing.completedProjects(), 0, standing.isVip());
    }
  }

  /**
   * Done; the token is for those who take a fresh one, the present one lives on (contract A 2.4).
   */
  @Serdeable
  record PasswordChanged(String message, String token) {}

  /** The profile as stored now. */
  @Serdeable
  record Profile(String message, OwnProfile user) {}

  /** The settings as stored now, without defaults. */
  @Serdeable
  record StoredPreferences(String message, Map<String, Object> preferences) {}
}
