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
    Money price = PageGrid.of(onSale).priceOf(count);
    if (price.isZero()) throw new NothingToPay(count);
    return price;
  }

  /**
   * Whether a service is priced by page: it says so in its displayed price, or its name has one of
   * the words by which the shipped forms tell it. A pack with a price of its own is not, so {@code
   * Pack Intégral} is only where its displayed price says so or it is a correction.
   */
  public static boolean isPagePriced(Tariff tariff) {
    String name = tariff.nom().toLowerCase(Locale.ROOT);
    return tariff.prixFormate().contains("/page")
        || tariff.typeService().equals("Correction")
        || name.contains("à la page")
        || name.contains("tarification dégressive")
        || name.contains("correction");
  }
}
