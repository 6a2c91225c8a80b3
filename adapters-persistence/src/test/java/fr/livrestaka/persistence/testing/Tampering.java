package fr.livrestaka.persistence.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.persistence.shared.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What somebody does who can write to the database, behind the program's back. */
public final class Tampering {
  private Tampering() {}

  /** Runs one statement, which has to touch something. */
  public static void update(String sql) {
    assertThat(TestStore.bean(Statements.class).update(sql)).as(sql).isPositive();
  }

  /** Changes rows, looks at them, and takes the change back; gives what was seen. */
  public static <T> T seen(Runnable change, Supplier<T> look) {
    List<T> seen = new ArrayList<>();
    takenBack(
        () -> {
          change.run();
          seen.add(look.get());
        });
    return seen.getFirst();
  }

  /** Does something in a transaction, and takes all of it back. */
  public static void takenBack(Runnable work) {
    assertThatThrownBy(
            () ->
                TestStore.bean(Transactions.class)
                    .writing(
                        () -> {
                          work.run();
                          throw new TakenBack();
                        }))
        .isInstanceOf(TakenBack.class);
  }

  private static final class TakenBack extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
