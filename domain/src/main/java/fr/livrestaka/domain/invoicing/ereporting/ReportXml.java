package fr.livrestaka.domain.invoicing.ereporting;

import fr.livrestaka.domain.invoicing.Amounts;
import fr.livrestaka.domain.invoicing.InvoiceNumber;
import fr.livrestaka.domain.invoicing.ereporting.ReportLine.Flow;
import fr.livrestaka.domain.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes a report in the form of flow 10 of the tax office's external specifications (3.2, annex
 * 6). Documents of businesses abroad are not in the text: the platform reads them of the invoices
 * themselves, which are marked {@code B2BINT}.
 */
public final class ReportXml {
  private static final String EURO = "EUR";

  /** VAT is due on the day of the invoice (TT-80, UNTDID 2475). */
  private static final String ON_DEBITS = "5";

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withZone(InvoiceNumber.ZONE);

  private final XmlText xml = new XmlText();

  private ReportXml() {}

  public static String write(ReportHead head, ReportPeriod period, ReportContent content) {
    return new ReportXml().report(head, period, content);
  }

  private String report(ReportHead head, ReportPeriod period, ReportContent content) {
    xml.open("Report");
    head(head);
    if (period.kind() == ReportKind.TRANSACTIONS) {
      xml.open("TransactionsReport");
      period(period);
      byDay(content.of(Flow.SALES), line -> line.day() + line.subject() + line.onDebits())
          .forEach(this::sales);
      xml.close("TransactionsReport");
    } else {
      xml.open("PaymentsReport");
      period(period);
      content.of(Flow.FOREIGN_RECEIPT).forEach(this::foreignReceipt);
      byDay(content.of(Flow.RECEIPTS), line -> line.day().toString()).forEach(this::receipts);
      xml.close("PaymentsReport");
    }
    xml.close("Report");
    return xml.toString();
  }

  private void head(ReportHead head) {
    xml.open("ReportDocument");
    xml.element("Id", head.id());
    xml.open("IssueDateTime");
    xml.element("DateTimeString", MOMENT.format(head.issuedAt()));
    xml.close("IssueDateTime");
    xml.element("TypeCode", head.type().name());
    party("Sender", "0238", head.platform().id(), head.platform().name(), "WK");
    party("Issuer", "0002", head.siren(), head.seller(), "SE");
    xml.close("ReportDocument");
  }

  private void party(String name, String scheme, String id, String text, String role) {
    xml.open(name);
    xml.element("Id", "schemeId", scheme, id);
    xml.element("Name", text);
    xml.element("RoleCode", role);
    xml.close(name);
  }

  private void period(ReportPeriod period) {
    xml.open("ReportPeriod");
    xml.element("StartDate", day(period.from()));
    xml.element("EndDate", day(period.to()));
    xml.close("ReportPeriod");
  }

  private static Iterable<List<ReportLine>> byDay(
      List<ReportLine> lines, Function<ReportLine, String> key) {
    Map<String, List<ReportLine>> groups =
        lines.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    return groups.values();
  }

  private void sales(List<ReportLine> rates) {
    ReportLine first = rates.get(0);
    Amounts sum =
        rates.stream().map(ReportLine::amounts).reduce(Amounts.untaxed(Money.ZERO), Amounts::plus);
    xml.open("Transactions");
    xml.element("Date", day(first.day()));
    xml.element("TransactionsCurrency", EURO);
    if (first.onDebits()) xml.element("TaxDueDateTypeCode", ON_DEBITS);
    xml.element("CategoryCode", first.subject());
    xml.element("TaxExclusiveAmount", euros(sum.net()));
    xml.element("TaxTotal", euros(sum.tax()));
    for (ReportLine rate : rates) {
      xml.open("TaxSubtotal");
      xml.element("TaxPercent", percent(rate));
      xml.element("TaxableAmount", euros(rate.amounts().net()));
      xml.element("TaxTotal", euros(rate.amounts().tax()));
      xml.close("TaxSubtotal");
    }
    xml.close("Transactions");
  }

  private void foreignReceipt(ReportLine line) {
    xml.open("Invoice");
    xml.element("InvoiceID", line.subject());
    line.invoicedOn().ifPresent(issued -> xml.element("IssueDate", day(issued)));
    payment(List.of(line));
    xml.close("Invoice");
  }

  private void receipts(List<ReportLine> rates) {
    xml.open("Transactions");
    payment(rates);
    xml.close("Transactions");
  }

  private void payment(List<ReportLine> rates) {
    xml.open("Payment");
    xml.element("Date", day(rates.get(0).day()));
    for (ReportLine rate : rates) {
      xml.open("SubTotals");
      xml.element("TaxPercent", percent(rate));
      xml.element("CurrencyCode", EURO);
      xml.element("Amount", euros(rate.amounts().total()));
      xml.close("SubTotals");
    }
    xml.close("Payment");
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }

  private static String percent(ReportLine line) {
    return line.vatPercent() + ".00";
  }

  private static String euros(Money amount) {
    return BigDecimal.valueOf(amount.cents(), 2).toPlainString();
  }
}
