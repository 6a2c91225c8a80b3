package fr.livrestaka.storage.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TikaContentTypesTest {
  private static final String BYTES = "application/octet-stream";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  @TempDir Path folder;
  private final TikaContentTypes types = new TikaContentTypes();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "%PDF-1.7;roman.pdf;application/pdf",
        "%PDF-1.7;roman.exe;application/pdf",
        "Il était une fois;roman.txt;text/plain",
        "Il était une fois;image.png;text/plain",
        "a,b;liste.csv;text/csv",
        "<!DOCTYPE html><html><script>alert(1)</script></html>;roman.pdf;" + BYTES,
        "<!DOCTYPE html><html></html>;roman.txt;" + BYTES,
        "<svg xmlns='http://www.w3.org/2000/svg'/>;image.png;" + BYTES,
        "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>;image.svg;" + BYTES,
        "alert(1);script.js;" + BYTES,
        "#!/bin/sh;roman.txt;" + BYTES,
        "rem;roman.bat;" + BYTES,
        "MZ\u0090;roman.pdf;" + BYTES
      })
  void theContentDecides(String content, String name, String type) throws IOException {
    assertThat(detect(content.getBytes(StandardCharsets.UTF_8), name)).isEqualTo(type);
  }

  @Test
  void programsArePlainBytesWhateverTheirNames() throws IOException {
    byte[] elf = {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0x3e, 0};
    byte[] windows = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, (byte) 0xff, (byte) 0xff};
    for (String name : new String[] {"roman.pdf", "image.png", "x", "\u202Egnp.exe"}) {
      assertThat(detect(elf, name)).isEqualTo(BYTES);
      assertThat(detect(windows, name)).isEqualTo(BYTES);
    }
  }

  @Test
  void theNameChoosesAmongTheFormsOfAnArchiveOnly() throws IOException {
    byte[] word = zip("[Content_Types].xml");
    assertThat(detect(word, "roman.docx")).isEqualTo(WORD);
    assertThat(detect(word, "roman.pdf")).isNotEqualTo("application/pdf");
    assertThat(detect(zip("a.txt"), "roman.zip")).isEqualTo("application/zip");
    assertThat(detect(zip("A.class"), "roman.jar")).isEqualTo(BYTES);
    assertThat(detect("texte".getBytes(StandardCharsets.UTF_8), "roman.docx"))
        .isEqualTo("text/plain");
  }

  @ParameterizedTest
  @CsvSource({
    "word/document.xml, wordprocessingml.document",
    "xl/workbook.xml, spreadsheetml.sheet",
    "ppt/presentation.xml, presentationml.presentation"
  })
  void officeDocumentsAreToldByWhatIsInThem(String main, String kind) throws IOException {
    byte[] document = zip("[Content_Types].xml", main);
    byte[] inAnotherOrder = zip("docProps/app.xml", main, "[Content_Types].xml");
    for (String name : new String[] {"a.docx", "a.xlsx", "a.pptx", "a", "a.zip"}) {
      assertThat(detect(document, name)).as(name).endsWith("officedocument." + kind);
      assertThat(detect(inAnotherOrder, name)).as(name).endsWith("officedocument." + kind);
    }
    assertThat(detect(zip(main), "a.zip")).as("no document").isEqualTo("application/zip");
  }

  private String detect(byte[] content, String name) throws IOException {
    Path file = Files.write(folder.resolve("content"), content);
    return types.detect(file, name).harmless().value();
  }

  private static byte[] zip(String... entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write("x".getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
