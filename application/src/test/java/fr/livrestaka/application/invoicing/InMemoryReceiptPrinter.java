package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.port.ReceiptPrinter;
import fr.livrestaka.domain.invoicing.receipts.ReceiptText;
import fr.livrestaka.domain.invoicing.receipts.ReceiptWriting;
import java.nio.charset.StandardCharsets;

/** Documents that are the text of their receipt. */
public final class InMemoryReceiptPrinter implements ReceiptPrinter {
  @Override
  public byte[] print(ReceiptText receipt) {
    return ReceiptWriting.write(receipt).getBytes(StandardCharsets.UTF_8);
  }
}
