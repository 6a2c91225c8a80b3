package fr.livrestaka.persistence.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.invoicing.ReceiptsContract;
import fr.livrestaka.application.invoicing.port.Receipts;
import fr.livrestaka.application.invoicing.port.RetiredInvoices;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.receipts.Receipt;
import fr.livrestaka.persistence.testing.StoredInvoicing;
import fr.livrestaka.persistence.testing.StoredOrders;
import fr.livrestaka.persistence.testing.TestStore;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqlReceiptsTest extends ReceiptsContract {
  private static final Instant LATER = Instant.parse("2040-01-01T00:00:00Z");

  @Test
  void thoseOfAPurgedInvoiceSayNothingAndGiveTheirFiles() {
    InvoiceId invoice = invoice();
    Receipt receipt = receipt(invoice, 1);
    add(receipt);
    List<StoredPath> files =
        transactions()
            .write(() -> TestStore.bean(RetiredInvoices.class).purge(invoice.value(), LATER));

    assertThat(files).contains(receipt.path());
    assertThat(ofInvoice(invoice)).isEmpty();
  }

  @Override
  protected Receipts receipts() {
    return TestStore.bean(Receipts.class);
  }

  @Override
  protected Transactions transactions() {
    return StoredInvoicing.transactions();
  }

  @Override
  protected InvoiceId invoice() {
    return new InvoiceId(StoredOrders.invoiceFor(StoredOrders.fresh().id()));
  }
}
