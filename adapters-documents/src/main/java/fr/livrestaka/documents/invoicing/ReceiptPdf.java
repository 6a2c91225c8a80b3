package fr.livrestaka.documents.invoicing;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import fr.livrestaka.application.invoicing.port.ReceiptPrinter;
import fr.livrestaka.application.shared.FrenchDay;
import fr.livrestaka.application.shared.Labels;
import fr.livrestaka.domain.invoicing.receipts.ReceiptText;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Prints receipts as PDF/A-3, from {@code documents/receipt.html}. */
public final class ReceiptPdf implements ReceiptPrinter {
  private static final String PROGRAM = "Staka Livres";

  private final Mustache template = new DefaultMustacheFactory().compile("documents/receipt.html");

  @Override
  public byte[] print(ReceiptText receipt) {
    String html = template.execute(new StringWriter(), values(receipt)).toString();
    return Timeless.of(PdfPages.of(html), receipt.issuedAt(), PROGRAM);
  }

  private static Map<String, Object> values(ReceiptText receipt) {
    Map<String, Object> values = new HashMap<>();
    values.put("title", FrenchTexts.TEXTS.get("title.receipt"));
    values.put("number", receipt.number());
    values.put("sellerName", XmlText.line(receipt.seller().name()));
    values.put("sellerLines", SellerLines.of(receipt.seller()));
    values.put("sellerFoot", SellerLines.foot(receipt.seller()));
    values.put("clientName", XmlText.line(receipt.clientName()));
    values.put("clientLines", receipt.clientLines().stream().map(XmlText::line).toList());
    values.put("sentence", sentence(receipt));
    values.put("facts", facts(receipt));
    values.put("sums", sums(receipt));
    values.put("left", FrenchTexts.euros(receipt.left()));
    values.put("notes", notes(receipt));
    return values;
  }

  private static String sentence(ReceiptText receipt) {
    return FrenchTexts.TEXTS.get(
        "receipt.sentence",
        Map.of(
            "amount", FrenchTexts.euros(receipt.received()),
            "client", XmlText.line(receipt.clientName()),
            "day", FrenchDay.of(receipt.paidOn()),
            "invoice", receipt.invoice(),
            "issued", FrenchDay.of(receipt.invoiceIssuedOn())));
  }

  private static List<Map<String, Object>> facts(ReceiptText receipt) {
    List<Map<String, Object>> facts = new ArrayList<>();
    facts.add(named("receipt.issued", FrenchTexts.date(receipt.issuedOn())));
    facts.add(named("receipt.invoice", receipt.invoice()));
    facts.add(named("receipt.paid", FrenchTexts.date(receipt.paidOn())));
    facts.add(named("receipt.way", Labels.of(receipt.paidBy().way())));
    receipt
        .paidBy()
        .reference()
        .map(XmlText::line)
        .ifPresent(reference -> facts.add(named("receipt.reference", reference)));
    return facts;
  }

  private static List<Map<String, Object>> sums(ReceiptText receipt) {
    List<Map<String, Object>> sums = new ArrayList<>();
    sums.add(named("receipt.total", FrenchTexts.euros(receipt.total())));
    if (receipt.credited().isPositive()) {
      sums.add(named("receipt.credited", "−\u00a0" + FrenchTexts.euros(receipt.credited())));
    }
    sums.add(named("receipt.received", FrenchTexts.euros(receipt.received())));
    return sums;
  }

  private static List<String> notes(ReceiptText receipt) {
    List<String> notes = new ArrayList<>();
    receipt
        .replaces()
        .map(number -> FrenchTexts.TEXTS.get("receipt.replaces", Map.of("number", number)))
        .ifPresent(notes::add);
    notes.add(FrenchTexts.TEXTS.get("receipt.no-invoice"));
    return notes;
  }

  private static Map<String, Object> named(String name, String value) {
    return Map.of("name", FrenchTexts.TEXTS.get(name), "value", value);
  }
}
