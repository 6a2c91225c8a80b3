package fr.livrestaka.documents.invoicing;

import fr.livrestaka.application.invoicing.LegalMentions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.Billing;
import fr.livrestaka.domain.invoicing.Buyer;
import fr.livrestaka.domain.invoicing.Counter;
import fr.livrestaka.domain.invoicing.Credit;
import fr.livrestaka.domain.invoicing.CreditNote;
import fr.livrestaka.domain.invoicing.CreditNoteId;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoicingFixtures;
import fr.livrestaka.domain.invoicing.Issuer;
import fr.livrestaka.domain.invoicing.Sale;
import fr.livrestaka.domain.invoicing.Series;
import fr.livrestaka.domain.invoicing.Snapshot;
import fr.livrestaka.domain.invoicing.Turn;
import fr.livrestaka.domain.invoicing.VatRegime;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.Money;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.mustangproject.validator.ZUGFeRDValidator;

/** Documents to print, and what can be told of printed ones. */
final class Documents {
  /** A validator's verdict with its report. */
  record Verdict(boolean valid, String report) {}

  private Documents() {}

  static Invoice invoice(VatRegime regime, Buyer buyer, String day, Sale sale) {
    Instant at = Instant.parse(day + "T10:00:00Z");
    Turn turn = Counter.fresh(Series.FACT).next(at, number -> false);
    Billing billing =
        new Billing(
            new OrderId("order-1"), new AccountId("client-1"), Optional.of("pi_1"), buyer, sale);
    return Invoice.issue(new InvoiceId("invoice-1"), billing, issuer(regime), turn);
  }

  static Sale sale(String day, long cents) {
    return new Sale(
        "Correction du roman « Été »",
        Optional.of("Relecture complète.\nDeux passes."),
        Money.ofCents(cents),
        Optional.of(Instant.parse(day + "T09:58:00Z")));
  }

  static Snapshot creditNote(Invoice invoice, String day, long cents) {
    Instant at = Instant.parse(day + "T10:00:00Z");
    Turn turn = Counter.fresh(Series.AVOIR).next(at, number -> false);
    Credit credit = new Credit(Money.ofCents(cents), "Remboursement partiel", "refund-1");
    return CreditNote.issue(
            new CreditNoteId("note-1"),
            invoice,
            Money.ZERO,
            credit,
            issuer(VatRegime.STANDARD),
            turn)
        .snapshot();
  }

  static String text(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setLineSeparator("\n");
      return stripper.getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the document's links lead. */
  static List<String> links(byte[] pdf) {
    List<String> links = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          if (annotation instanceof PDAnnotationLink link
              && link.getAction() instanceof PDActionURI uri) {
            links.add(uri.getURI());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return links;
  }

  static int pages(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Verdict validate(byte[] pdf) {
    try {
      Path file = Files.createTempFile("invoice", ".pdf");
      try {
        Files.write(file, pdf);
        ZUGFeRDValidator validator = new ZUGFeRDValidator();
        String report = validator.validate(file.toString());
        return new Verdict(validator.wasCompletelyValid(), report);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Issuer issuer(VatRegime regime) {
    return new Issuer(InvoicingFixtures.SELLER, regime, LegalMentions.catalogue());
  }
}
