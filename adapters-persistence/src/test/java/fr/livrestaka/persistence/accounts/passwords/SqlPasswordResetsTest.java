package fr.livrestaka.persistence.accounts.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.accounts.port.PasswordResets;
import fr.livrestaka.application.accounts.port.PasswordResetsContract;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.passwords.PasswordReset;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.PersonInEveryTable;
import fr.livrestaka.persistence.testing.TestStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SqlPasswordResetsTest extends PasswordResetsContract {
  @Override
  protected PasswordResets resets() {
    return TestStore.bean(PasswordResets.class);
  }

  @Override
  protected AccountId account() {
    PersonInEveryTable person = PersonInEveryTable.fresh();
    inTransaction(
        () -> {
          person.insertAccount(TestStore.bean(Statements.class));
          return true;
        });
    return person.account().id();
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).write(work);
  }

  @Test
  void ofTwoThatTakeTheSameLinkAtOnceOneGetsIt() throws Exception {
    PasswordReset reset = reset(account(), Instant.parse("2026-03-02T12:00:00Z"));
    assertThat(stored(reset)).isTrue();
    Callable<Optional<PasswordReset>> take = () -> taken(reset);
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<Optional<PasswordReset>>> taken =
          threads.invokeAll(List.of(take, take, take, take));
      int winners = 0;
      for (Future<Optional<PasswordReset>> one : taken) winners += one.get().isPresent() ? 1 : 0;
      assertThat(winners).isEqualTo(1);
    }
  }
}
