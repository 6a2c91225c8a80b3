package fr.livrestaka.application.accounts;

import fr.livrestaka.application.accounts.port.PasswordResets;
import fr.livrestaka.application.accounts.port.PasswordResetsContract;
import fr.livrestaka.domain.accounts.AccountId;
import java.util.UUID;
import java.util.function.Supplier;

class InMemoryPasswordResetsTest extends PasswordResetsContract {
  private final InMemoryPasswordResets resets = new InMemoryPasswordResets();

  @Override
  protected PasswordResets resets() {
    return resets;
  }

  @Override
  protected AccountId account() {
    return new AccountId(UUID.randomUUID().toString());
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }
}
