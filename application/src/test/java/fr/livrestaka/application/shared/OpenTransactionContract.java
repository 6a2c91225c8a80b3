package fr.livrestaka.application.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.shared.port.OpenTransaction;
import fr.livrestaka.application.shared.port.Transactions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link OpenTransaction} does. */
public abstract class OpenTransactionContract {
  private final List<String> story = new ArrayList<>();

  protected abstract Transactions transactions();

  protected abstract OpenTransaction openTransaction();

  @Test
  void whatIsForTheEndRunsAfterAllElseAndInItsOrder() {
    transactions()
        .writing(
            () -> {
              transactions().writing(() -> atTheEnd("un"));
              openTransaction()
                  .beforeCommit(
                      () -> {
                        atTheEnd("trois");
                        story.add("deux");
                      });
              story.add("work");
            });
    assertThat(story).containsExactly("work", "un", "deux", "trois");
  }

  @Test
  void theEndIsPartOfTheTransaction() {
    assertThatThrownBy(
            () ->
                transactions()
                    .writing(
                        () -> {
                          atTheEnd("un");
                          openTransaction().beforeCommit(this::fail);
                          atTheEnd("trois");
                        }))
        .isInstanceOf(IllegalArgumentException.class);
    transactions().writing(() -> story.add("another"));
    assertThat(story).containsExactly("un", "another");
  }

  @Test
  void nothingOfWhatIsUndoneRuns() {
    assertThatThrownBy(
            () ->
                transactions()
                    .writing(
                        () -> {
                          atTheEnd("never");
                          fail();
                        }))
        .isInstanceOf(IllegalArgumentException.class);
    transactions().writing(() -> story.add("another"));
    assertThat(story).containsExactly("another");
  }

  @Test
  void thereIsNoEndOfNoTransaction() {
    assertThatThrownBy(() -> atTheEnd("never")).isInstanceOf(IllegalStateException.class);
    assertThat(story).isEmpty();
  }

  @Test
  void goesOnAfterFaultsOfOursAndNotWhereTheStoreIsAway() {
    assertThat(openTransaction().survives(new IllegalArgumentException("text"))).isTrue();
    assertThat(openTransaction().survives(new StoreUnavailable(new IllegalStateException())))
        .isFalse();
  }

  private void atTheEnd(String what) {
    openTransaction().beforeCommit(() -> story.add(what));
  }

  private void fail() {
    throw new IllegalArgumentException("undone");
  }
}
