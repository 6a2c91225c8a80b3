/**
 * The price list and what a manuscript costs by it (contract A R6, contract B "Pricing").
 *
 * <p>A {@link fr.livrestaka.domain.pricing.Tariff} is one line of the list: a pack with a price of
 * its own, or a service priced by page. What pages cost is said by the {@link
 * fr.livrestaka.domain.pricing.PageGrid}: the first ten are free, those up to 300 cost one price
 * each, those beyond another. A {@link fr.livrestaka.domain.pricing.PriceList} quotes an order by
 * the tariffs that are on sale, and refuses what costs nothing or less than can be paid by card.
 * All prices are whole euro cents with VAT.
 *
 * <pre>{@code
 * Money price = PageGrid.of(List.of()).priceOf(250);   // 48000 cents: 240 pages at 2 euros
 * Money pack = new PriceList(onSale).quote(tariff, Optional.empty());
 * }</pre>
 */
package fr.livrestaka.domain.pricing;
