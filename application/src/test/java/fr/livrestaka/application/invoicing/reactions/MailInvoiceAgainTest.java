package fr.livrestaka.application.invoicing.reactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.accounts.InMemoryAccounts;
import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.invoicing.ChangeInvoiceStatus;
import fr.livrestaka.application.invoicing.SoldOrders;
import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.shared.PermanentFailure;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.invoicing.events.InvoiceSendRequested;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Between the request and the mail, everything may have changed. */
class MailInvoiceAgainTest {
  private final SoldOrders sold = new SoldOrders();
  private final InMemoryHouse house = sold.house;

  @Test
  void aSecondRunMailsTheSameUnderTheSameId() {
    Invoice invoice = sold.unpaid();
    house.reactTwice(MailInvoiceAgain.class, new InvoiceSendRequested(invoice.id()));
    List<Mail> mails = sold.mails("invoice-to-pay");

    assertThat(mails).hasSize(3);
    assertThat(mails.get(2).id()).isEqualTo(mails.get(1).id()).isNotEqualTo(mails.get(0).id());
    assertThat(mails.get(2).values()).isEqualTo(mails.get(1).values());
  }

  @Test
  void whatWasPaidMeanwhileIsNotAskedForAgain() {
    Invoice invoice = sold.unpaid();
    house
        .get(ChangeInvoiceStatus.class)
        .change(sold.admin(), invoice.id(), InvoiceStatus.PAID, Optional.empty());
    react(invoice.id());

    assertThat(sold.mails("invoice-to-pay")).hasSize(1);
    assertThat(sold.mails("invoice-issued"))
        .singleElement()
        .satisfies(mail -> assertThat(mail.values()).containsEntry("pay", ""));
  }

  @Test
  void whatWasCancelledMeanwhileIsNotMailed() {
    Invoice invoice = sold.paid(48_000);
    house
        .get(ChangeInvoiceStatus.class)
        .change(sold.admin(), invoice.id(), InvoiceStatus.CANCELLED, Optional.empty());
    react(invoice.id());

    assertThat(sold.mails("invoice-issued")).hasSize(1);
  }

  @Test
  void anErasedClientGetsNothing() {
    Invoice invoice = sold.paid(48_000);
    house
        .get(InMemoryAccounts.class)
        .change(sold.client().id(), account -> account.erased(house.now()).state());
    react(invoice.id());

    assertThat(sold.mails("invoice-issued")).hasSize(1);
  }

  @Test
  void aFileThatIsLostMeanwhileIsNotLookedForAgainAndAgain() {
    InvoiceId adopted = sold.adopted("DEMO-1", "/uploads/invoices/old.pdf").id();

    assertThatExceptionOfType(PermanentFailure.class).isThrownBy(() -> react(adopted));
    assertThat(house.mails()).isEmpty();
  }

  private void react(InvoiceId id) {
    house.react(MailInvoiceAgain.class, new InvoiceSendRequested(id));
  }
}
