package fr.livrestaka.domain.accounts.events;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.shared.Wish;
import java.util.Optional;

/** A person wants a copy of the personal data that we hold (contract A §2.1). */
public record DataExportRequested(AccountId account) implements Wish {
  @Override
  public Optional<String> subject() {
    return Optional.of("account:" + account.value());
  }
}
