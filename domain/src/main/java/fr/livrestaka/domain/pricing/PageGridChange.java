package fr.livrestaka.domain.pricing;

import fr.livrestaka.domain.shared.Money;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a change of the price list makes of the prices of pages, shown before and after it is done.
 *
 * @param before the grid as it is
 * @param after the grid as it will be
 */
public record PageGridChange(PageGrid before, PageGrid after) {
  private static final int[] SHOWN_PAGES = {50, 250, 350, 500, 1000};

  /** What so many pages cost before and after. */
  public record Price(int pages, Money before, Money after) {
    long step() {
      return Math.abs(after.cents() - before.cents());
    }
  }

  /** Whether any manuscript costs something else afterwards. */
  public boolean moves() {
    return !before.equals(after);
  }

  /** Some numbers of pages in both parts of the grid, ascending. */
  public List<Price> prices() {
    return IntStream.of(SHOWN_PAGES)
        .mapToObj(pages -> new Price(pages, before.priceOf(pages), after.priceOf(pages)))
        .toList();
  }

  public Price mostMoved() {
    return prices().stream().max(Comparator.comparingLong(Price::step)).orElseThrow();
  }
}
