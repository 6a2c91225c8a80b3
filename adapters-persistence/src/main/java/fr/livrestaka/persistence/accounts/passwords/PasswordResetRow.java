package fr.livrestaka.persistence.accounts.passwords;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.passwords.PasswordReset;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.model.naming.NamingStrategies;
import java.time.Instant;

/** A row of {@code password_resets}. */
@MappedEntity(value = "password_resets", namingStrategy = NamingStrategies.Raw.class)
record PasswordResetRow(
    @Id String id, String userId, String tokenHash, Instant expiresAt, Instant createdAt) {
  static PasswordResetRow of(PasswordReset reset) {
    return new PasswordResetRow(
        reset.id(),
        reset.account().value(),
        reset.tokenHash(),
        reset.expiresAt(),
        reset.createdAt());
  }

  PasswordReset toReset() {
    return new PasswordReset(id, new AccountId(userId), tokenHash, expiresAt, createdAt);
  }

  @Override
  public String toString() {
    return "PasswordResetRow[" + id + "]";
  }
}
