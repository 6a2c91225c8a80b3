package fr.livrestaka.application.shared.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.StoreUnavailable;
import fr.livrestaka.application.shared.TransactionalReaction;
import fr.livrestaka.application.shared.Undoable;
import fr.livrestaka.application.shared.UndoingTransactions;
import fr.livrestaka.application.shared.outbox.OutboxRows.NewDelivery;
import fr.livrestaka.domain.shared.DomainEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What runs in the transaction that records an event, and what is left for the relay. */
class EventRecorderTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final String MAILS = "test.mails";
  private static final String TELLS = "test.tells";

  private final Rows rows = new Rows();
  private final UndoingTransactions transactions = new UndoingTransactions(List.of(rows));
  private final List<Delivery> told = new ArrayList<>();
  private Consumer<Happened> tells = event -> {};
  private int lastId;
  private final EventRecorder recorder =
      new EventRecorder(
          () -> List.of(new Later(), new AtOnce()),
          rows,
          transactions,
          () -> "id-" + ++lastId,
          () -> NOON);

  private record Happened(String what) implements DomainEvent {}

  private record Unheard() implements DomainEvent {}

  private static final class Rows implements OutboxRows, Undoable {
    private final List<NewDelivery> added = new ArrayList<>();

    @Override
    public void add(List<NewDelivery> deliveries) {
      added.addAll(deliveries);
    }

    @Override
    public Runnable undo() {
      List<NewDelivery> before = List.copyOf(added);
      return () -> added.retainAll(before);
    }

    private Stream<String> listeners() {
      return added.stream().map(NewDelivery::listener);
    }
  }

  private static final class Later implements Reaction<Happened> {
    @Override
    public String name() {
      return MAILS;
    }

    @Override
    public Class<Happened> event() {
      return Happened.class;
    }

    @Override
    public void react(Happened event, Delivery delivery) {
      throw new AssertionError("not in the transaction");
    }
  }

  private final class AtOnce implements TransactionalReaction<Happened> {
    @Override
    public String name() {
      return TELLS;
    }

    @Override
    public Class<Happened> event() {
      return Happened.class;
    }

    @Override
    public void react(Happened event, Delivery delivery) {
      tells.accept(event);
      told.add(delivery);
    }
  }

  @Test
  void whatIsPartOfTheEventIsDoneWhenTheTransactionIsAndTheRestWaits() {
    transactions.writing(
        () -> {
          recorder.record(new Happened("x"));
          assertThat(told).isEmpty();
        });
    assertThat(told).hasSize(1);
    assertThat(told.get(0).occurredAt()).isEqualTo(NOON);
    assertThat(rows.listeners()).containsExactly(MAILS);
    assertThat(rows.added.get(0).event()).isEqualTo(new Happened("x"));
  }

  @Test
  void whatItRecordsItselfIsHeardToo() {
    tells =
        event -> {
          if (event.what().equals("first")) recorder.record(new Happened("second"));
        };
    transactions.writing(() -> recorder.record(new Happened("first")));
    assertThat(told).hasSize(2).extracting(Delivery::id).doesNotHaveDuplicates();
    assertThat(rows.added)
        .extracting(NewDelivery::event)
        .containsExactly(new Happened("first"), new Happened("second"));
  }

  @Test
  void aNoticeThatCannotBeMadeIsPutOffAndFailsNothing() {
    assertPutOff(new IllegalArgumentException("No notice text"));
  }

  @Test
  void norDoesAClassThatCannotBeSetUp() {
    assertPutOff(new ExceptionInInitializerError("No notices of this area"));
  }

  private void assertPutOff(Throwable failure) {
    tells = event -> EventRecorderTest.<RuntimeException>fail(failure);
    transactions.writing(() -> recorder.record(new Happened("x")));
    assertThat(rows.listeners()).containsExactly(MAILS, TELLS);
    NewDelivery putOff = rows.added.get(1);
    assertThat(putOff.eventId()).isEqualTo(rows.added.get(0).eventId());
    assertThat(putOff.occurredAt()).isEqualTo(NOON);
  }

  @Test
  void whatIsPutOffHasTheKeyOfTheFirstTryAndRunsInATransaction() {
    List<String> keys = new ArrayList<>();
    Reaction<Happened> failing =
        new TransactionalReaction<>() {
          @Override
          public String name() {
            return TELLS;
          }

          @Override
          public Class<Happened> event() {
            return Happened.class;
          }

          @Override
          public void react(Happened event, Delivery delivery) {
            keys.add(delivery.id());
            transactions.beforeCommit(() -> keys.add("committed"));
            if (keys.size() == 1) throw new IllegalArgumentException("once");
          }
        };
    EventRecorder recording =
        new EventRecorder(() -> List.of(failing), rows, transactions, () -> "one", () -> NOON);
    transactions.writing(() -> recording.record(new Happened("x")));
    assertThat(rows.added).extracting(NewDelivery::id).containsExactly("one");

    Reaction<?> forRelay = InOwnTransaction.of(failing, transactions);
    assertThat(forRelay.name()).isEqualTo(TELLS);
    run(forRelay, new Happened("x"), new Delivery("one", NOON, 2));
    assertThat(keys).containsExactly("one", "committed", "one", "committed");
  }

  @Test
  void whereTheStoreFailsNothingIsKept() {
    tells =
        event -> {
          throw new StoreUnavailable(new IllegalStateException());
        };
    assertThatThrownBy(() -> transactions.writing(() -> recorder.record(new Happened("x"))))
        .isInstanceOf(StoreUnavailable.class);
    assertThat(rows.added).isEmpty();
  }

  @Test
  void whatIsUndoneTellsNobody() {
    assertThatThrownBy(
            () ->
                transactions.writing(
                    () -> {
                      recorder.record(new Happened("x"));
                      throw new IllegalArgumentException("undone");
                    }))
        .isInstanceOf(IllegalArgumentException.class);
    transactions.writing(() -> {});
    assertThat(told).isEmpty();
    assertThat(rows.added).isEmpty();
  }

  @Test
  void nobodyNeedListen() {
    transactions.writing(() -> recorder.record(new Unheard()));
    assertThat(rows.added).isEmpty();
  }

  private static <E extends DomainEvent> void run(
      Reaction<E> reaction, DomainEvent event, Delivery delivery) {
    reaction.react(reaction.event().cast(event), delivery);
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void fail(Throwable failure) throws T {
    throw (T) failure;
  }
}
