package fr.livrestaka.application.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.shared.DomainEvent;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Outbox} does. */
public abstract class OutboxContract {
  /** An event that somebody listens to. */
  public record Recorded(String what) implements DomainEvent {}

  private final String mark = UUID.randomUUID().toString();

  protected abstract Outbox outbox();

  protected abstract Transactions transactions();

  /** What {@link Recorded} events say that are to be handed out, in the order recorded. */
  protected abstract List<String> waiting();

  @Test
  void whatIsRecordedIsHandedOutInItsOrder() {
    transactions()
        .writing(
            () -> {
              outbox().record(new Recorded(mark + " un"));
              outbox().record(new Recorded(mark + " deux"));
            });
    transactions().writing(() -> outbox().record(new Recorded(mark + " trois")));
    assertThat(waiting()).containsSubsequence(mark + " un", mark + " deux", mark + " trois");
  }

  @Test
  void whatIsUndoneIsNotHandedOut() {
    assertThatThrownBy(
            () ->
                transactions()
                    .writing(
                        () -> {
                          outbox().record(new Recorded(mark));
                          throw new IllegalArgumentException("undone");
                        }))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(waiting()).doesNotContain(mark);
  }

  @Test
  void nothingIsRecordedOutsideATransaction() {
    assertThatThrownBy(() -> outbox().record(new Recorded(mark)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(waiting()).doesNotContain(mark);
  }
}
