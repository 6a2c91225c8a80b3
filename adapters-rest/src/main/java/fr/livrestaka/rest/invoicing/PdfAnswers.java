package fr.livrestaka.rest.invoicing;

import fr.livrestaka.application.invoicing.InvoiceView;
import fr.livrestaka.application.invoicing.correction.ReadCorrectiveInvoices;
import fr.livrestaka.application.invoicing.credit.ReadCreditNotes;
import fr.livrestaka.application.invoicing.documents.InvoiceDocument;
import fr.livrestaka.application.invoicing.documents.InvoiceDocument.Elsewhere;
import fr.livrestaka.application.invoicing.documents.InvoiceDocument.Pdf;
import fr.livrestaka.application.invoicing.receipts.ReadReceipts;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import java.util.function.Function;

/** Answers with documents, as attachments that no cache between may keep. */
public final class PdfAnswers {
  private static final int SHOWN_OF_ID = 8;

  private PdfAnswers() {}

  /** The file, or the way to where an old one lies. */
  public static HttpResponse<byte[]> of(
      InvoiceDocument document, Function<InvoiceView, String> name) {
    return switch (document) {
      case Pdf pdf -> of(pdf.bytes(), name.apply(pdf.invoice()));
      case Elsewhere elsewhere ->
          HttpResponse.<byte[]>status(HttpStatus.FOUND)
              .header(HttpHeaders.LOCATION, elsewhere.url());
    };
  }

  public static HttpResponse<byte[]> of(ReadCreditNotes.Document document) {
    return of(document.bytes(), "avoir-" + dashed(document.note().number()) + ".pdf");
  }

  public static HttpResponse<byte[]> of(ReadReceipts.Document document) {
    return of(document.bytes(), "recu-" + dashed(document.receipt().text().number()) + ".pdf");
  }

  public static HttpResponse<byte[]> of(ReadCorrectiveInvoices.Document document) {
    String number = document.corrective().snapshot().number().text();
    return of(document.bytes(), "facture-rectificative-" + dashed(number) + ".pdf");
  }

  private static HttpResponse<byte[]> of(byte[] bytes, String name) {
    return HttpResponse.ok(bytes)
        .contentType(MediaType.APPLICATION_PDF_TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
  }

  /** As contract B §4.3 names the client's file. */
  static String forClient(InvoiceView invoice) {
    String id = invoice.id().value();
    String end = id.substring(Math.max(0, id.length() - SHOWN_OF_ID));
    return "facture-" + dashed(invoice.order().titre()) + "-" + dashed(end) + ".pdf";
  }

  /** As contract B §5.3 names the administrator's file. */
  static String forAdmin(InvoiceView invoice) {
    return "facture-" + dashed(invoice.number()) + "-" + dashed(invoice.order().titre()) + ".pdf";
  }

  private static String dashed(String text) {
    return text.replaceAll("[^A-Za-z0-9]", "-");
  }
}
