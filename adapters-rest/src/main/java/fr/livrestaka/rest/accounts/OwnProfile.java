package fr.livrestaka.rest.accounts;

import fr.livrestaka.domain.accounts.Account;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The account after a change of profile: U-profile of contract A §0.5. */
@Serdeable
record OwnProfile(
    String id,
    String prenom,
    String nom,
    String email,
    String role,
    boolean isActive,
    Instant createdAt,
    Instant updatedAt,
    @Nullable String telephone,
    @Nullable String adresse,
    @Nullable String bio) {

  static OwnProfile of(Account account) {
    return new OwnProfile(
        account.id().value(),
        account.prenom(),
        account.nom(),
        account.email(),
        account.role().name(),
        account.isActive(),
        account.createdAt(),
        account.updatedAt(),
        account.telephone().orElse(null),
        account.adresse().orElse(null),
        account.bio().orElse(null));
  }
}
