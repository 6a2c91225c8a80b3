package fr.livrestaka.bootstrap;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * Stops the program when the process has to end (SIGTERM, Ctrl-C), also in the middle of its start.
 * The process ends within 45 seconds, with the exit code that the signal gives (143 after SIGTERM);
 * see decision 30.
 */
final class Stop implements Runnable {
  /** What requests under way may still take. */
  private static final Duration GRACE = Duration.ofSeconds(20);

  private final Started started = new Started();
  private final CountDownLatch stopped = new CountDownLatch(1);
  private volatile Optional<Program> program = Optional.empty();

  /** What is to be stopped, filled during the start. */
  Started started() {
    return started;
  }

  /** From now on requests are waited for. */
  Program watch(Program running) {
    program = Optional.of(running);
    return running;
  }

  void await() throws InterruptedException {
    stopped.await();
  }

  @Override
  public void run() {
    program.ifPresent(running -> running.drain(GRACE));
    started.close();
    stopped.countDown();
  }
}
