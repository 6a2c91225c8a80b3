package fr.livrestaka.documents.invoicing;

import fr.livrestaka.domain.invoicing.Amounts;
import fr.livrestaka.domain.invoicing.InvoiceLine;
import fr.livrestaka.domain.invoicing.mentions.Mention;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import fr.livrestaka.domain.shared.Money;
import java.math.BigDecimal;
import java.util.Optional;

/** Lines, VAT and totals of a document. */
final class CiiLines {
  /** VAT is due on the day of the invoice (BT-8, UNTDID 2475), by option of the seller. */
  private static final Optional<String> ON_DEBITS = Optional.of("5");

  private CiiLines() {}

  static void write(XmlTree xml, Snapshot snapshot) {
    for (int i = 0; i < snapshot.lines().size(); i++) {
      int number = i + 1;
      InvoiceLine line = snapshot.lines().get(i);
      xml.in(
          "ram:IncludedSupplyChainTradeLineItem",
          () -> write(xml, number, line, snapshot.regime()));
    }
  }

  private static void write(XmlTree xml, int number, InvoiceLine line, VatRegime regime) {
    xml.in(
        "ram:AssociatedDocumentLineDocument",
        () -> xml.text("ram:LineID", Integer.toString(number)));
    xml.in(
        "ram:SpecifiedTradeProduct",
        () ->
            xml.text("ram:Name", XmlText.line(line.label()))
                .text("ram:Description", line.details().map(XmlText::clean)));
    xml.in(
        "ram:SpecifiedLineTradeAgreement",
        () ->
            xml.in(
                "ram:NetPriceProductTradePrice",
                () -> xml.text("ram:ChargeAmount", line.unitNet().toPlainString())));
    xml.in(
        "ram:SpecifiedLineTradeDelivery",
        () ->
            xml.text(
                "ram:BilledQuantity",
                Integer.toString(line.quantity()),
                "unitCode",
                line.unit().code()));
    xml.in(
        "ram:SpecifiedLineTradeSettlement",
        () -> {
          xml.in("ram:ApplicableTradeTax", () -> rate(xml, regime));
          xml.in(
              "ram:SpecifiedTradeSettlementLineMonetarySummation",
              () -> xml.text("ram:LineTotalAmount", decimal(line.net())));
        });
  }

  private static void rate(XmlTree xml, VatRegime regime) {
    xml.text("ram:TypeCode", "VAT");
    xml.text("ram:CategoryCode", regime.category());
    xml.text("ram:RateApplicablePercent", percent(regime));
  }

  private static Optional<String> percent(VatRegime regime) {
    return Optional.of(regime)
        .filter(VatRegime::isInScope)
        .map(VatRegime::percent)
        .map(rate -> Integer.toString(rate));
  }

  static void writeTax(XmlTree xml, Snapshot snapshot) {
    Amounts amounts = snapshot.amounts();
    xml.in(
        "ram:ApplicableTradeTax",
        () -> {
          xml.text("ram:CalculatedAmount", decimal(amounts.tax()));
          xml.text("ram:TypeCode", "VAT");
          xml.text("ram:ExemptionReason", exemption(snapshot));
          xml.text("ram:BasisAmount", decimal(amounts.net()));
          xml.text("ram:CategoryCode", snapshot.regime().category());
          xml.text("ram:ExemptionReasonCode", snapshot.regime().exemptionCode());
          xml.text("ram:DueDateTypeCode", ON_DEBITS.filter(code -> snapshot.isOnDebits()));
          xml.text("ram:RateApplicablePercent", percent(snapshot.regime()));
        });
  }

  static void writeTotals(XmlTree xml, Snapshot snapshot) {
    Amounts amounts = snapshot.amounts();
    Optional<Money> paid = snapshot.paidAt().map(at -> amounts.total());
    xml.in(
        "ram:SpecifiedTradeSettlementHeaderMonetarySummation",
        () -> {
          xml.text("ram:LineTotalAmount", decimal(amounts.net()));
          xml.text("ram:TaxBasisTotalAmount", decimal(amounts.net()));
          xml.text("ram:TaxTotalAmount", decimal(amounts.tax()), "currencyID", "EUR");
          xml.text("ram:GrandTotalAmount", decimal(amounts.total()));
          xml.text("ram:TotalPrepaidAmount", paid.map(CiiLines::decimal));
          xml.text("ram:DuePayableAmount", decimal(snapshot.due()));
        });
  }

  private static Optional<String> exemption(Snapshot snapshot) {
    return snapshot.mentions().stream()
        .filter(mention -> mention.kind().isExemption())
        .map(Mention::text)
        .findFirst();
  }

  private static String decimal(Money money) {
    return BigDecimal.valueOf(money.cents(), 2).toPlainString();
  }
}
