package fr.livrestaka.persistence.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.messaging.ThreadView;
import fr.livrestaka.application.messaging.takeover.TakeOverMessages;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.messaging.Correspondent;
import fr.livrestaka.domain.messaging.Party;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What a take-over costs whoever asks meanwhile, and several programs that share it. */
class SqlTakeOverLoadTest extends TakeOverSteps {
  /** The administrator has written most of all messages, as somebody in a small team has. */
  @Test
  void aPageOfTheInboxReadsAsManyRowsHoweverMuchTheAdministratorHasWritten() {
    int many = 3600;
    Party client = person(Role.USER);
    for (int i = 0; i < many; i += 900) written(admin, client, 900, "2001-01-01");
    former(lina, null, "2098-01-01", 0);
    former(person(Role.USER), null, "2098-01-02", 0);
    takeOver.begin();
    finish();
    takeOver.begin();

    long counting = rowsReadBy(() -> {});
    assertThat(rowsReadBy(() -> readInbox().threads(caller(), FIRST_TWO)) - counting)
        .isLessThan(many / 2);
    assertThat(takeOver.isRunning()).isTrue();
  }

  @Test
  void severalProgramsMayShareTheWorkAndBeBrokenOff() throws Exception {
    List<Party> clients = new ArrayList<>();
    for (int i = 0; i < 10; i++) clients.add(person(Role.USER));
    for (int i = 0; i < 100; i++) former(clients.get(i % 10), null, "2002-01-01", i / 50);
    takeOver.begin();
    takeOver.step();

    List<Callable<Boolean>> programs = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      programs.add(
          () -> {
            TakeOverMessages other = TakenOver.by(told);
            other.begin();
            while (other.isRunning()) other.step();
            return true;
          });
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
      for (Future<Boolean> one : threads.invokeAll(programs)) assertThat(one.get()).isTrue();
    }

    assertThat(told.failed()).isEmpty();
    for (Party client : clients) {
      ThreadView thread = view(admin, Correspondent.of(client.id())).orElseThrow();
      assertThat(thread.total()).isEqualTo(10);
      assertThat(thread.unread()).isEqualTo(5);
    }
  }

  /** By the database's own count, in a transaction, so that the connection stays the same. */
  private long rowsReadBy(Runnable work) {
    return transactions.write(
        () -> {
          long before = rowsRead();
          work.run();
          return rowsRead() - before;
        });
  }

  private static long rowsRead() {
    return TestStore.bean(Statements.class)
        .query(
            "SHOW SESSION STATUS WHERE Variable_name IN ('Handler_read_first', 'Handler_read_key',"
                + " 'Handler_read_next', 'Handler_read_prev', 'Handler_read_rnd',"
                + " 'Handler_read_rnd_next')",
            row -> row.getLong(2))
        .stream()
        .mapToLong(Long::longValue)
        .sum();
  }
}
