package fr.livrestaka.persistence.accounts;

import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code users}, without the generated column {@code emailKey}. */
@MappedEntity(value = "users", namingStrategy = NamingStrategies.Raw.class)
record AccountRow(
    @Id String id,
    String prenom,
    String nom,
    String email,
    String password,
    Role role,
    boolean isActive,
    Instant createdAt,
    Instant updatedAt,
    @Nullable String adresse,
    @Nullable String avatar,
    @Nullable String telephone,
    @Nullable String preferences,
    @Nullable String bio,
    @Nullable Instant tokensValidFrom,
    @Nullable String keptToken,
    @Nullable Instant mailboxProvenAt,
    boolean shadow) {

  static AccountRow of(Account account) {
    return new AccountRow(
        account.id().value(),
        account.prenom(),
        account.nom(),
        account.email(),
        account.passwordHash(),
        account.role(),
        account.isActive(),
        account.createdAt(),
        account.updatedAt(),
        account.adresse().orElse(null),
        account.avatar().orElse(null),
        account.telephone().orElse(null),
        account.preferences().orElse(null),
        account.bio().orElse(null),
        account.tokensValidFrom().orElse(null),
        account.keptToken().orElse(null),
        account.mailboxProvenAt().orElse(null),
        account.shadow());
  }

  Account toAccount() {
    return new Account(
        new AccountId(id),
        prenom,
        nom,
        email,
        password,
        role,
        isActive,
        createdAt,
        updatedAt,
        Optional.ofNullable(adresse),
        Optional.ofNullable(avatar),
        Optional.ofNullable(telephone),
        Optional.ofNullable(preferences),
        Optional.ofNullable(bio),
        Optional.ofNullable(tokensValidFrom),
        Optional.ofNullable(keptToken),
        Optional.ofNullable(mailboxProvenAt),
        shadow);
  }

  @Override
  public String toString() {
    return "AccountRow[" + id + "]";
  }
}
