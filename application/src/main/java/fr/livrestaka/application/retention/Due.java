package fr.livrestaka.application.retention;

import java.time.Instant;
import java.util.Optional;

/**
 * What was kept long enough.
 *
 * @param oldest when the oldest of them started; empty where there is none
 */
public record Due(long count, Optional<Instant> oldest) {
  public static final Due NOTHING = new Due(0, Optional.empty());
}
