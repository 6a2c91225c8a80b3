package fr.livrestaka.application.payments.settlement;

import fr.livrestaka.domain.payments.refusals.PaymentServiceFailed;
import java.time.Duration;
import java.time.Instant;

/** When to ask the payment service anew: an hour after the start, and then once a day. */
public final class DailySchedule {
  private static final Duration AFTER_START = Duration.ofHours(1);
  private static final Duration PAUSE = Duration.ofDays(1);

  private volatile Instant next;

  public DailySchedule(Instant start) {
    this.next = start.plus(AFTER_START);
  }

  public void run(Instant now, Runnable work) {
    if (now.isBefore(next)) return;
    try {
      work.run();
      next = now.plus(PAUSE);
    } catch (PaymentServiceFailed e) {
      // The gateway has said why; the next round asks again.
    }
  }
}
