package fr.livrestaka.rest.shared.body;

import java.util.Objects;
import java.util.Optional;

/**
 * A field for which it matters whether it was left out or sent as null.
 *
 * @param isThere whether it was sent
 * @param value empty where it was left out, or sent as null
 */
public record Sent<T>(boolean isThere, Optional<T> value) {
  public Sent {
    Objects.requireNonNull(value);
    if (!isThere && value.isPresent()) throw new IllegalArgumentException("a value that is absent");
  }
}
