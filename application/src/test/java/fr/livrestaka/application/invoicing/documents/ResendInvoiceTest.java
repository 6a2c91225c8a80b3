package fr.livrestaka.application.invoicing.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.accounts.InMemoryAccounts;
import fr.livrestaka.application.files.InMemoryStoredFiles;
import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.invoicing.ChangeInvoiceStatus;
import fr.livrestaka.application.invoicing.SoldOrders;
import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.shared.FrenchDay;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.invoicing.refusals.ClientOutOfReach;
import fr.livrestaka.domain.invoicing.refusals.InvoiceElsewhere;
import fr.livrestaka.domain.shared.NotFound;
import fr.livrestaka.domain.shared.Refusal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An administrator has an invoice sent once more. */
class ResendInvoiceTest {
  private static final String URL = "/uploads/invoices/old.pdf";

  private final SoldOrders sold = new SoldOrders();
  private final InMemoryHouse house = sold.house;

  @Test
  void thePaidOneIsMailedAgainWithTheSameDocumentThoughItsFileIsLost() {
    Invoice invoice = sold.paid(48_000);
    byte[] first = onlyAttachment(sold.mails("invoice-issued").getFirst());
    house.get(InMemoryStoredFiles.class).delete(invoice.path());
    resend(invoice.id());

    assertThat(sold.mails("invoice-issued"))
        .hasSize(2)
        .allSatisfy(
            mail -> {
              assertThat(mail.to()).isEqualTo(sold.client().email());
              assertThat(onlyAttachment(mail)).isEqualTo(first);
              assertThat(mail.values())
                  .containsEntry("number", invoice.snapshot().number().text())
                  .containsEntry("amount", "480,00\u00a0€");
            });
    assertThat(house.get(InMemoryStoredFiles.class).read(invoice.path())).hasValue(first);
    assertThat(sold.shown(invoice.id()).status()).isEqualTo(InvoiceStatus.PAID);
    assertThat(sold.audited(invoice.id())).containsExactly("INVOICE_REGENERATED", "INVOICE_SENT");
  }

  @Test
  void eachRequestIsAMail() {
    Invoice invoice = sold.paid(48_000);
    resend(invoice.id());
    resend(invoice.id());

    assertThat(sold.mails("invoice-issued"))
        .extracting(Mail::id)
        .hasSize(3)
        .doesNotHaveDuplicates();
    assertThat(sold.audited(invoice.id())).containsExactly("INVOICE_SENT", "INVOICE_SENT");
  }

  @Test
  void anUnpaidOneIsSentWithTheLinkToPayItAndALateOneSaysSo() {
    Invoice invoice = sold.unpaid();
    resend(invoice.id());
    assertThat(sold.mails("invoice-to-pay"))
        .hasSize(2)
        .extracting(mail -> List.of(mail.values().get("pay"), mail.values().get("jusquau")))
        .containsOnly(
            List.of(
                invoice.snapshot().payAt().orElseThrow(),
                FrenchDay.of(invoice.snapshot().dueOn())));

    house
        .get(ChangeInvoiceStatus.class)
        .change(sold.admin(), invoice.id(), InvoiceStatus.OVERDUE, Optional.empty());
    resend(invoice.id());
    assertThat(sold.mails("invoice-late"))
        .singleElement()
        .satisfies(mail -> assertThat(mail.values().get("pay")).isNotBlank());
    assertThat(sold.shown(invoice.id()).status()).isEqualTo(InvoiceStatus.OVERDUE);
  }

  @Test
  void aCancelledOneIsNotSentAgain() {
    Invoice invoice = sold.paid(48_000);
    InvoiceId adopted = sold.adopted("DEMO-9", URL).id();
    house.get(InMemoryStoredFiles.class).store(StoredPath.ofUrl(URL).orElseThrow(), new byte[] {1});
    for (InvoiceId id : List.of(invoice.id(), adopted)) {
      house
          .get(ChangeInvoiceStatus.class)
          .change(sold.admin(), id, InvoiceStatus.CANCELLED, Optional.empty());
      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> resend(id))
          .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT))
          .withMessageContaining("invoicing.cancelled-not-sent");
    }
    assertThat(sold.mails("invoice-issued")).hasSize(1);
    assertThat(sold.audited(invoice.id())).containsExactly("INVOICE_CANCELLED");
  }

  @Test
  void anAdoptedOneIsSentWhereItsFileIsThere() {
    InvoiceId adopted = sold.adopted("DEMO-1", URL).id();
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> resend(adopted));
    assertThat(sold.audited(adopted)).isEmpty();
    assertThat(sold.shown(adopted).status()).isEqualTo(InvoiceStatus.GENERATED);
    house
        .get(InMemoryStoredFiles.class)
        .store(StoredPath.ofUrl(URL).orElseThrow(), new byte[] {1, 2, 3});

    resend(adopted);
    assertThat(sold.shown(adopted).status()).isEqualTo(InvoiceStatus.SENT);
    assertThat(sold.mails("invoice-issued"))
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(onlyAttachment(mail)).containsExactly(1, 2, 3);
              assertThat(mail.attachments().getFirst().filename()).isEqualTo("facture-DEMO-1.pdf");
              assertThat(mail.values()).containsEntry("pay", "").containsEntry("jusquau", "");
            });
  }

  @Test
  void whatCannotBeSentIsRefusedAndChangesNothing() {
    InvoiceId outside = sold.adopted("DEMO-1", "https://old.example.org/f.pdf").id();
    Invoice open = sold.unpaid();
    house
        .get(ChangeInvoiceStatus.class)
        .change(sold.admin(), open.id(), InvoiceStatus.OVERDUE, Optional.empty());
    int mails = house.mails().size();

    assertThatExceptionOfType(InvoiceElsewhere.class).isThrownBy(() -> resend(outside));
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> resend(new InvoiceId("nothing")));
    house
        .get(InMemoryAccounts.class)
        .change(sold.client().id(), account -> account.erased(house.now()).state());
    assertThatExceptionOfType(ClientOutOfReach.class).isThrownBy(() -> resend(open.id()));
    house.carryOut();
    assertThat(house.mails()).hasSize(mails);
    assertThat(house.audited()).extracting(AuditEntry::action).doesNotContain("INVOICE_SENT");
  }

  private void resend(InvoiceId id) {
    house.get(ResendInvoice.class).resend(sold.admin(), id);
    house.carryOut();
  }

  private static byte[] onlyAttachment(Mail mail) {
    assertThat(mail.attachments()).hasSize(1);
    return mail.attachments().getFirst().bytes();
  }
}
