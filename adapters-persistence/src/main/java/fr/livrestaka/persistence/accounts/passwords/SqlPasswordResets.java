package fr.livrestaka.persistence.accounts.passwords;

import fr.livrestaka.application.accounts.port.PasswordResets;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.passwords.PasswordReset;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Table {@code password_resets}. */
@Singleton
final class SqlPasswordResets implements PasswordResets {
  private final PasswordResetRows rows;

  SqlPasswordResets(PasswordResetRows rows) {
    this.rows = rows;
  }

  @Override
  public boolean replace(PasswordReset reset) {
    String account = reset.account().value();
    if (rows.existsByUserIdAndCreatedAtGreaterThan(account, reset.createdAt())) return false;
    removeAllOf(reset.account());
    rows.save(PasswordResetRow.of(reset));
    return true;
  }

  @Override
  public Optional<AccountId> holderOf(String tokenHash) {
    return rows.findByTokenHash(tokenHash)
        .map(PasswordResetRow::toReset)
        .map(PasswordReset::account);
  }

  @Override
  public Optional<PasswordReset> take(String tokenHash) {
    Optional<PasswordResetRow> reset = rows.findByTokenHashForUpdate(tokenHash);
    reset.ifPresent(found -> rows.deleteById(found.id()));
    return reset.map(PasswordResetRow::toReset);
  }

  @Override
  public void removeAllOf(AccountId account) {
    rows.deleteByUserId(account.value());
  }
}
