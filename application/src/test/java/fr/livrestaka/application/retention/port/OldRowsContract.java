package fr.livrestaka.application.retention.port;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.retention.Due;
import fr.livrestaka.domain.privacy.RetentionKind;
import java.time.Instant;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every implementation of {@link OldRows} does. */
public abstract class OldRowsContract {
  /** Nobody else's rows are as old. */
  protected static final Instant START = Instant.parse("1981-03-02T12:00:00.123Z");

  private static final Instant BEFORE = START.plusMillis(1);

  protected abstract OldRows old();

  /**
   * Stores a row that is kept from {@link #START} on.
   *
   * @return its key
   */
  protected abstract String stored(RetentionKind kind);

  protected abstract <T> T inTransaction(Supplier<T> work);

  @ParameterizedTest
  @EnumSource(names = {"MANUSCRIPTS", "WRITTEN_CONTRACTS", "PASSWORD_LINKS", "NEWSLETTER", "LOGS"})
  void whatHasStartedBeforeIsCountedFoundAndRemovedOnce(RetentionKind kind) {
    String key = stored(kind);
    assertThat(due(kind, START)).isEqualTo(Due.NOTHING);
    assertThat(due(kind, BEFORE).count()).isEqualTo(1);
    assertThat(due(kind, BEFORE).oldest()).contains(START);
    assertThat(inTransaction(() -> old().first(kind, START, 10))).isEmpty();
    assertThat(inTransaction(() -> old().first(kind, BEFORE, 10))).containsExactly(key);
    assertThat(lock(kind, key, START)).isFalse();
    assertThat(lock(kind, "no-such-key", BEFORE)).isFalse();

    inTransaction(
        () -> {
          assertThat(old().lock(kind, key, BEFORE)).isTrue();
          return old().remove(kind, key);
        });

    assertThat(lock(kind, key, BEFORE)).isFalse();
    assertThat(due(kind, BEFORE)).isEqualTo(Due.NOTHING);
  }

  private Due due(RetentionKind kind, Instant before) {
    return inTransaction(() -> old().due(kind, before));
  }

  protected final boolean lock(RetentionKind kind, String key, Instant before) {
    return inTransaction(() -> old().lock(kind, key, before));
  }
}
