package fr.livrestaka.application.shared;

import java.util.List;

/**
 * Some rows of a list from a position on; how many there are in all is not asked.
 *
 * @param more whether others follow
 */
public record Slice<T>(List<T> rows, boolean more) {
  public Slice {
    rows = List.copyOf(rows);
  }

  public static <T> Slice<T> none() {
    return new Slice<>(List.of(), false);
  }

  /**
   * @param found one row more than wanted, where there are so many
   */
  public static <T> Slice<T> cut(List<T> found, int size) {
    return found.size() > size
        ? new Slice<>(found.subList(0, size), true)
        : new Slice<>(found, false);
  }
}
