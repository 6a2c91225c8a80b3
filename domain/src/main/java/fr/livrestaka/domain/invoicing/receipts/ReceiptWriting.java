package fr.livrestaka.domain.invoicing.receipts;

import fr.livrestaka.domain.invoicing.PaidBy;
import fr.livrestaka.domain.invoicing.register.TextFields;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;

/** The canonical text of a receipt: what is stored. The same receipt gives the same text. */
public final class ReceiptWriting {
  private static final String FORMAT = "1";
  private static final String LINE = "client.line.";

  private ReceiptWriting() {}

  public static String write(ReceiptText receipt) {
    TextFields.Writer out = new TextFields.Writer();
    out.put("format", FORMAT).put("number", receipt.number()).put("issuedAt", receipt.issuedAt());
    out.put("invoice", receipt.invoice()).put("invoice.issuedOn", receipt.invoiceIssuedOn());
    out.seller(receipt.seller());
    out.put("client.name", receipt.clientName());
    for (int i = 0; i < receipt.clientLines().size(); i++) {
      out.put(LINE + i, receipt.clientLines().get(i));
    }
    out.put("total", receipt.total().cents()).put("credited", receipt.credited().cents());
    out.put("received", receipt.received().cents()).put("paidAt", receipt.paidAt());
    out.put("paidBy.way", receipt.paidBy().way());
    out.put("paidBy.reference", receipt.paidBy().reference()).put("replaces", receipt.replaces());
    return out.text();
  }

  /**
   * @throws IllegalArgumentException where the text was not made by {@link #write}
   */
  public static ReceiptText read(String text) {
    TextFields in = TextFields.read(text);
    if (!in.get("format").equals(FORMAT)) throw new IllegalArgumentException("unknown format");
    return new ReceiptText(
        in.get("number"),
        Instant.parse(in.get("issuedAt")),
        in.get("invoice"),
        LocalDate.parse(in.get("invoice.issuedOn")),
        in.seller(),
        in.get("client.name"),
        IntStream.iterate(0, i -> in.find(LINE + i).isPresent(), i -> i + 1)
            .mapToObj(i -> in.get(LINE + i))
            .toList(),
        in.money("total"),
        in.money("credited"),
        in.money("received"),
        Instant.parse(in.get("paidAt")),
        new PaidBy(PaidBy.Way.valueOf(in.get("paidBy.way")), in.find("paidBy.reference")),
        in.find("replaces"));
  }
}
