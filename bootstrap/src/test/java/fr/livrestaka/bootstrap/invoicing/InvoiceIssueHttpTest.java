package fr.livrestaka.bootstrap.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.invoicing.credit.IssueCreditNote;
import fr.livrestaka.application.invoicing.register.VerifyInvoices;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestMails;
import fr.livrestaka.bootstrap.testing.TestMails.Received;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.credit.Credit;
import fr.livrestaka.domain.invoicing.register.LedgerFault;
import fr.livrestaka.domain.shared.Money;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InvoiceIssueHttpTest {
  private final TestProgram program = TestProgram.shared();
  private final TestMails mails = TestMails.of(program);
  private final Person client = People.register();

  @Test
  void theClientGetsTheDocumentThatIsStored() throws IOException {
    Invoice invoice = Sales.sell(client, "Roman d'été", 48_000);
    String number = invoice.snapshot().number().text();
    Received mail = mails.await(client.email(), number);
    byte[] attached = mail.attachments().get("facture-" + number + ".pdf");

    assertThat(new String(attached, StandardCharsets.ISO_8859_1)).startsWith("%PDF-1.");
    assertThat(mail.text()).contains(number, "480,00\u00a0€", "Correction de manuscrit");
    assertThat(mail.links()).contains("https://front.example.org/app/billing");
    assertThat(stored(invoice)).hasBinaryContent(attached);
  }

  @Test
  void aPaymentThatIsRolledBackTakesNoNumber() {
    String order = Sales.order(client, "Roman");
    Invoice before = Sales.sell(client, "Avant", 100);
    assertThatThrownBy(
            () ->
                program
                    .bean(Transactions.class)
                    .write(
                        () -> {
                          Sales.pay(client, order, "pi_" + UUID.randomUUID(), 100);
                          throw new IllegalStateException("payment failed");
                        }))
        .hasMessage("payment failed");

    assertThat(Sales.sell(client, "Après", 100).snapshot().number().sequence())
        .isEqualTo(before.snapshot().number().sequence() + 1);
  }

  @Test
  void aCreditNoteIsMailedAndAllIsSound() throws IOException {
    Invoice invoice = Sales.sell(client, "Roman", 48_003);
    mails.await(client.email(), invoice.snapshot().number().text());
    program
        .bean(IssueCreditNote.class)
        .credit(
            invoice.id(),
            new Credit(Money.ofCents(12_345), "Remboursement", "refund-1"),
            Instant.now());
    Received mail = mails.await(client.email(), "avoir");

    assertThat(mail.attachments().keySet()).allMatch(name -> name.startsWith("avoir-AVOIR-"));
    assertThat(program.bean(VerifyInvoices.class).verify().faults())
        .filteredOn(fault -> !fault.kind().name().startsWith("PDF_"))
        .filteredOn(fault -> !isPutInByAnotherTest(fault))
        .isEmpty();
    Files.write(stored(invoice), new byte[] {1});
    assertThat(program.bean(VerifyInvoices.class).verify().faults())
        .contains(
            new LedgerFault(LedgerFault.Kind.PDF_DIFFERS, invoice.snapshot().number().text()));
  }

  /** Invoices as the former service left them, written into the database of the running program. */
  private static boolean isPutInByAnotherTest(LedgerFault fault) {
    return fault.kind() == LedgerFault.Kind.NOT_REGISTERED && !fault.number().startsWith("FACT-");
  }

  private Path stored(Invoice invoice) {
    return program.home().resolve("uploads").resolve(invoice.path().value());
  }
}
