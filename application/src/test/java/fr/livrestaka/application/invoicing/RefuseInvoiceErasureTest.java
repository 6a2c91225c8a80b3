package fr.livrestaka.application.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.invoicing.refusals.InvoiceNotErasable;
import fr.livrestaka.domain.shared.NotFound;
import org.junit.jupiter.api.Test;

class RefuseInvoiceErasureTest {
  private final SoldOrders sold = new SoldOrders();

  @Test
  void noInvoiceIsErased() {
    Invoice invoice = sold.paid(48_000);
    InvoiceView adopted = sold.adopted("DEMO-1", "/uploads/invoices/x.pdf");

    assertThatExceptionOfType(InvoiceNotErasable.class)
        .isThrownBy(() -> erase(invoice.id()))
        .withMessageContaining("not-erasable")
        .satisfies(
            refusal ->
                assertThat(refusal.arguments())
                    .containsEntry("number", invoice.snapshot().number().text()));
    assertThatExceptionOfType(InvoiceNotErasable.class).isThrownBy(() -> erase(adopted.id()));
    assertThat(sold.shown(invoice.id()).status()).isEqualTo(InvoiceStatus.PAID);
    assertThat(sold.shown(adopted.id())).isEqualTo(adopted);
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> erase(new InvoiceId("nothing")));
  }

  private void erase(InvoiceId id) {
    sold.house.get(RefuseInvoiceErasure.class).erase(id);
  }
}
