package fr.livrestaka.domain.files;

import fr.livrestaka.domain.orders.OrderId;
import java.time.Instant;

/**
 * One version of a manuscript; its file tells who has put it.
 *
 * @param id UUID text
 * @param number from 1 up within the kind
 * @param isCurrent whether no later one of its kind has been put
 */
public record FileVersion(
    String id,
    OrderId order,
    FileId file,
    VersionKind kind,
    int number,
    boolean isCurrent,
    Instant createdAt) {
  /**
   * @throws IllegalArgumentException where it has no id, or its number is below 1
   */
  public FileVersion {
    if (id.isBlank()) throw new IllegalArgumentException("a version without an id");
    if (number < 1) throw new IllegalArgumentException("version " + number);
  }
}
