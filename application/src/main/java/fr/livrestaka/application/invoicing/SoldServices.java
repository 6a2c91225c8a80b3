package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.notifications.NoticeTexts;
import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.application.shared.Euros;
import fr.livrestaka.application.shared.texts.TextBundle;
import fr.livrestaka.domain.invoicing.Sale;
import fr.livrestaka.domain.invoicing.SalesUnit;
import fr.livrestaka.domain.invoicing.SoldLine;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.pricing.PageGrid;
import fr.livrestaka.domain.pricing.PriceList;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.shared.Money;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says what was sold with an order: the service by its name on the price list, the pages, and the
 * manuscript's title below. Pages that cost what the price list says are invoiced by their prices,
 * the free ones too; any other price is that of the whole.
 */
@Singleton
public final class SoldServices {
  private final Tariffs tariffs;
  private final TextBundle texts = NoticeTexts.of("invoicing");

  @Inject
  public SoldServices(Tariffs tariffs) {
    this.tariffs = tariffs;
  }

  Sale of(Order order, Money total, Optional<Instant> paidAt) {
    PriceList list = new PriceList(tariffs.onSale());
    Optional<Tariff> tariff = order.packType().flatMap(key -> tariff(list, key));
    String service = tariff.map(Tariff::nom).orElseGet(() -> texts.get("line.unknown-service"));
    Optional<String> title =
        Optional.of(order.titre())
            .filter(titre -> !titre.equals(service))
            .map(titre -> texts.get("line.title", Map.of("title", titre)));
    boolean isByPage = tariff.map(PriceList::isPagePriced).orElse(true);
    List<SoldLine> byPage =
        isByPage ? byPage(list, order, total, service, title) : List.<SoldLine>of();
    List<SoldLine> lines = byPage.isEmpty() ? List.of(whole(order, total, service, title)) : byPage;
    return new Sale(lines, total, paidAt, Optional.empty());
  }

  /** On sale or not any more. */
  private Optional<Tariff> tariff(PriceList list, String key) {
    return list.named(key)
        .or(
            () ->
                Optional.of(key)
                    .filter(id -> !id.isBlank())
                    .map(TariffId::new)
                    .flatMap(tariffs::find));
  }

  private static Optional<Integer> pages(Order order) {
    return order.pagesVerifiees().or(order::pagesDeclarees).filter(pages -> pages > 0);
  }

  /** Empty where the pages do not cost that. */
  private List<SoldLine> byPage(
      PriceList list, Order order, Money total, String service, Optional<String> title) {
    List<SoldLine> lines = new ArrayList<>();
    PageGrid grid = PageGrid.of(list.onSale());
    int pages = pages(order).orElse(0);
    if (!grid.priceOf(pages).equals(total)) return lines;
    for (PageGrid.Tier tier : grid.tiers(pages)) {
      String key = tier.each().isZero() ? "line.free-pages" : "line.pages";
      String which =
          texts.get(
              key,
              Map.of(
                  "first",
                  Integer.toString(tier.first()),
                  "last",
                  Integer.toString(tier.last()),
                  "each",
                  Euros.of(tier.each())));
      lines.add(
          new SoldLine(service, below(title, which), tier.pages(), SalesUnit.PAGE, tier.each()));
    }
    return lines;
  }

  private SoldLine whole(Order order, Money total, String service, Optional<String> title) {
    String pages =
        pages(order)
            .map(count -> texts.get("line.page-count", Map.of("pages", count.toString())))
            .orElse("");
    return new SoldLine(service, below(title, pages), 1, SalesUnit.SERVICE, total);
  }

  private static Optional<String> below(Optional<String> title, String pages) {
    String text =
        Stream.concat(title.stream(), Stream.of(pages))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("\n"));
    return Optional.of(text).filter(joined -> !joined.isEmpty());
  }
}
