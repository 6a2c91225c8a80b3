package fr.livrestaka.application.invoicing.reactions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.invoicing.SoldOrders;
import fr.livrestaka.application.invoicing.correction.CorrectInvoice;
import fr.livrestaka.application.invoicing.port.CorrectiveInvoices;
import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.correction.CorrectiveInvoice;
import fr.livrestaka.domain.invoicing.correction.InvoiceCorrection;
import fr.livrestaka.domain.invoicing.correction.Rewording;
import fr.livrestaka.domain.invoicing.events.CorrectiveInvoiceIssued;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MailCorrectiveInvoiceTest {
  private final SoldOrders sold = new SoldOrders();
  private final InMemoryHouse house = sold.house;
  private final Invoice invoice = sold.paid(48_000);
  private final CorrectiveInvoice corrective =
      house
          .get(CorrectInvoice.class)
          .correct(
              sold.admin(),
              invoice.id(),
              new InvoiceCorrection(
                  "by-hand:1",
                  Optional.empty(),
                  Optional.empty(),
                  List.of(new Rewording(1, Optional.of("Relecture"), Optional.empty())),
                  "Libellé inexact"));

  @Test
  void theClientGetsTheDocumentWithBothNumbers() {
    house.carryOut();

    Mail mail = sold.mails("invoice-corrected").getFirst();
    assertThat(mail.values())
        .containsEntry("number", corrective.snapshot().number().text())
        .containsEntry("invoice", invoice.snapshot().number().text());
    assertThat(mail.values().get("amount")).contains("480,00");
    assertThat(mail.values().get("withdraw")).contains("/api/public/retractations/");
  }

  @Test
  void aRepetitionIsTheSameDocument() {
    house.carryOut();
    CorrectiveInvoiceIssued event = new CorrectiveInvoiceIssued(corrective.id());
    Delivery again = new Delivery("again", house.now(), 2);
    MailCorrectiveInvoice reaction = house.get(MailCorrectiveInvoice.class);
    reaction.prepare(event, again);
    reaction.react(event, again);

    assertThat(house.get(CorrectiveInvoices.class).ofInvoice(invoice.id())).hasSize(1);
    assertThat(sold.mails("invoice-corrected").getLast().attachments().getFirst().bytes())
        .isEqualTo(sold.mails("invoice-corrected").getFirst().attachments().getFirst().bytes());
  }
}
