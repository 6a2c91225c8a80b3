package fr.livrestaka.domain.invoicing.ereporting;

/**
 * What the content of a report depends on besides the books.
 *
 * @param untaxed the category of services sold without VAT to consumers: no official source settles
 *     it for small businesses, so the seller's platform is asked
 */
public record ReportRules(ReportCategory untaxed) {
  ReportCategory category(int vatPercent) {
    return vatPercent > 0 ? ReportCategory.TPS1 : untaxed;
  }
}
