package fr.livrestaka.application.pricing;

import java.util.List;

/**
 * How many tariffs there are.
 *
 * @param byType the most frequent kind first
 */
public record TariffCounts(long active, long inactive, List<OfType> byType) {
  /** How many tariffs of one kind there are. */
  public record OfType(String typeService, long count) {}

  public TariffCounts {
    byType = List.copyOf(byType);
  }

  public long total() {
    return active + inactive;
  }
}
