package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.port.Receipts;
import fr.livrestaka.application.shared.Undoable;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.receipts.Receipt;
import fr.livrestaka.domain.invoicing.receipts.ReceiptId;
import java.util.ArrayList;
import java.util.List;

/** Receipts in memory. */
public final class InMemoryReceipts implements Receipts, Undoable {
  private final List<Receipt> all = new ArrayList<>();

  @Override
  public List<Receipt> ofInvoice(InvoiceId invoice) {
    return all.stream().filter(one -> one.invoice().equals(invoice)).toList();
  }

  @Override
  public void add(Receipt receipt) {
    boolean isThere =
        ofInvoice(receipt.invoice()).stream().anyMatch(o -> o.cause().equals(receipt.cause()));
    if (isThere) throw new IllegalStateException("cause acknowledged");
    all.add(receipt);
  }

  @Override
  public String keepPdfHash(ReceiptId id, String pdfHash) {
    Receipt receipt = all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    String kept = receipt.pdfHash().orElse(pdfHash);
    all.set(all.indexOf(receipt), receipt.withPdfHash(kept));
    return kept;
  }

  @Override
  public Runnable undo() {
    List<Receipt> before = List.copyOf(all);
    return () -> {
      all.clear();
      all.addAll(before);
    };
  }
}
