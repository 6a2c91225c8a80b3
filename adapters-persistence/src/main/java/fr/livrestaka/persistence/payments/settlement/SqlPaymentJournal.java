package fr.livrestaka.persistence.payments.settlement;

import fr.livrestaka.application.payments.settlement.port.PaymentJournal;
import fr.livrestaka.domain.payments.settlement.PaymentEvent;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The journal of payment events in MySQL. What was done with keeps its id, not its content. */
@Singleton
final class SqlPaymentJournal implements PaymentJournal {
  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
  private static final int TYPE_MOST = 100;

  private final PaymentEventRows rows;

  SqlPaymentJournal(PaymentEventRows rows) {
    this.rows = rows;
  }

  @Override
  public boolean begin(PaymentEvent event, Instant now) {
    String type = event.type().substring(0, Math.min(TYPE_MOST, event.type().length()));
    rows.addUnlessThere(event.id(), type, event.payload(), now);
    return rows.lockState(event.id()).filter(SqlPaymentJournal::isOver).isEmpty();
  }

  private static boolean isOver(String state) {
    return state.equals("DONE") || state.equals("GIVEN_UP");
  }

  @Override
  public void done(String eventId, Instant now) {
    rows.done(eventId, now);
  }

  @Override
  public void park(String eventId, Instant now) {
    rows.park(eventId, now.plus(FIRST_PAUSE));
  }

  @Override
  public List<Parked> due(Instant now, int most) {
    return rows.due(now, most).stream().map(ParkedEventRow::toParked).toList();
  }

  @Override
  public boolean postpone(Parked parked, Instant until) {
    return rows.postpone(parked.id(), parked.attempts(), until) == 1;
  }

  @Override
  public boolean giveUp(Parked parked, Instant now) {
    return rows.giveUp(parked.id(), now) == 1;
  }

  @Override
  public int purgeEndedBefore(Instant instant) {
    return rows.purgeEndedBefore(instant);
  }
}
