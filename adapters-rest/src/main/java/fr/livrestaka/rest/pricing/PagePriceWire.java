package fr.livrestaka.rest.pricing;

import fr.livrestaka.domain.pricing.PageGridChange;
import fr.livrestaka.rest.shared.Texts;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/**
 * What so many pages cost before and after a change of the price list.
 *
 * @param avant in cents
 * @param apres in cents
 * @param texte both in words
 */
@Serdeable
@Schema(name = "PagePrice")
record PagePriceWire(int pages, long avant, long apres, String texte) {
  static List<PagePriceWire> of(PageGridChange change, Texts texts) {
    return change.prices().stream().map(price -> of(price, texts)).toList();
  }

  private static PagePriceWire of(PageGridChange.Price price, Texts texts) {
    return new PagePriceWire(
        price.pages(),
        price.before().cents(),
        price.after().cents(),
        texts.get(
            "pricing.page-price",
            Map.of("pages", price.pages(), "before", price.before(), "after", price.after())));
  }
}
