package fr.livrestaka.domain.invoicing.till;

import java.util.Optional;
import java.util.function.Function;

/**
 * A row as the proof finds it, which somebody may have made impossible.
 *
 * @param name its position, number or id
 * @param value empty where it says what no row of the program can
 */
public record StoredRow<T>(String name, Optional<T> value) {
  public static <T> StoredRow<T> of(T value, Function<T, ?> name) {
    return new StoredRow<>(String.valueOf(name.apply(value)), Optional.of(value));
  }

  public static <T> StoredRow<T> impossible(String name) {
    return new StoredRow<>(name, Optional.empty());
  }
}
