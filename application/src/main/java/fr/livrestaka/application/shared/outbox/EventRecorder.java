package fr.livrestaka.application.shared.outbox;

import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.TransactionalReaction;
import fr.livrestaka.application.shared.outbox.OutboxRows.NewDelivery;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.OpenTransaction;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.domain.shared.DomainEvent;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/**
 * Splits what follows an event: transactional reactions run before the commit, each other one gets
 * a delivery in the outbox.
 */
public final class EventRecorder implements Outbox {
  private final Supplier<? extends Collection<? extends Reaction<?>>> reactions;
  private final OutboxRows rows;
  private final OpenTransaction transaction;
  private final IdGenerator ids;
  private final InstantSource clock;

  /**
   * @param reactions all there are; asked at each event, since reactions record events themselves
   */
  public EventRecorder(
      Supplier<? extends Collection<? extends Reaction<?>>> reactions,
      OutboxRows rows,
      OpenTransaction transaction,
      IdGenerator ids,
      InstantSource clock) {
    this.reactions = reactions;
    this.rows = rows;
    this.transaction = transaction;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public void record(DomainEvent event) {
    String eventId = ids.next();
    Instant now = clock.instant();
    List<NewDelivery> later = new ArrayList<>();
    for (Reaction<?> reaction : reactions.get()) {
      if (reaction.event() != event.getClass()) continue;
      NewDelivery delivery =
          new NewDelivery(ids.next(), eventId, event, reaction.name(), reaction.firstLane(), now);
      if (reaction instanceof TransactionalReaction<?> within) {
        transaction.beforeCommit(() -> reactOrPutOff(within, delivery));
      } else {
        later.add(delivery);
      }
    }
    rows.add(later);
  }

  /**
   * A notice that cannot be made never fails what it tells of (contract A 0.6). Classes that cannot
   * be set up are such a failure, too: texts are read then.
   */
  private void reactOrPutOff(TransactionalReaction<?> reaction, NewDelivery delivery) {
    try {
      react(reaction, delivery);
    } catch (RuntimeException | LinkageError e) {
      if (!transaction.survives(e)) throw e;
      rows.add(List.of(delivery));
    }
  }

  private static <E extends DomainEvent> void react(Reaction<E> reaction, NewDelivery delivery) {
    reaction.react(
        reaction.event().cast(delivery.event()),
        new Delivery(delivery.id(), delivery.occurredAt(), 1));
  }
}
