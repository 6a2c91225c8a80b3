package fr.livrestaka.domain.accounts;

import java.time.Instant;
import java.util.Optional;

/**
 * A person's account (table {@code users}).
 *
 * @param email as typed at registration; compared without regard to case, but with regard to
 *     accents (contract A R11)
 * @param passwordHash bcrypt text, never shown
 * @param avatar address of a picture
 * @param preferences free JSON object as text
 * @param tokensValidFrom whole second; access tokens issued before it are dead (contract A R3)
 */
public record Account(
    AccountId id,
    String prenom,
    String nom,
    String email,
    String passwordHash,
    Role role,
    boolean isActive,
    Instant createdAt,
    Instant updatedAt,
    Optional<String> adresse,
    Optional<String> avatar,
    Optional<String> telephone,
    Optional<String> preferences,
    Optional<String> bio,
    Optional<Instant> tokensValidFrom) {

  @Override
  public String toString() {
    return "Account[" + id.value() + ", " + role + "]";
  }
}
