package fr.livrestaka.persistence.live;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.live.LiveEntry;
import fr.livrestaka.application.live.LiveLogContract;
import fr.livrestaka.application.live.port.LiveLog;
import fr.livrestaka.application.shared.LiveKind;
import fr.livrestaka.application.shared.port.LiveFeed;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.persistence.testing.TestStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SqlLiveLogTest extends LiveLogContract {
  private static final int WRITERS = 4;
  private static final int EACH = 50;

  @Override
  protected LiveLog log() {
    return TestStore.bean(LiveLog.class);
  }

  @Override
  protected LiveFeed feed() {
    return TestStore.bean(LiveFeed.class);
  }

  @Override
  protected void inTransaction(Runnable work) {
    TestStore.bean(Transactions.class).writing(work);
  }

  @Override
  protected Instant now() {
    return Instant.now();
  }

  /** What was inserted first and committed last stands behind what was visible before. */
  @Test
  void whoCommitsLateComesLate() throws Exception {
    AccountId account = new AccountId(UUID.randomUUID().toString());
    long before = log().last();
    CountDownLatch inserted = new CountDownLatch(1);
    CountDownLatch mayCommit = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<?> late =
          threads.submit(
              () ->
                  inTransaction(
                      () -> {
                        feed().tell(account, LiveKind.ORDER, "late");
                        inserted.countDown();
                        await(mayCommit);
                      }));
      await(inserted);
      inTransaction(() -> feed().tell(account, LiveKind.ORDER, "early"));
      List<String> seen = own(account, before);
      mayCommit.countDown();
      late.get(10, TimeUnit.SECONDS);
      assertThat(seen).containsExactly("early");
      assertThat(own(account, before)).containsExactly("early", "late");
    }
  }

  /** Two programs read while others write: each sees all, once, in one order. */
  @Test
  void twoReadersSeeTheSameOrder() throws Exception {
    AccountId account = new AccountId(UUID.randomUUID().toString());
    long before = log().last();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> writers = new ArrayList<>();
      for (int writer = 0; writer < WRITERS; writer++) {
        String name = writer + "-";
        writers.add(
            threads.submit(
                () -> {
                  for (int number = 0; number < EACH; number++) {
                    String reference = name + number;
                    inTransaction(() -> feed().tell(account, LiveKind.ORDER, reference));
                  }
                }));
      }
      Future<List<LiveEntry>> one = threads.submit(() -> readAll(account, before));
      Future<List<LiveEntry>> other = threads.submit(() -> readAll(account, before));
      for (Future<?> writer : writers) writer.get(60, TimeUnit.SECONDS);
      List<LiveEntry> seen = one.get(60, TimeUnit.SECONDS);
      assertThat(seen).isEqualTo(other.get(60, TimeUnit.SECONDS));
      assertThat(seen).extracting(LiveEntry::reference).doesNotHaveDuplicates();
      for (int writer = 0; writer < WRITERS; writer++) {
        String name = writer + "-";
        assertThat(seen.stream().map(LiveEntry::reference).filter(text -> text.startsWith(name)))
            .containsExactlyElementsOf(
                IntStream.range(0, EACH).mapToObj(number -> name + number).toList());
      }
    }
  }

  private List<LiveEntry> readAll(AccountId account, long from) {
    List<LiveEntry> seen = new ArrayList<>();
    long place = from;
    while (seen.size() < WRITERS * EACH) {
      for (LiveEntry entry : log().fresh(place, 7)) {
        place = entry.place();
        if (entry.account().filter(account::equals).isPresent()) seen.add(entry);
      }
    }
    return seen;
  }

  private List<String> own(AccountId account, long after) {
    return log().fresh(after, 1000).stream()
        .filter(entry -> entry.account().filter(account::equals).isPresent())
        .map(LiveEntry::reference)
        .toList();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
