package fr.livrestaka.documents.invoicing;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import fr.livrestaka.domain.invoicing.Buyer;
import fr.livrestaka.domain.invoicing.InvoiceLine;
import fr.livrestaka.domain.invoicing.InvoiceNumber;
import fr.livrestaka.domain.invoicing.Mention;
import fr.livrestaka.domain.invoicing.SellerIdentity;
import fr.livrestaka.domain.invoicing.Snapshot;
import fr.livrestaka.domain.invoicing.VatRegime;
import fr.livrestaka.domain.shared.Money;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages of a document as HTML, from {@code documents/invoice.html}. */
final class InvoiceHtml {
  private final Mustache template = new DefaultMustacheFactory().compile("documents/invoice.html");

  String of(Snapshot snapshot) {
    Map<String, Object> values = new HashMap<>();
    boolean credits = snapshot.corrects().isPresent();
    values.put("title", credits ? "Avoir" : "Facture");
    values.put("number", snapshot.number().text());
    putParties(values, snapshot);
    values.put("dates", dates(snapshot));
    values.put("lines", snapshot.lines().stream().map(line -> line(line, snapshot)).toList());
    putTotals(values, snapshot, credits);
    values.put("mentions", mentions(snapshot));
    snapshot.payAt().map(XmlText::line).ifPresent(address -> values.put("payAt", address));
    return template.execute(new StringWriter(), values).toString();
  }

  private static void putParties(Map<String, Object> values, Snapshot snapshot) {
    SellerIdentity seller = snapshot.seller();
    values.put("sellerName", XmlText.line(seller.name()));
    values.put("sellerLines", sellerLines(seller));
    values.put(
        "footer",
        Stream.of(Optional.of(seller.name()), seller.legalForm(), seller.rcs())
            .flatMap(Optional::stream)
            .map(text -> XmlText.line(text).replaceAll("[\"\\\\<>]", " "))
            .collect(Collectors.joining(" · ")));
    values.put("buyerName", XmlText.line(snapshot.buyer().name()));
    values.put("buyerLines", buyerLines(snapshot.buyer()));
  }

  private static List<String> sellerLines(SellerIdentity seller) {
    List<String> lines = new ArrayList<>();
    seller.legalForm().map(XmlText::line).ifPresent(lines::add);
    lines.addAll(PostalAddress.parts(seller.address().orElse("")));
    seller.siret().ifPresent(siret -> lines.add("SIRET " + siret));
    seller.rcs().map(XmlText::line).ifPresent(lines::add);
    seller.vatNumber().ifPresent(number -> lines.add("TVA " + number));
    lines.add(XmlText.line(seller.email()));
    return lines;
  }

  private static List<String> buyerLines(Buyer buyer) {
    List<String> lines = new ArrayList<>(PostalAddress.parts(buyer.address().orElse("")));
    buyer.siren().ifPresent(siren -> lines.add("SIREN " + siren));
    lines.add(XmlText.line(buyer.email()));
    return lines;
  }

  private static List<Map<String, Object>> dates(Snapshot snapshot) {
    List<Map<String, Object>> dates = new ArrayList<>();
    dates.add(named("Date d'émission", snapshot.issuedOn()));
    if (snapshot.corrects().isEmpty()) {
      dates.add(named("Date de la prestation ou de l'acompte", snapshot.suppliedOn()));
      dates.add(named("Échéance", snapshot.dueOn()));
    }
    snapshot
        .corrects()
        .ifPresent(
            corrected -> {
              dates.add(Map.of("name", "Facture corrigée", "value", corrected.number()));
              dates.add(named("Facture du", corrected.issuedOn()));
            });
    return dates;
  }

  private static Map<String, Object> named(String name, LocalDate day) {
    return Map.of("name", name, "value", FrenchTexts.date(day));
  }

  private static Map<String, Object> line(InvoiceLine line, Snapshot snapshot) {
    Map<String, Object> values = new HashMap<>();
    values.put("label", XmlText.line(line.label()));
    line.details().map(XmlText::clean).ifPresent(details -> values.put("details", details));
    values.put("quantity", line.quantity());
    values.put("unit", FrenchTexts.euros(line.unitNet()));
    values.put("rate", snapshot.regime() == VatRegime.STANDARD ? "20 %" : "–");
    values.put("net", FrenchTexts.euros(line.net()));
    return values;
  }

  private static void putTotals(Map<String, Object> values, Snapshot snapshot, boolean credits) {
    Money total = snapshot.amounts().total();
    values.put("net", FrenchTexts.euros(snapshot.amounts().net()));
    values.put("tax", FrenchTexts.euros(snapshot.amounts().tax()));
    values.put(
        "taxName", snapshot.regime() == VatRegime.STANDARD ? "TVA 20 %" : "TVA non applicable");
    values.put("totalName", totalName(snapshot.regime(), credits));
    values.put("total", FrenchTexts.euros(total));
    if (credits) return;
    values.put("due", FrenchTexts.euros(snapshot.paidAt().isPresent() ? Money.ZERO : total));
    snapshot
        .paidAt()
        .map(InvoiceNumber::dateOf)
        .ifPresent(
            day ->
                values.put(
                    "payment", "Payée par carte bancaire le " + FrenchTexts.date(day) + "."));
  }

  private static String totalName(VatRegime regime, boolean credits) {
    if (credits) return "Total de l'avoir";
    return regime == VatRegime.STANDARD ? "Total TTC" : "Total";
  }

  private static List<String> mentions(Snapshot snapshot) {
    return snapshot.mentions().stream().map(Mention::text).map(XmlText::clean).toList();
  }
}
