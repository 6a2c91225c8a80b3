package fr.livrestaka.rest.security;

import jakarta.inject.Singleton;
import java.time.Duration;

/** Costs no more than a virtual thread that sleeps. */
@Singleton
final class ThreadPause implements Pause {
  @Override
  public void take(Duration length) {
    try {
      Thread.sleep(length);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
