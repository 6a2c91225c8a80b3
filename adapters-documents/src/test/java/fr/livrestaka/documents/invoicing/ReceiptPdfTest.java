package fr.livrestaka.documents.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.invoicing.InvoicingFixtures;
import fr.livrestaka.domain.invoicing.PaidBy;
import fr.livrestaka.domain.invoicing.receipts.ReceiptText;
import fr.livrestaka.domain.shared.Money;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class ReceiptPdfTest {
  private static final Instant NEW_YEAR = Instant.parse("2026-12-31T23:30:00Z");

  private final ReceiptPdf printer = new ReceiptPdf();

  @Test
  void allThatItAcknowledgesCanBeRead() {
    String read = read(receipt(5_000, Optional.of("RECU-FACT-2026-000012-1")));

    assertThat(read)
        .contains("Reçu", "RECU-FACT-2026-000012-2", "FACT-2026-000012", "28 décembre 2026")
        .contains("01/01/2027", "virement", "VIR-2027", "Léa <b> & fils", "10 rue des Lilas")
        .contains("350,00", "50,00", "280,00", "Reste à payer 20,00")
        .contains("annule et remplace le reçu RECU-FACT-2026-000012-1")
        .contains("n’est pas une facture");
    assertThat(read).doesNotContain("TVA 20");
  }

  @Test
  void whatIsNotThereIsNotSaid() {
    assertThat(read(receipt(0, Optional.empty())))
        .doesNotContain("Avoirs déduits")
        .doesNotContain("annule et remplace");
  }

  @Test
  void itIsPdfAOfTheTimeOfTheReceiptAndCarriesNoInvoiceData() throws java.io.IOException {
    byte[] pdf = printer.print(receipt(0, Optional.empty()));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String facts =
          new String(
              document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertThat(facts).contains("pdfaid:part", "2026-12-31T23:30:00Z").doesNotContain("factur-x");
    }
    assertThat(new ReceiptPdf().print(receipt(0, Optional.empty()))).isEqualTo(pdf);
  }

  private String read(ReceiptText receipt) {
    return Documents.text(printer.print(receipt)).replaceAll("[\\s\u00a0]+", " ");
  }

  private static ReceiptText receipt(long credited, Optional<String> replaces) {
    return new ReceiptText(
        "RECU-FACT-2026-000012-2",
        NEW_YEAR,
        "FACT-2026-000012",
        LocalDate.of(2026, 12, 28),
        InvoicingFixtures.SELLER,
        "Léa <b> & fils",
        List.of("10 rue des Lilas", "75011 Paris", "France"),
        Money.ofCents(35_000),
        Money.ofCents(credited),
        Money.ofCents(28_000),
        NEW_YEAR,
        new PaidBy(PaidBy.Way.TRANSFER, Optional.of("VIR-2027")),
        replaces);
  }
}
