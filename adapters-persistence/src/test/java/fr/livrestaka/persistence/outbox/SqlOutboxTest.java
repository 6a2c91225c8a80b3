package fr.livrestaka.persistence.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.OutboxContract;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.shared.DomainEvent;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.TestStore;
import io.micronaut.context.event.ApplicationEventListener;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SqlOutboxTest extends OutboxContract {
  private final Outbox outbox = TestStore.bean(Outbox.class);
  private final Transactions transactions = TestStore.bean(Transactions.class);
  private final Heard heard = TestStore.bean(Heard.class);

  record Unheard(String what) implements DomainEvent {}

  @Singleton
  static final class Listening implements Reaction<Recorded> {
    @Override
    public String name() {
      return "test.recorded";
    }

    @Override
    public Class<Recorded> event() {
      return Recorded.class;
    }

    @Override
    public void react(Recorded event, Delivery delivery) {}
  }

  @Singleton
  static final class Heard implements ApplicationEventListener<EventsRecorded> {
    private final List<EventsRecorded> all = new ArrayList<>();

    @Override
    public void onApplicationEvent(EventsRecorded event) {
      all.add(event);
    }
  }

  @Override
  protected Outbox outbox() {
    return outbox;
  }

  @Override
  protected Transactions transactions() {
    return transactions;
  }

  @Override
  protected List<String> waiting() {
    return transactions.write(
        () ->
            TestStore.bean(Statements.class)
                .query(
                    "SELECT JSON_UNQUOTE(JSON_EXTRACT(payload, '$.what')) AS what FROM outbox"
                        + " WHERE listener = 'test.recorded' ORDER BY id",
                    row -> row.getString("what")));
  }

  @BeforeEach
  void nothingHeard() {
    heard.all.clear();
  }

  /** Not even where the read joins a transaction that writes: it promises to change nothing. */
  @Test
  void recordsNothingWithinAReadWhetherCurrentOrNot() {
    Runnable record = () -> outbox.record(new Recorded("read"));
    assertThatThrownBy(() -> transactions.readCurrent(done(record)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> transactions.read(done(record)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> transactions.writing(() -> transactions.readCurrent(done(record))))
        .isInstanceOf(IllegalStateException.class);
    assertThat(waiting()).doesNotContain("read");
  }

  @Test
  void recordsAgainOnceTheCurrentReadIsOver() {
    transactions.writing(
        () -> {
          transactions.readCurrent(() -> "looked");
          outbox.record(new Recorded("after a read"));
        });
    assertThat(waiting()).contains("after a read");
  }

  private static Supplier<Boolean> done(Runnable work) {
    return () -> {
      work.run();
      return true;
    };
  }

  @Test
  void announcesEventsOnceTheyAreCommitted() {
    transactions.writing(
        () -> {
          outbox.record(new Recorded("x"));
          assertThat(heard.all).isEmpty();
        });
    assertThat(heard.all).isNotEmpty();
  }

  @Test
  void announcesNothingWhereNobodyListensOrAllIsUndone() {
    transactions.writing(() -> outbox.record(new Unheard("x")));
    assertThatThrownBy(
            () ->
                transactions.writing(
                    () -> {
                      outbox.record(new Recorded("x"));
                      throw new IllegalStateException("undone");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(heard.all).isEmpty();
  }
}
