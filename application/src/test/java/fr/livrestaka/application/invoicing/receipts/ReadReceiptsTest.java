package fr.livrestaka.application.invoicing.receipts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.files.InMemoryStoredFiles;
import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.invoicing.ChangeInvoiceStatus;
import fr.livrestaka.application.invoicing.SoldOrders;
import fr.livrestaka.application.invoicing.receipts.ReadReceipts.Shown;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.invoicing.receipts.Receipt;
import fr.livrestaka.domain.invoicing.receipts.ReceiptId;
import fr.livrestaka.domain.invoicing.refusals.InvoiceOfAnother;
import fr.livrestaka.domain.shared.NotFound;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadReceiptsTest {
  private final SoldOrders sold = new SoldOrders();
  private final InMemoryHouse house = sold.house;
  private final Invoice invoice = sold.unpaid();

  @Test
  void clientsSeeTheirOwnAndNoOther() {
    Receipt receipt = paid();
    Caller other = InMemoryHouse.caller(house.person(Role.USER));

    assertThat(read().own(sold.client(), invoice.id()))
        .extracting(Shown::counts)
        .containsExactly(true);
    assertThat(read().any(invoice.id()))
        .extracting(Shown::receipt)
        .extracting(Receipt::id)
        .containsExactly(receipt.id());
    for (Caller stranger : List.of(other, sold.admin())) {
      assertThatExceptionOfType(InvoiceOfAnother.class)
          .isThrownBy(() -> read().own(stranger, invoice.id()));
      assertThatExceptionOfType(InvoiceOfAnother.class)
          .isThrownBy(() -> read().ownDocument(stranger, invoice.id(), receipt.id()));
    }
  }

  @Test
  void theDocumentIsTheOneThatWasMailedAndIsMendedWhereItIsDamaged() {
    Receipt receipt = paid();
    byte[] mailed = sold.mails("payment-receipt").getFirst().attachments().getFirst().bytes();

    assertThat(read().ownDocument(sold.client(), invoice.id(), receipt.id()).bytes())
        .isEqualTo(mailed);
    house.get(InMemoryStoredFiles.class).store(receipt.path(), new byte[] {1});
    assertThat(read().anyDocument(invoice.id(), receipt.id()).bytes()).isEqualTo(mailed);
  }

  @Test
  void aReceiptWhosePaymentIsTakenBackStaysAndDoesNotCount() {
    paid();
    change(InvoiceStatus.SENT);

    assertThat(read().own(sold.client(), invoice.id()))
        .extracting(Shown::counts)
        .containsExactly(false);
  }

  @Test
  void whatIsNotThereIsNotFound() {
    ReceiptId nothing = new ReceiptId("nothing");
    Receipt receipt = paid();
    Invoice other = sold.unpaid();

    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> read().own(sold.client(), new InvoiceId("nothing")));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> read().ownDocument(sold.client(), invoice.id(), nothing));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> read().anyDocument(other.id(), receipt.id()));
  }

  private ReadReceipts read() {
    return house.get(ReadReceipts.class);
  }

  private Receipt paid() {
    change(InvoiceStatus.PAID);
    house.carryOut();
    return read().any(invoice.id()).getFirst().receipt();
  }

  private void change(InvoiceStatus status) {
    house
        .get(ChangeInvoiceStatus.class)
        .change(sold.admin(), invoice.id(), status, Optional.empty());
  }
}
