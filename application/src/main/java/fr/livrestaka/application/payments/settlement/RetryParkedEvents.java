package fr.livrestaka.application.payments.settlement;

import fr.livrestaka.application.payments.settlement.ApplyPaymentEvent.Effect;
import fr.livrestaka.application.payments.settlement.port.PaymentEvents;
import fr.livrestaka.application.payments.settlement.port.PaymentJournal;
import fr.livrestaka.application.payments.settlement.port.PaymentJournal.Parked;
import fr.livrestaka.application.shared.RowByRow;
import fr.livrestaka.application.shared.StoreUnavailable;
import fr.livrestaka.application.shared.Upkeep;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.payments.events.PaymentInDoubt;
import fr.livrestaka.domain.payments.settlement.PaymentEvent;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Tries kept events again: what they speak of may have come meanwhile. The team is called where a
 * payment is still unknown after {@value #ALARM_AFTER} tries. What is unknown after ninety days is
 * given up, and its content, which names people, forgotten; then the team is called a last time.
 */
@Singleton
public class RetryParkedEvents implements Upkeep {
  private static final int AT_ONCE = 50;
  private static final int ALARM_AFTER = 3;
  private static final int GIVEN_UP_AFTER = 12;
  private static final Duration PAUSE = Duration.ofMinutes(5);
  private static final Duration LONGEST_PAUSE = Duration.ofDays(1);
  private static final Duration KEPT = Duration.ofDays(90);

  private final PaymentJournal journal;
  private final PaymentEvents events;
  private final ApplyPaymentEvent effects;
  private final Outbox outbox;
  private final RowByRow rows;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public RetryParkedEvents(
      PaymentJournal journal,
      PaymentEvents events,
      ApplyPaymentEvent effects,
      Outbox outbox,
      RowByRow rows,
      Transactions transactions,
      InstantSource clock) {
    this.journal = journal;
    this.events = events;
    this.effects = effects;
    this.outbox = outbox;
    this.rows = rows;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public void tidy() {
    Instant now = clock.instant();
    rows.each(
        "RetryParkedEvents",
        transactions.readCurrent(() -> journal.due(now, AT_ONCE)),
        Parked::id,
        parked -> retryOrPutOff(parked, now));
    transactions.writing(() -> journal.purgeEndedBefore(now.minus(KEPT)));
  }

  /** What fails is put off too: it makes room for the others. */
  private void retryOrPutOff(Parked parked, Instant now) {
    try {
      transactions.writing(() -> retry(parked, now));
    } catch (StoreUnavailable e) {
      throw e;
    } catch (RuntimeException e) {
      transactions.writing(() -> putOff(parked, doubtOf(parked), isTooOld(parked, now), now));
      throw e;
    }
  }

  private void retry(Parked parked, Instant now) {
    PaymentEvent event = events.reread(parked.payload());
    if (!journal.begin(event, now)) return;
    Effect effect = effects.apply(event.signal(), now);
    if (effect == Effect.DONE) {
      journal.done(event.id(), now);
      return;
    }
    boolean forever = isTooOld(parked, now) || isAnothers(effect, parked);
    putOff(parked, event.signal().unplaced(), forever, now);
  }

  private void putOff(Parked parked, Optional<PaymentInDoubt> doubt, boolean forever, Instant now) {
    boolean isOurTurn =
        forever
            ? journal.giveUp(parked, now)
            : journal.postpone(parked, now.plus(pauseAfter(parked.attempts())));
    boolean isDue = forever || parked.attempts() + 1 == ALARM_AFTER;
    if (isOurTurn && isDue) doubt.ifPresent(outbox::record);
  }

  /** Empty also where nobody can read it. */
  private Optional<PaymentInDoubt> doubtOf(Parked parked) {
    try {
      return events.reread(parked.payload()).signal().unplaced();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isTooOld(Parked parked, Instant now) {
    return parked.receivedAt().plus(KEPT).isBefore(now);
  }

  /** What is unknown after some days is another site's. */
  private static boolean isAnothers(Effect effect, Parked parked) {
    return effect == Effect.PERHAPS_FOREIGN && parked.attempts() + 1 >= GIVEN_UP_AFTER;
  }

  private static Duration pauseAfter(int attempts) {
    Duration pause = PAUSE.multipliedBy(1L << Math.min(attempts, 16));
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }
}
