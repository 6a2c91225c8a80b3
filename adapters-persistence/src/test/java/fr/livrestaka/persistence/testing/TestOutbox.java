package fr.livrestaka.persistence.testing;

import fr.livrestaka.application.notifications.RecordNotices;
import fr.livrestaka.application.notifications.port.NoticeStore;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.ReactionTable;
import fr.livrestaka.application.shared.outbox.EventRecorder;
import fr.livrestaka.application.shared.outbox.OutboxRows;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.LiveFeed;
import fr.livrestaka.application.shared.port.OpenTransaction;
import fr.livrestaka.application.shared.port.Outbox;
import io.micronaut.context.BeanContext;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;

/** The recording of events as the program wires it, for the adapter alone. */
@Factory
@Requires(property = TestOutbox.PROPERTY)
final class TestOutbox {
  static final String PROPERTY = "staka.test-store";

  @Singleton
  Outbox outbox(
      BeanContext beans,
      OutboxRows rows,
      OpenTransaction transaction,
      IdGenerator ids,
      InstantSource clock) {
    return new EventRecorder(() -> reactions(beans), rows, transaction, ids, clock);
  }

  @Singleton
  Notifications notifications(NoticeStore store, Outbox outbox, LiveFeed live) {
    return new RecordNotices(store, outbox, live);
  }

  private static List<Reaction<?>> reactions(BeanContext beans) {
    return ReactionTable.all(
        beans.getBeansOfType(Reaction.class).stream().<Reaction<?>>map(found -> found).toList(),
        beans.getBeansOfType(ReactionTable.class));
  }
}
