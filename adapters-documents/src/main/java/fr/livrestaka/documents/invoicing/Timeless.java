package fr.livrestaka.documents.invoicing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Gives all dates of a PDF one value, so that the same content makes the same bytes. */
final class Timeless {
  private static final Pattern DATES =
      Pattern.compile(
          "(<xmp:(?:CreateDate|ModifyDate|MetadataDate)>|<dc:date>\\s*<rdf:Seq>\\s*<rdf:li>)"
              + "[^<]*(</)");

  private Timeless() {}

  static byte[] of(byte[] pdf, Instant time) {
    Instant second = time.truncatedTo(ChronoUnit.SECONDS);
    Calendar calendar = GregorianCalendar.from(second.atZone(ZoneOffset.UTC));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDDocumentInformation facts = document.getDocumentInformation();
      facts.setCreationDate(calendar);
      facts.setModificationDate(calendar);
      dateAttachments(document, calendar);
      dateMetadata(document, second);
      document.getDocument().getTrailer().removeItem(COSName.ID);
      document.setDocumentId(second.toEpochMilli());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void dateAttachments(PDDocument document, Calendar calendar) throws IOException {
    PDEmbeddedFilesNameTreeNode files = document.getDocumentCatalog().getNames().getEmbeddedFiles();
    for (PDComplexFileSpecification file : files.getNames().values()) {
      PDEmbeddedFile content = file.getEmbeddedFile();
      content.setCreationDate(calendar);
      content.setModDate(calendar);
    }
  }

  private static void dateMetadata(PDDocument document, Instant second) throws IOException {
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    String dated = DATES.matcher(xmp).replaceAll("$1" + second + "$2");
    metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
  }
}
