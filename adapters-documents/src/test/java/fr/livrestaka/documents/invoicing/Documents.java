package fr.livrestaka.documents.invoicing;

import fr.livrestaka.application.invoicing.LegalMentions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.Billing;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoicingFixtures;
import fr.livrestaka.domain.invoicing.PaidBy;
import fr.livrestaka.domain.invoicing.Sale;
import fr.livrestaka.domain.invoicing.SalesUnit;
import fr.livrestaka.domain.invoicing.SoldLine;
import fr.livrestaka.domain.invoicing.credit.Credit;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.credit.CreditNoteId;
import fr.livrestaka.domain.invoicing.credit.SharedCredit;
import fr.livrestaka.domain.invoicing.parties.Buyer;
import fr.livrestaka.domain.invoicing.parties.Issuer;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import fr.livrestaka.domain.invoicing.register.Counter;
import fr.livrestaka.domain.invoicing.register.InvoicePosition;
import fr.livrestaka.domain.invoicing.register.Series;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import fr.livrestaka.domain.invoicing.vat.VatTerms;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.Money;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.mustangproject.validator.ZUGFeRDValidator;

/** Documents to print, and what can be told of printed ones. */
final class Documents {
  /** A validator's verdict with its report. */
  record Verdict(boolean valid, String report) {}

  private Documents() {}

  static Invoice invoice(VatRegime regime, Buyer buyer, String day, Sale sale) {
    Instant at = Instant.parse(day + "T10:00:00Z");
    InvoicePosition invoicePosition = Counter.fresh(Series.FACT).next(at, number -> false);
    Optional<String> payment = sale.paidAt().map(paid -> "pi_1");
    Billing billing =
        new Billing(new OrderId("order-1"), new AccountId("client-1"), payment, buyer, sale);
    return Invoice.issue(new InvoiceId("invoice-1"), billing, issuer(regime), invoicePosition)
        .state();
  }

  static Sale sale(String day, long cents) {
    return new Sale(
            "Correction du roman « Été »",
            Optional.of("Relecture complète.\nDeux passes."),
            Money.ofCents(cents),
            Optional.of(Instant.parse(day + "T09:58:00Z")))
        .paidBy(PaidBy.card(Optional.of("pi_3QWERTY")));
  }

  /** 350 pages at the prices of the price list, for somebody in Belgium. */
  static Sale pages(String day) {
    String title = "Manuscrit : « Été »\n";
    return new Sale(
        List.of(
            page(title + "Pages 1 à 10, offertes", 10, 0),
            page(title + "Pages 11 à 300, à 2,00 € TTC la page", 290, 200),
            page(title + "Pages 301 à 350, à 1,00 € TTC la page", 50, 100)),
        Money.ofCents(63_000),
        Optional.of(Instant.parse(day + "T09:58:00Z")),
        Optional.of(PaidBy.card(Optional.of("pi_3QWERTY"))));
  }

  private static SoldLine page(String details, int pages, long cents) {
    return new SoldLine(
        "Correction intégrale", Optional.of(details), pages, SalesUnit.PAGE, Money.ofCents(cents));
  }

  static Credit refund(String day, long cents) {
    return new Credit(Money.ofCents(cents), "Chapitre manquant", "refund-1")
        .repaid(Instant.parse(day + "T09:30:00Z"), PaidBy.card(Optional.of("re_3QWERTY")));
  }

  static Credit byHand(long cents, String reason) {
    return new Credit(Money.ofCents(cents), reason, "by-hand");
  }

  static Snapshot creditNote(Invoice invoice, String day, Credit credit) {
    Instant at = Instant.parse(day + "T10:00:00Z");
    InvoicePosition invoicePosition = Counter.fresh(Series.AVOIR).next(at, number -> false);
    return CreditNote.issue(
            new CreditNoteId("note-1"),
            invoice,
            invoice.snapshot(),
            Money.ZERO,
            credit,
            issuer(VatRegime.STANDARD),
            invoicePosition)
        .state()
        .snapshot();
  }

  /** One for two invoices of one reader. */
  static Snapshot creditNoteOfTwo(String day) {
    Instant at = Instant.parse(day + "T10:00:00Z");
    List<SharedCredit.Share> shares = List.of(whole(1, 35_000), whole(2, 10_001));
    return new SharedCredit(shares, "Rétractation du 1 décembre 2026", "withdrawal:w-1")
        .issue(
            new CreditNoteId("note-1"),
            issuer(VatRegime.STANDARD),
            Counter.fresh(Series.AVOIR).next(at, number -> false))
        .state()
        .snapshot();
  }

  private static SharedCredit.Share whole(int place, long cents) {
    Invoice invoice = numbered(place, cents);
    return new SharedCredit.Share(invoice, invoice.snapshot(), Money.ZERO, Money.ofCents(cents));
  }

  private static Invoice numbered(int place, long cents) {
    Instant at = Instant.parse("2026-11-25T10:00:00Z");
    Billing billing =
        new Billing(
            new OrderId("order-1"),
            new AccountId("client-1"),
            Optional.of("pi_" + place),
            InvoicingFixtures.READER,
            sale("2026-11-25", cents));
    InvoicePosition invoicePosition =
        Counter.fresh(Series.FACT).next(at, number -> number.sequence() < place);
    return Invoice.issue(
            new InvoiceId("invoice-" + place), billing, issuer(VatRegime.STANDARD), invoicePosition)
        .state();
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

  /** What each printed sign means by the file, before any reader makes words of it. */
  static Set<String> meanings(byte[] pdf) {
    Set<String> meanings = new HashSet<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition position) {
          meanings.add(position.getUnicode());
        }
      }.getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return meanings;
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

  /** The text of each page. */
  static List<String> pageTexts(byte[] pdf) {
    List<String> texts = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        texts.add(stripper.getText(document));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  /** The description of the file inside it (XMP). */
  static String metadata(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new String(
              document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8)
          + document.getDocumentInformation().getCOSObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    return new Issuer(InvoicingFixtures.SELLER, VatTerms.behind(regime), LegalMentions.catalogue());
  }
}
