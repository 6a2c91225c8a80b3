package fr.livrestaka.documents.invoicing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;

/**
 * Gives all dates of a PDF one value, so that the same content makes the same bytes, and the name
 * of the program that made it, which the exporter mixes with a placeholder of its own build.
 */
final class Timeless {
  private static final DateTimeFormatter PDF_DATE =
      DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final Pattern DATES =
      Pattern.compile(
          "(<xmp:(?:CreateDate|ModifyDate|MetadataDate)>|<dc:date>\\s*<rdf:Seq>\\s*<rdf:li>)"
              + "[^<]*(</)");

  private Timeless() {}

  static byte[] of(byte[] pdf, Instant time, String producer) {
    Instant second = time.truncatedTo(ChronoUnit.SECONDS);
    String date = PDF_DATE.format(second);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document.getDocumentInformation().setProducer(producer);
      date(document.getDocumentInformation().getCOSObject(), date);
      dateAttachments(document, date);
      dateMetadata(document, second);
      PlainLetters.in(document);
      document.getDocument().getTrailer().removeItem(COSName.ID);
      document.setDocumentId(second.toEpochMilli());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void dateAttachments(PDDocument document, String date) throws IOException {
    PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
    if (names == null || names.getEmbeddedFiles() == null) return;
    PDEmbeddedFilesNameTreeNode files = names.getEmbeddedFiles();
    for (PDComplexFileSpecification file : files.getNames().values()) {
      date(file.getEmbeddedFile().getCOSObject().getCOSDictionary(COSName.PARAMS), date);
    }
  }

  private static void date(COSDictionary facts, String date) {
    facts.setString(COSName.CREATION_DATE, date);
    facts.setString(COSName.MOD_DATE, date);
  }

  private static void dateMetadata(PDDocument document, Instant second) throws IOException {
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    String dated = DATES.matcher(xmp).replaceAll("$1" + second + "$2");
    metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
  }
}
