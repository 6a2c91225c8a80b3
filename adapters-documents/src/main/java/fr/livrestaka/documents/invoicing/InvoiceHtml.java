package fr.livrestaka.documents.invoicing;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import fr.livrestaka.domain.invoicing.InvoiceLine;
import fr.livrestaka.domain.invoicing.InvoiceNumber;
import fr.livrestaka.domain.invoicing.credit.Correction;
import fr.livrestaka.domain.invoicing.credit.Correction.Corrected;
import fr.livrestaka.domain.invoicing.mentions.Mention;
import fr.livrestaka.domain.invoicing.parties.Buyer;
import fr.livrestaka.domain.invoicing.parties.SellerIdentity;
import fr.livrestaka.domain.invoicing.parties.Siret;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import fr.livrestaka.domain.shared.Money;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages of a document as HTML, from {@code documents/invoice.html}. */
final class InvoiceHtml {
  /** Signs of a client's name at the foot of each page. */
  private static final int LONGEST_FOOT = 80;

  private final Mustache template = new DefaultMustacheFactory().compile("documents/invoice.html");

  String of(Snapshot snapshot) {
    Map<String, Object> values = new HashMap<>();
    boolean credits = snapshot.isCreditNote();
    String title = FrenchTexts.TEXTS.get("title." + snapshot.number().series());
    values.put("title", title);
    values.put("number", snapshot.number().text());
    putParties(values, snapshot);
    values.put("foot", foot(title, snapshot));
    values.put("dates", dates(snapshot));
    if (snapshot.isCorrective()) {
      snapshot.corrects().ifPresent(corrected -> values.put("replaces", replaces(corrected)));
    }
    putColumns(values, snapshot.regime());
    values.put("lines", snapshot.lines().stream().map(line -> line(line, snapshot)).toList());
    putTotals(values, snapshot, credits);
    PaymentTexts.sentence(snapshot).ifPresent(text -> values.put("payment", text));
    values.put("mentions", mentions(snapshot));
    snapshot.payAt().map(XmlText::line).ifPresent(address -> values.put("payAt", address));
    snapshot.withdrawAt().map(XmlText::line).ifPresent(page -> values.put("withdrawAt", page));
    return template.execute(new StringWriter(), values).toString();
  }

  private static void putParties(Map<String, Object> values, Snapshot snapshot) {
    SellerIdentity seller = snapshot.seller();
    values.put("sellerName", XmlText.line(seller.name()));
    values.put("sellerLines", SellerLines.of(seller));
    values.put("sellerFoot", SellerLines.foot(seller));
    values.put("buyerName", XmlText.line(snapshot.buyer().name()));
    values.put("buyerLines", buyerLines(snapshot.buyer()));
  }

  private static String foot(String title, Snapshot snapshot) {
    String name = XmlText.line(snapshot.buyer().name());
    if (name.codePointCount(0, name.length()) > LONGEST_FOOT) {
      name = name.substring(0, name.offsetByCodePoints(0, LONGEST_FOOT)) + "…";
    }
    String client = FrenchTexts.TEXTS.get("client", Map.of("name", name));
    return title + " " + snapshot.number().text() + " · " + client;
  }

  private static List<String> buyerLines(Buyer buyer) {
    List<String> lines = new ArrayList<>();
    buyer
        .address()
        .ifPresent(
            address -> {
              address.written().stream().map(XmlText::line).forEach(lines::add);
              lines.add(address.countryName());
            });
    buyer
        .siren()
        .ifPresent(siren -> lines.add(SellerLines.numbered("siren", Siret.grouped(siren))));
    buyer
        .siret()
        .ifPresent(siret -> lines.add(SellerLines.numbered("siret", Siret.grouped(siret))));
    buyer
        .registration()
        .ifPresent(number -> lines.add(SellerLines.numbered("registration", XmlText.line(number))));
    buyer
        .vatNumber()
        .ifPresent(number -> lines.add(SellerLines.numbered("vat-number", XmlText.line(number))));
    lines.add(XmlText.line(buyer.email()));
    return lines;
  }

