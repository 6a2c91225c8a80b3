package fr.livrestaka.application.invoicing.reactions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.invoicing.SoldOrders;
import fr.livrestaka.application.invoicing.port.Receipts;
import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.events.InvoicePaid;
import fr.livrestaka.domain.invoicing.receipts.Receipt;
import org.junit.jupiter.api.Test;

class MailReceiptTest {
  private final SoldOrders sold = new SoldOrders();
  private final InMemoryHouse house = sold.house;

  @Test
  void theClientGetsTheReceiptOnceWithWhatItSays() {
    Invoice invoice = sold.payByCard(sold.unpaid());
    house.carryOut();
    Receipt receipt = house.get(Receipts.class).ofInvoice(invoice.id()).getFirst();

    Mail mail = sold.mails("payment-receipt").getFirst();
    assertThat(mail.values())
        .containsEntry("invoice", invoice.snapshot().number().text())
        .containsEntry("number", receipt.text().number())
        .containsEntry("way", "carte bancaire");
    assertThat(mail.values().get("amount")).contains("350,00");
    assertThat(mail.values().get("left")).startsWith("0,00");
    assertThat(mail.values().get("withdraw")).contains("/api/public/retractations/");
    assertThat(mail.attachments())
        .singleElement()
        .satisfies(
            file ->
                assertThat(file.filename()).isEqualTo("recu-" + receipt.text().number() + ".pdf"));
  }

  @Test
  void aRepetitionIsTheSameMailAndTheSameReceipt() {
    Invoice invoice = sold.payByCard(sold.unpaid());
    house.carryOut();
    Receipt receipt = house.get(Receipts.class).ofInvoice(invoice.id()).getFirst();
    InvoicePaid event = new InvoicePaid(invoice.id(), receipt.cause());
    Delivery again = new Delivery("again", house.now(), 2);
    MailReceipt reaction = house.get(MailReceipt.class);
    reaction.prepare(event, again);
    reaction.react(event, again);

    assertThat(house.get(Receipts.class).ofInvoice(invoice.id())).hasSize(1);
    assertThat(sold.mails("payment-receipt").getLast().attachments().getFirst().bytes())
        .isEqualTo(sold.mails("payment-receipt").getFirst().attachments().getFirst().bytes());
  }
}
