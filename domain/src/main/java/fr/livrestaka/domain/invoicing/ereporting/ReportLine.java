package fr.livrestaka.domain.invoicing.ereporting;

import fr.livrestaka.domain.invoicing.Amounts;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One sum of a day, or one document or payment of a business abroad.
 *
 * @param subject the category of sales, the number of the document of a business abroad, or empty
 * @param invoicedOn of the invoice that a business abroad paid, where that is known
 * @param onDebits whether VAT is due with the document, by option of the seller
 * @param amounts below zero where credit notes or refunds outweigh
 */
public record ReportLine(
    Flow flow,
    LocalDate day,
    String subject,
    Optional<LocalDate> invoicedOn,
    int vatPercent,
    boolean onDebits,
    Amounts amounts) {
  /** The flow of the tax office's specification. */
  public enum Flow {
    /** Sales to consumers, summed (10.3). */
    SALES("10.3"),
    /** Documents of businesses abroad, one by one (10.1). */
    FOREIGN_DOCUMENT("10.1"),
    /** Money from consumers, summed (10.4). */
    RECEIPTS("10.4"),
    /** Money from businesses abroad, one by one (10.2). */
    FOREIGN_RECEIPT("10.2");

    private final String number;

    Flow(String number) {
      this.number = number;
    }

    public String number() {
      return number;
    }
  }

  /** All of it, in one line. */
  String text() {
    return "%s;%s;%s;%s;%d;%d;%d%s"
        .formatted(
            flow.number(),
            day,
            subject,
            invoicedOn.map(LocalDate::toString).orElse(""),
            vatPercent,
            amounts.net().cents(),
            amounts.tax().cents(),
            onDebits ? ";debits" : "");
  }
}
