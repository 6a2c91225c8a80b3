package fr.livrestaka.application.shared.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Deliveries that run at the same time, some of them hanging. */
@Timeout(60)
class LanesTest {
  private static final int MAIL_PLACES = 8;

  private final RelayWorld world = new RelayWorld();
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final OutboxRelay relay = world.relay(workers);
  private final CountDownLatch peerAnswers = new CountDownLatch(1);
  private final Semaphore hanging = new Semaphore(0);
  private final Semaphore interrupted = new Semaphore(0);

  @AfterEach
  void end() {
    peerAnswers.countDown();
    workers.close();
  }

  @Test
  void whatHangsFillsItsOwnLaneAlone() throws InterruptedException {
    hangingMails(20);
    relay.handOut();
    hanging.acquire(MAIL_PLACES);
    for (int i = 0; i < 100; i++) quick("internal-" + i);
    drain("internal-", 100);
    for (int i = 0; i < 100; i++) {
      assertThat(world.queue.status("internal-" + i)).isEqualTo("DONE");
    }
    assertThat(hanging.tryAcquire()).isFalse();
    peerAnswers.countDown();
    drain("m", 20);
  }

  @Test
  void aLeaseIsRenewedWhileTheWorkGoesOn() throws InterruptedException {
    hangingMails(1);
    relay.handOut();
    hanging.acquire();
    OutboxRelay other = world.relay(Runnable::run);
    for (int seconds = 0; seconds < 300; seconds += 7) {
      world.pass(Duration.ofSeconds(7));
      relay.renewLeases();
      assertThat(other.handOut()).isZero();
    }
    peerAnswers.countDown();
    drain("m", 1);
    assertThat(world.delivered).hasSize(1);
    assertThat(world.told).isEmpty();
  }

  @Test
  void whoCouldNotRenewInTimeHasLostTheDelivery() throws InterruptedException {
    hangingMails(1);
    relay.handOut();
    hanging.acquire();
    world.pass(Duration.ofSeconds(30));
    world.fate = () -> {};
    assertThat(world.relay(Runnable::run).handOut()).isEqualTo(1);
    assertThat(world.queue.status("m0")).isEqualTo("DONE");
    relay.renewLeases();
    assertThat(world.told).containsExactly("overtaken 1");
  }

  @Test
  void whatHangsForTenMinutesIsWokenAndTriedAgainLater() throws InterruptedException {
    hangingMails(1);
    relay.handOut();
    hanging.acquire();
    for (int seconds = 0; seconds <= 602; seconds += 7) {
      world.pass(Duration.ofSeconds(7));
      relay.renewLeases();
    }
    interrupted.acquire();
    workers.shutdown();
    assertThat(workers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    assertThat(world.told)
        .containsExactly("failed 1 IllegalStateException by InterruptedException");
    assertThat(world.queue.status("m0")).isEqualTo("PENDING");
  }

  @Test
  void aStopLetsEndWhatEnds() throws InterruptedException {
    hangingMails(1);
    relay.handOut();
    hanging.acquire();
    workers.execute(peerAnswers::countDown);
    relay.stop(Duration.ofSeconds(30));
    assertThat(world.queue.status("m0")).isEqualTo("DONE");
  }

  @Test
  void aStopGivesBackWhatDoesNotEndSoThatAnotherHasItAtOnce() throws InterruptedException {
    hangingMails(1);
    for (int i = 0; i < 10; i++) world.add("internal-" + i);
    relay.handOut();
    hanging.acquire(1 + 4);
    relay.stop(Duration.ofMillis(50));
    assertThat(relay.handOut()).isZero();
    interrupted.acquire(1 + 4);
    world.fate = () -> {};
    OutboxRelay other = world.relay(Runnable::run);
    other.handOut();
    assertThat(world.queue.status("m0")).isEqualTo("DONE");
    for (int i = 0; i < 10; i++) {
      assertThat(world.queue.status("internal-" + i)).isEqualTo("DONE");
      assertThat(world.queue.attempts("internal-" + i)).isEqualTo(1);
    }
    assertThat(world.told).isEmpty();
  }

  private void hangingMails(int count) {
    world.fate = this::hang;
    for (int i = 0; i < count; i++) world.mail("m" + i, Optional.of("order:" + i));
  }

  private void hang() {
    hanging.release();
    try {
      peerAnswers.await();
    } catch (InterruptedException e) {
      interrupted.release();
      throw new IllegalStateException(e);
    }
  }

  private void quick(String id) {
    world.fates.put(id, () -> {});
    world.add(id);
  }

  private void drain(String prefix, int count) throws InterruptedException {
    while (isPending(prefix, count)) {
      relay.handOut();
      relay.awaitWork(Duration.ofMillis(20));
    }
  }

  private boolean isPending(String prefix, int count) {
    for (int i = 0; i < count; i++) {
      if (world.queue.status(prefix + i).equals("PENDING")) return true;
    }
    return false;
  }
}
