package fr.livrestaka.domain.pricing;

import fr.livrestaka.domain.shared.Money;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a manuscript costs by its pages (contract A R6, contract B "Pricing"): the first ten are
 * free, those up to 300 cost one price each, those beyond another.
 *
 * @param upTo300 price of each page from 11 to 300
 * @param beyond300 price of each page from 301
 */
public record PageGrid(Money upTo300, Money beyond300) {
  public static final int FREE_PAGES = 10;
  public static final int FIRST_TIER_PAGES = 300;
  public static final int FIRST_PLACE = 1;
  public static final int LAST_PLACE = 2;
  private static final PageGrid WITHOUT_TARIFFS =
      new PageGrid(Money.ofCents(200), Money.ofCents(100));
  private static final long TIER_STEP_CENTS = 100;
  private static final long LEAST_BEYOND_CENTS = 100;

  /**
   * @throws IllegalArgumentException where a page costs less than nothing
   */
  public PageGrid {
    if (upTo300.isNegative() || beyond300.isNegative()) {
      throw new IllegalArgumentException(
          "pages for " + upTo300.cents() + " and " + beyond300.cents() + " cents");
    }
  }

  /**
   * The grid that a price list gives: of the tariffs that have a place in it the first gives the
   * first price and the next the other; where there is only one, the other is 1 € less but not
   * below 1 €; where there is none, 2 € and 1 € (decision 35).
   */
  public static PageGrid of(List<Tariff> onSale) {
    List<Money> prices =
        onSale.stream()
            .filter(Tariff::isInGrid)
            .sorted(Comparator.comparing(tariff -> tariff.rangGrille().orElseThrow()))
            .map(Tariff::prix)
            .toList();
    if (prices.isEmpty()) return WITHOUT_TARIFFS;
    Money first = prices.get(0);
    if (prices.size() > 1) return new PageGrid(first, prices.get(1));
    long beyond = Math.max(LEAST_BEYOND_CENTS, first.cents() - TIER_STEP_CENTS);
    return new PageGrid(first, Money.ofCents(beyond));
  }

  /**
   * @param pages 0 or more
   * @throws IllegalArgumentException for a negative number
   */
  public Money priceOf(int pages) {
    if (pages < 0) throw new IllegalArgumentException("pages " + pages);
    int inFirstTier = Math.max(0, Math.min(pages, FIRST_TIER_PAGES) - FREE_PAGES);
    int beyond = Math.max(0, pages - FIRST_TIER_PAGES);
    return upTo300.times(inFirstTier).plus(beyond300.times(beyond));
  }

  /**
   * Pages in a row that cost the same each.
   *
   * @param first number of the first page, from 1
   * @param last number of the last page
   */
  public record Tier(int first, int last, Money each) {
    public int pages() {
      return last - first + 1;
    }
  }

  /**
   * The pages of a manuscript by their prices, the free ones first; together they cost {@link
   * #priceOf}.
   *
   * @param pages 0 or more
   */
  public List<Tier> tiers(int pages) {
    return Stream.of(
            new Tier(1, Math.min(pages, FREE_PAGES), Money.ZERO),
            new Tier(FREE_PAGES + 1, Math.min(pages, FIRST_TIER_PAGES), upTo300),
            new Tier(FIRST_TIER_PAGES + 1, pages, beyond300))
        .filter(tier -> tier.pages() > 0)
        .toList();
  }
}
