package fr.livrestaka.application.invoicing.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.invoicing.SoldOrders;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.correction.BuyerCorrection;
import fr.livrestaka.domain.invoicing.correction.CorrectiveInvoice;
import fr.livrestaka.domain.invoicing.correction.CorrectiveInvoiceId;
import fr.livrestaka.domain.invoicing.correction.InvoiceCorrection;
import fr.livrestaka.domain.invoicing.refusals.InvoiceOfAnother;
import fr.livrestaka.domain.shared.NotFound;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadCorrectiveInvoicesTest {
  private final SoldOrders sold = new SoldOrders();
  private final InMemoryHouse house = sold.house;
  private final Invoice invoice = sold.paid(48_000);
  private final CorrectiveInvoice corrective = correct();

  @Test
  void clientsSeeTheirOwnAndNoOther() {
    assertThat(read().own(sold.client(), invoice.id()))
        .extracting(CorrectiveInvoice::id)
        .containsExactly(corrective.id());
    assertThat(read().replacing(sold.shown(invoice.id())))
        .map(CorrectiveInvoice::id)
        .contains(corrective.id());
    Caller other = InMemoryHouse.caller(house.person(Role.USER));
    for (Caller stranger : List.of(other, sold.admin())) {
      assertThatExceptionOfType(InvoiceOfAnother.class)
          .isThrownBy(() -> read().own(stranger, invoice.id()));
      assertThatExceptionOfType(InvoiceOfAnother.class)
          .isThrownBy(() -> read().ownDocument(stranger, invoice.id(), corrective.id()));
    }
  }

  @Test
  void theDocumentIsTheOneThatWasMailed() {
    byte[] mailed = sold.mails("invoice-corrected").getFirst().attachments().getFirst().bytes();

    assertThat(read().ownDocument(sold.client(), invoice.id(), corrective.id()).bytes())
        .isEqualTo(mailed);
    assertThat(read().anyDocument(invoice.id(), corrective.id()).bytes()).isEqualTo(mailed);
  }

  @Test
  void whatIsNotThereIsNotFound() {
    Invoice other = sold.paid(100);
    assertThat(read().any(other.id())).isEmpty();
    assertThat(read().replacing(sold.shown(other.id()))).isEmpty();
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> read().any(new InvoiceId("nothing")));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> read().anyDocument(other.id(), corrective.id()));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> read().anyDocument(invoice.id(), new CorrectiveInvoiceId("nothing")));
  }

  private ReadCorrectiveInvoices read() {
    return house.get(ReadCorrectiveInvoices.class);
  }

  private CorrectiveInvoice correct() {
    BuyerCorrection buyer =
        new BuyerCorrection(
            Optional.of("Lina Morel"), Optional.empty(), Optional.empty(), Optional.empty());
    CorrectiveInvoice issued =
        house
            .get(CorrectInvoice.class)
            .correct(
                sold.admin(),
                invoice.id(),
                new InvoiceCorrection(
                    "by-hand:1", Optional.empty(), Optional.of(buyer), List.of(), "Nom"));
    house.carryOut();
    return issued;
  }
}
