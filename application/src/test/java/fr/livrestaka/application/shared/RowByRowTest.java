package fr.livrestaka.application.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RowByRowTest {
  private final ToldRows told = new ToldRows();
  private final RowByRow rows = new RowByRow(told);
  private final List<String> done = new ArrayList<>();

  @Test
  void aRowThatFailsHoldsUpNoOtherAndIsTold() {
    each(List.of("a", "bad", "b", "bad"));

    assertThat(done).containsExactly("a", "b");
    assertThat(told.failed()).containsExactly("work bad", "work bad");
    assertThat(told.sums()).containsExactly("work 2 of 4");
  }

  @Test
  void nothingIsToldOfARunThatWentWell() {
    each(List.of("a", "b"));

    assertThat(told.failed()).isEmpty();
    assertThat(told.sums()).isEmpty();
  }

  @Test
  void aStoreThatIsAwayEndsTheRun() {
    assertThatThrownBy(
            () ->
                rows.each(
                    "work",
                    List.of("a"),
                    Function.identity(),
                    row -> {
                      throw new StoreUnavailable(new IllegalStateException());
                    }))
        .isInstanceOf(StoreUnavailable.class);
  }

  private void each(List<String> all) {
    rows.each(
        "work",
        all,
        Function.identity(),
        row -> {
          if (row.equals("bad")) throw new IllegalStateException(row);
          done.add(row);
        });
  }
}
