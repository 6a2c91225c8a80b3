package fr.livrestaka.rest.accounts;

import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.Role;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An account as its owner sees it: U-full of contract A 0.5.
 *
 * @param preferences free JSON object
 */
@Serdeable
record FullUser(
    String id,
    String prenom,
    String nom,
    String email,
    Role role,
    boolean isActive,
    Instant createdAt,
    Instant updatedAt,
    @Nullable String telephone,
    @Nullable String adresse,
    @Nullable String avatar,
    @Nullable String bio,
    @Nullable Map<String, Object> preferences) {

  static FullUser of(Account account, @Nullable Map<String, Object> preferences) {
    return new FullUser(
        account.id().value(),
        account.prenom(),
        account.nom(),
        account.email(),
        account.role(),
        account.isActive(),
        account.createdAt(),
        account.updatedAt(),
        account.telephone().orElse(null),
        account.adresse().orElse(null),
        account.avatar().orElse(null),
        account.bio().orElse(null),
        preferences);
  }
}