  private static List<Map<String, Object>> dates(Snapshot snapshot) {
    List<Map<String, Object>> dates = new ArrayList<>();
    dates.add(dated("date.issued", snapshot.issuedOn()));
    Optional<LocalDate> paidOn = snapshot.paidAt().map(InvoiceNumber::dateOf);
    if (!snapshot.isCreditNote()) {
      dates.add(dated("date.supplied", snapshot.suppliedOn()));
      dates.add(
          paidOn
              .map(day -> dated("date.paid", day))
              .orElseGet(() -> dated("date.due", snapshot.dueOn())));
    }
    if (snapshot.isCreditNote()) {
      snapshot.corrects().ifPresent(corrected -> addCorrected(dates, corrected));
      paidOn.ifPresent(day -> dates.add(dated("date.repaid", day)));
    }
    return dates;
  }

  private static void addCorrected(List<Map<String, Object>> dates, Correction corrected) {
    for (Corrected invoice : corrected.invoices()) {
      dates.add(
          Map.of("name", FrenchTexts.TEXTS.get("corrected.number"), "value", invoice.number()));
      dates.add(dated("corrected.issued", invoice.issuedOn()));
    }
  }

  private static String replaces(Correction corrected) {
    return FrenchTexts.TEXTS.get(
        "replaces",
        Map.of(
            "number", corrected.number(),
            "day", FrenchTexts.date(corrected.issuedOn()),
            "reason", XmlText.clean(corrected.reason())));
  }

  private static Map<String, Object> dated(String name, LocalDate day) {
    return Map.of("name", FrenchTexts.TEXTS.get(name), "value", FrenchTexts.date(day));
  }

  /** Where there is no VAT, there is no column of it, and no net price. */
  private static void putColumns(Map<String, Object> values, VatRegime regime) {
    boolean taxed = regime.isTaxed();
    values.put("taxed", taxed);
    values.put("unitName", FrenchTexts.TEXTS.get(taxed ? "column.unit-net" : "column.unit"));
    values.put("netName", FrenchTexts.TEXTS.get(taxed ? "column.net" : "column.total"));
  }

  private static Map<String, Object> line(InvoiceLine line, Snapshot snapshot) {
    Map<String, Object> values = new HashMap<>();
    values.put("label", XmlText.line(line.label()));
    line.details()
        .map(XmlText::clean)
        .map(text -> snapshot.isCreditNote() ? reason(text) : text)
        .ifPresent(details -> values.put("details", details));
    values.put("quantity", line.quantity());
    values.put("unit", FrenchTexts.price(line.unitNet()));
    values.put("rate", snapshot.regime().percent() + "\u00a0%");
    values.put("net", FrenchTexts.euros(line.net()));
    return values;
  }

  private static String reason(String text) {
    return FrenchTexts.TEXTS.get("reason", Map.of("text", text));
  }

  private static void putTotals(Map<String, Object> values, Snapshot snapshot, boolean credits) {
    Money total = snapshot.amounts().total();
    values.put("netTotalName", FrenchTexts.TEXTS.get("total.net"));
    values.put("netTotal", FrenchTexts.euros(snapshot.amounts().net()));
    values.put("tax", FrenchTexts.euros(snapshot.amounts().tax()));
    String percent = Integer.toString(snapshot.regime().percent());
    values.put("taxName", FrenchTexts.TEXTS.get("total.vat", Map.of("percent", percent)));
    values.put("totalName", totalName(snapshot.regime(), credits));
    values.put("total", FrenchTexts.euros(total));
    if (!credits && snapshot.due().isPositive()) {
      values.put("due", FrenchTexts.euros(snapshot.due()));
    }
  }

  private static String totalName(VatRegime regime, boolean credits) {
    if (credits) return FrenchTexts.TEXTS.get("total.credit-note");
    boolean taxed = regime.isTaxed();
    return FrenchTexts.TEXTS.get(taxed ? "total.gross" : "total.without-vat");
  }

  private static List<String> mentions(Snapshot snapshot) {
    return snapshot.mentions().stream()
        .map(Mention::text)
        .map(XmlText::clean)
        .map(FrenchTexts::typographic)
        .toList();
  }
}
