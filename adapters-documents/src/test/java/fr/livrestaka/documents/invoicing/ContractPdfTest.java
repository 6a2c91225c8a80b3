package fr.livrestaka.documents.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class ContractPdfTest {
  private static final Instant NOON = Instant.parse("2026-12-02T12:00:00Z");
  private static final String TEXT =
      "1. Les parties\n\nPrestataire : Les Belles Pages.\nClient : Léa Nguyễn & fils <b> 📖\n\n2. Le prix\n\n1\u202f450,00\u00a0€";

  private final ContractPdf printer = new ContractPdf();

  @Test
  void allThatIsWrittenCanBeRead() {
    String read = Documents.text(printer.print("Contrat", TEXT, NOON));
    assertThat(read)
        .contains("Contrat", "1. Les parties", "Client : Léa Nguyễn & fils <b>", "2. Le prix")
        .contains("Page 1 sur 1");
    assertThat(read.replaceAll("\\s|\u00a0", "")).contains("1450,00€");
  }

  @Test
  void itIsPdfAWithFontsInside() throws IOException {
    try (PDDocument document = Loader.loadPDF(printer.print("Contrat", TEXT, NOON))) {
      String facts =
          new String(
              document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertThat(facts).contains("pdfaid:part").contains("2026-12-02T12:00:00Z");
      for (var page : document.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
        }
      }
    }
  }

  @Test
  void theSameTextMakesTheSameBytes() {
    assertThat(new ContractPdf().print("Contrat", TEXT, NOON))
        .isEqualTo(printer.print("Contrat", TEXT, NOON));
  }

  @Test
  void aLongTextRunsOverPages() {
    assertThat(Documents.pages(printer.print("Contrat", (TEXT + "\n\n").repeat(60), NOON)))
        .isGreaterThan(2);
  }
}
