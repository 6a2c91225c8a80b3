package fr.livrestaka.rest.shell;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How much memory the bodies take up together that are on their way: an eighth of the heap. Small
 * ones always find room, so that who sends large ones keeps nobody from signing in.
 */
@Singleton
final class BodyMemory {
  private static final int PART = 8;

  private final AtomicLong held = new AtomicLong();
  private final long most;

  @Inject
  BodyMemory() {
    this(Runtime.getRuntime().maxMemory() / PART);
  }

  BodyMemory(long most) {
    this.most = most;
  }

  /**
   * @param own what the body has taken up so far, these bytes included
   * @return whether there is room for it
   */
  boolean hold(int bytes, long own) {
    return held.addAndGet(bytes) <= most || own <= BodySizes.SMALL;
  }

  long held() {
    return held.get();
  }

  void release(long bytes) {
    held.addAndGet(-bytes);
  }
}
