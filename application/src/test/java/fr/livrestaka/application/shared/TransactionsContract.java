package fr.livrestaka.application.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.shared.port.Transactions;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Transactions} does with reads of what is current. */
public abstract class TransactionsContract {
  protected abstract Transactions transactions();

  /** Adds one to a number that is kept, within the open transaction. */
  protected abstract void increment();

  /** The number as the open transaction sees it. */
  protected abstract int value();

  @Test
  void aCurrentReadSeesWhatWasWrittenBefore() {
    int before = transactions().readCurrent(this::value);
    transactions().writing(this::increment);
    assertThat(transactions().readCurrent(this::value)).isEqualTo(before + 1);
  }

  @Test
  void aCurrentReadWithinAWriteSeesItsChanges() {
    int before = transactions().readCurrent(this::value);
    int within =
        transactions()
            .write(
                () -> {
                  increment();
                  int seen = transactions().readCurrent(this::value);
                  increment();
                  return seen;
                });
    assertThat(within).isEqualTo(before + 1);
    assertThat(transactions().readCurrent(this::value)).isEqualTo(before + 2);
  }

  @Test
  void aCurrentReadIsRefusedWithinOneThatMayBeOlder() {
    assertThatThrownBy(() -> transactions().read(() -> transactions().readCurrent(this::value)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void nothingIsWrittenWithinACurrentRead() {
    int before = transactions().readCurrent(this::value);
    assertThatThrownBy(
            () ->
                transactions()
                    .readCurrent(
                        () -> {
                          transactions().writing(this::increment);
                          return true;
                        }))
        .isInstanceOf(IllegalStateException.class);
    transactions().writing(this::increment);
    assertThat(transactions().readCurrent(this::value)).isEqualTo(before + 1);
  }

  @Test
  void theFailureOfACurrentReadIsPassedOn() {
    IllegalArgumentException failure = new IllegalArgumentException("no");
    assertThatThrownBy(
            () ->
                transactions()
                    .readCurrent(
                        () -> {
                          throw failure;
                        }))
        .isSameAs(failure);
  }
}
