package fr.livrestaka.documents.invoicing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Makes PDF/A-3 pages of HTML, with embedded fonts and nothing from outside. */
final class PdfPages {
  private static final String FONTS = "/fonts/SourceSansPro-";

  static {
    XRLog.setLoggingEnabled(false);
  }

  private PdfPages() {}

  static byte[] of(String html) {
    try (InputStream colours = resource("/sRGB.icc")) {
      ByteArrayOutputStream pdf = new ByteArrayOutputStream();
      PdfRendererBuilder pages = new PdfRendererBuilder();
      pages.usePdfAConformance(PdfAConformance.PDFA_3_B);
      pages.useColorProfile(colours.readAllBytes());
      pages.useFont(
          () -> resource(FONTS + "Regular.ttf"), "Source Sans", 400, FontStyle.NORMAL, true);
      pages.useFont(() -> resource(FONTS + "Bold.ttf"), "Source Sans", 700, FontStyle.NORMAL, true);
      pages.useFont(() -> resource("/FreeSans.ttf"), "Free Sans", 400, FontStyle.NORMAL, true);
      pages.useUriResolver((base, uri) -> null);
      pages.withHtmlContent(html, null);
      pages.toStream(pdf);
      pages.run();
      return pdf.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(PdfPages.class.getResourceAsStream(name), name);
  }
}
