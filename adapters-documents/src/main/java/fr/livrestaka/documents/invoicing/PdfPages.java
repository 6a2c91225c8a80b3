package fr.livrestaka.documents.invoicing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Makes PDF/A-3 pages of HTML, with embedded fonts and nothing from outside. */
final class PdfPages {
  /** Stands in the style sheet for the families that a document needs. */
  private static final String FAMILIES = "--fonts--";

  static {
    XRLog.setLoggingEnabled(false);
  }

  private PdfPages() {}

  static byte[] of(String html) {
    PrintText print = PrintText.of(html);
    try (InputStream colours =
            Objects.requireNonNull(PdfPages.class.getResourceAsStream("/sRGB.icc"));
        PDDocument document = new PDDocument()) {
      ByteArrayOutputStream pdf = new ByteArrayOutputStream();
      PdfRendererBuilder pages = new PdfRendererBuilder();
      pages.usePDDocument(document);
      pages.usePdfAConformance(PdfAConformance.PDFA_3_B);
      pages.useColorProfile(colours.readAllBytes());
      pages.useUnicodeBidiSplitter(RightToLeft.Splitter::new);
      pages.useUnicodeBidiReorderer(new RightToLeft());
      pages.defaultTextDirection(TextDirection.LTR);
      print.fonts().forEach(font -> use(pages, font, document));
      pages.useUriResolver((base, uri) -> null);
      pages.withHtmlContent(print.text().replace(FAMILIES, families(print)), null);
      pages.toStream(pdf);
      pages.run();
      return pdf.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void use(PdfRendererBuilder pages, PrintFont font, PDDocument document) {
    PDFont loaded = font.load(document);
    pages.useFont(new PDFontSupplier(loaded), font.family(), font.weight(), FontStyle.NORMAL, true);
  }

  private static String families(PrintText print) {
    return print.fonts().stream()
        .map(font -> "'" + font.family() + "'")
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
