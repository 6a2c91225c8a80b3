package fr.livrestaka.persistence.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.invoicing.port.WitnessedMonths;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.persistence.testing.TestStore;
import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** Each month is written down once. */
class SqlWitnessedMonthsTest {
  @Test
  void aMonthIsNewOnce() {
    assertThat(add(YearMonth.of(1999, 1))).isTrue();
    assertThat(add(YearMonth.of(1999, 1))).isFalse();
    assertThat(add(YearMonth.of(1999, 2))).isTrue();
  }

  private static boolean add(YearMonth month) {
    return TestStore.bean(Transactions.class)
        .write(() -> TestStore.bean(WitnessedMonths.class).add(month, Instant.EPOCH));
  }
}
