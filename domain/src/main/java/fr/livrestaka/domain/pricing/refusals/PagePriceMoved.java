package fr.livrestaka.domain.pricing.refusals;

import fr.livrestaka.domain.pricing.PageGridChange;
import fr.livrestaka.domain.shared.Refusal;
import java.util.Map;

/** A tariff that is no price of a page would become one of the prices of pages. */
public final class PagePriceMoved extends Refusal {
  private static final long serialVersionUID = 1L;

  public PagePriceMoved(PageGridChange change) {
    super(Kind.CONFLICT, "pricing.page-price-moved", arguments(change.mostMoved()));
  }

  private static Map<String, Object> arguments(PageGridChange.Price price) {
    return Map.of("pages", price.pages(), "before", price.before(), "after", price.after());
  }
}
