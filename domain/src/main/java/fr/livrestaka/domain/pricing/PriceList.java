package fr.livrestaka.domain.pricing;

import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.Violation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The tariffs on sale, and what an order costs by them (contract B "Pricing"). */
public record PriceList(List<Tariff> onSale) {
  public static final int MOST_PAGES = 1000;

  public PriceList {
    onSale = List.copyOf(onSale);
  }

  public Optional<Tariff> find(TariffId id) {
    return onSale.stream().filter(tariff -> tariff.id().equals(id)).findFirst();
  }

  /**
   * The tariff that a form's key means: its id, or its name as the shipped pages write it in an
   * address ({@code Pack KDP} is {@code pack-kdp}; contract A R5).
   */
  public Optional<Tariff> named(String key) {
    return find(new TariffId(key))
        .or(() -> onSale.stream().filter(tariff -> slug(tariff.nom()).equals(key)).findFirst());
  }

  private static String slug(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("\\s+", "-").replaceAll("[^a-z0-9-]", "");
  }

  /**
   * The price of an order: a pack's own, whatever the pages; by the page grid where the service is
   * priced by page.
   *
   * @throws InvalidInput on {@code nombrePages} where pages are needed and missing or not 1 to
   *     {@value #MOST_PAGES}
   * @throws NothingToPay where the pages are all free
   */
  public Money quote(Tariff tariff, Optional<Integer> pages) {
    if (!isPagePriced(tariff)) return tariff.prix();
    int count = pages.orElseThrow(() -> new InvalidInput(Violation.required("nombrePages")));
    if (count < 1) throw new InvalidInput(Violation.tooSmall("nombrePages", 1));
    if (count > MOST_PAGES) throw new InvalidInput(Violation.tooBig("nombrePages", MOST_PAGES));
    return byPages(count);
  }

  /**
   * The price of an order once the team has counted its pages: the pack's own, or by the page grid.
   *
   * @param key what the client ordered; a key that no tariff has counts as priced by page
   * @param pages 1 or more; the team may count more than a form accepts
   * @throws NothingToPay where the pages are all free
   */
  public Money verified(Optional<String> key, int pages) {
    return key.flatMap(this::named)
        .filter(tariff -> !isPagePriced(tariff))
        .map(Tariff::prix)
        .filter(Money::isPositive)
        .orElseGet(() -> byPages(pages));
  }

  private Money byPages(int pages) {
    Money price = PageGrid.of(onSale).priceOf(pages);
    if (price.isZero()) throw new NothingToPay(pages);
    return price;
  }

  /** Whether a service is priced by page; see {@link Tariff#isPagePriced}. */
  public static boolean isPagePriced(Tariff tariff) {
    return tariff.isPagePriced();
  }
}
