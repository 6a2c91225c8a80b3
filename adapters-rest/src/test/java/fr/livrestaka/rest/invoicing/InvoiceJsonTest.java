package fr.livrestaka.rest.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.invoicing.InvoiceView;
import fr.livrestaka.application.invoicing.credit.CreditNoteView;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.invoicing.credit.CreditNoteId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.rest.invoicing.credit.CreditNoteWire;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Clients read these fields by name, and expect {@code null} where nothing is known. */
class InvoiceJsonTest {
  private static final Instant DAY = Instant.parse("2026-03-05T10:00:00Z");
  private static final String INVOICE =
      "\"id\":\"i\",\"number\":\"FACT-2026-000001\",\"amount\":48000,\"amountFormatted\":\"480.00 €\","
          + "\"taxAmount\":8000,\"status\":\"GENERATED\",\"createdAt\":\"2026-03-05T10:00:00Z\","
          + "\"issuedAt\":\"2026-03-05T10:00:00Z\",\"dueAt\":null,\"paidAt\":null,\"pdfUrl\":\"/u\","
          + "\"commande\":{\"id\":\"c\",\"titre\":\"Roman\",";
  private static final String NOTE =
      "\"id\":\"n\",\"number\":\"AVOIR-2026-000001\",\"amount\":100,\"amountFormatted\":\"1.00 €\","
          + "\"taxAmount\":17,\"reason\":\"Geste\",\"issuedAt\":\"2026-03-05T10:00:00Z\",\"pdfUrl\":\"/u\","
          + "\"invoice\":{\"id\":\"i\",\"number\":\"FACT-2026-000001\",\"titre\":\"Roman\"}";

  private final ObjectMapper json =
      ObjectMapper.create(Map.of("micronaut.serde.serialization.inclusion", "always"));

  @Test
  void anInvoiceInAClientsList() throws IOException {
    assertThat(json.writeValueAsString(InvoiceWire.Line.of(invoice())))
        .isEqualTo(
            "{" + INVOICE + "\"statut\":\"EN_ATTENTE\",\"createdAt\":\"2026-03-05T10:00:00Z\"}}");
  }

  @Test
  void aClientsInvoiceInFull() throws IOException {
    assertThat(json.writeValueAsString(InvoiceWire.Detail.of(invoice(), Optional.empty())))
        .isEqualTo(
            "{"
                + INVOICE
                + "\"description\":null,\"statut\":\"EN_ATTENTE\",\"createdAt\":\"2026-03-05T10:00:00Z\","
                + "\"updatedAt\":\"2026-03-05T10:00:00Z\","
                + "\"user\":{\"prenom\":\"Ève\",\"nom\":\"Roux\",\"email\":\"eve@example.org\"}},\"replacedBy\":null}");
  }

  @Test
  void anInvoiceInTheAdministratorsList() throws IOException {
    assertThat(json.writeValueAsString(AdminInvoiceWire.Line.of(invoice())))
        .isEqualTo(
            "{"
                + INVOICE
                + "\"statut\":\"EN_ATTENTE\",\"amount\":null,"
                + "\"client\":{\"id\":\"u\",\"nom\":\"Ève Roux\",\"email\":\"eve@example.org\"}}}");
  }

  @Test
  void anAdministratorsInvoiceInFull() throws IOException {
    assertThat(
            json.writeValueAsString(
                AdminInvoiceDetail.of(invoice(), Optional.empty(), Optional.empty())))
        .isEqualTo(
            "{"
                + INVOICE
                + "\"description\":null,\"statut\":\"EN_ATTENTE\",\"amount\":null,"
                + "\"createdAt\":\"2026-03-05T10:00:00Z\",\"client\":{\"id\":\"u\",\"prenom\":\"Ève\","
                + "\"nom\":\"Roux\",\"email\":\"eve@example.org\",\"adresse\":null,\"telephone\":null}},\"reglement\":null,\"replacedBy\":null}");
  }

  @Test
  void aCreditNote() throws IOException {
    assertThat(json.writeValueAsString(CreditNoteWire.Line.of(note()))).isEqualTo("{" + NOTE + "}");
    assertThat(json.writeValueAsString(CreditNoteWire.AdminLine.of(note())))
        .isEqualTo(
            "{"
                + NOTE
                + ",\"refunded\":0,\"client\":{\"id\":\"u\",\"nom\":\"Ève Roux\",\"email\":\"eve@example.org\"}}");
  }

  private static InvoiceView invoice() {
    return new InvoiceView(
        new InvoiceId("i"),
        "FACT-2026-000001",
        Money.ofCents(48_000),
        Money.ofCents(8_000),
        "/u",
        InvoiceStatus.GENERATED,
        Optional.of(DAY),
        Optional.empty(),
        Optional.empty(),
        DAY,
        new InvoiceView.OrderPart(
            new OrderId("c"),
            "Roman",
            Optional.empty(),
            OrderStatus.EN_ATTENTE,
            Optional.empty(),
            DAY,
            DAY),
        new InvoiceView.ClientPart(
            new AccountId("u"),
            "Ève",
            "Roux",
            "eve@example.org",
            Optional.empty(),
            Optional.empty()));
  }

  private static CreditNoteView note() {
    return new CreditNoteView(
        new CreditNoteId("n"),
        "AVOIR-2026-000001",
        Money.ofCents(100),
        Money.ofCents(17),
        Money.ZERO,
        "Geste",
        DAY,
        "/u",
        new CreditNoteView.InvoicePart(new InvoiceId("i"), "FACT-2026-000001", "Roman"),
        new CreditNoteView.ClientPart(new AccountId("u"), "Ève", "Roux", "eve@example.org"));
  }
}
