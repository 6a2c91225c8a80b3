package fr.livrestaka.storage.files;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.files.ContentDanger;
import fr.livrestaka.domain.files.ContentType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The corpus of what is sent to do harm, and of what only looks like it. */
class ArchiveGuardTest {
  private static final String ZIP = "application/zip";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String ODT = "application/vnd.oasis.opendocument.text";

  @TempDir Path folder;
  private final ArchiveGuard guard = new ArchiveGuard();

  interface Entries {
    void writeTo(ZipOutputStream zip) throws IOException;
  }

  @Test
  void honestArchivesAndDocumentsPass() throws IOException {
    assertThat(inspect(zip(zip -> random(zip, "photo.jpg", 3 << 20)), ZIP)).isEmpty();
    assertThat(inspect(zip(zip -> text(zip, "word/document.xml", 40_000)), WORD)).isEmpty();
    assertThat(inspect(zip(zip -> text(zip, "content.xml", 40_000)), ODT)).isEmpty();
    assertThat(inspect(zip(zip -> {}), ZIP)).isEmpty();
    byte[] inner = zip(zip -> text(zip, "word/document.xml", 40_000));
    assertThat(inspect(zip(zip -> entry(zip, "roman.docx", inner)), ZIP)).isEmpty();
    assertThat(inspect("Il était une fois".getBytes(StandardCharsets.UTF_8), "text/plain"))
        .isEmpty();
    assertThat(inspect("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "application/pdf")).isEmpty();
  }

  @Test
  void zerosThatUnpackToAThousandTimesTheirSizeAreABomb() throws IOException {
    assertThat(inspect(zip(zip -> zeros(zip, "a", 40 << 20)), ZIP)).contains(ContentDanger.BOMB);
    byte[] document =
        zip(
            zip -> {
              text(zip, "word/document.xml", 100);
              zeros(zip, "word/media/image1.bmp", 40 << 20);
            });
    assertThat(inspect(document, WORD)).contains(ContentDanger.BOMB);
  }

  @Test
  void aBombInAnArchiveInAnArchiveIsFound() throws IOException {
    byte[] bomb = zip(zip -> zeros(zip, "a", 40 << 20));
    byte[] middle = zip(zip -> entry(zip, "b.zip", bomb));
    assertThat(inspect(zip(zip -> entry(zip, "c.zip", middle)), ZIP)).contains(ContentDanger.BOMB);
  }

  @Test
  void archivesInArchivesWithoutEndAreABomb() throws IOException {
    byte[] nested = zip(zip -> text(zip, "a.txt", 10));
    for (int depth = 0; depth < 3; depth++) {
      byte[] inner = nested;
      nested = zip(zip -> entry(zip, "a.zip", inner));
    }
    assertThat(inspect(nested, ZIP)).isEmpty();
    byte[] deep = nested;
    assertThat(inspect(zip(zip -> entry(zip, "a.zip", deep)), ZIP)).contains(ContentDanger.BOMB);
  }

  @Test
  void tooManyEntriesAreABombAlsoWhenTheyAreNested() throws IOException {
    byte[] many = zip(zip -> entries(zip, 10_001));
    assertThat(inspect(many, ZIP)).contains(ContentDanger.BOMB);
    assertThat(inspect(zip(zip -> entry(zip, "a.zip", many)), ZIP)).contains(ContentDanger.BOMB);
    assertThat(inspect(zip(zip -> entries(zip, 9_999)), ZIP)).isEmpty();
  }

  @Test
  void sizesThatLieChangeNothing() throws IOException {
    byte[] bomb = zip(zip -> zeros(zip, "a", 40 << 20));
    for (int at = 0; at < bomb.length - 4; at++) {
      if (bomb[at] == 'P' && bomb[at + 1] == 'K' && bomb[at + 2] == 1 && bomb[at + 3] == 2) {
        bomb[at + 24] = 9;
        bomb[at + 25] = 0;
        bomb[at + 26] = 0;
        bomb[at + 27] = 0;
      }
    }
    assertThat(inspect(bomb, ZIP)).isPresent();
  }

  @Test
  void brokenAndProtectedArchivesAreUnreadable() throws IOException {
    byte[] whole = zip(zip -> random(zip, "a", 10_000));
    assertThat(inspect(Arrays.copyOf(whole, 5000), ZIP)).contains(ContentDanger.UNREADABLE);
    byte[] locked = whole.clone();
    for (int at = 0; at < locked.length - 4; at++) {
      if (locked[at] == 'P' && locked[at + 1] == 'K' && locked[at + 2] == 1) locked[at + 8] |= 1;
    }
    assertThat(inspect(locked, ZIP)).contains(ContentDanger.UNREADABLE);
  }

  @Test
  void archivesThatCallThemselvesDocumentsAreDisguised() throws IOException {
    assertThat(inspect(zip(zip -> text(zip, "A.class", 10)), WORD))
        .contains(ContentDanger.DISGUISED);
    assertThat(inspect(zip(zip -> text(zip, "A.class", 10)), ODT))
        .contains(ContentDanger.DISGUISED);
    byte[] macros =
        zip(
            zip -> {
              text(zip, "word/document.xml", 10);
              text(zip, "word/vbaProject.bin", 10);
            });
    assertThat(inspect(macros, WORD)).contains(ContentDanger.DISGUISED);
  }

  @Test
  void entriesThatLeadOutOfTheArchiveAreDisguised() throws IOException {
    for (String name : new String[] {"../../etc/cron.d/x", "/etc/x", "a/..\\..\\x", "a/../x"}) {
      assertThat(inspect(zip(zip -> text(zip, name, 10)), ZIP))
          .as(name)
          .contains(ContentDanger.DISGUISED);
    }
    assertThat(inspect(zip(zip -> text(zip, "Tome..1/x.txt", 10)), ZIP)).isEmpty();
  }

  @Test
  void filesOfTwoKindsAreDisguised() throws IOException {
    byte[] jar = zip(zip -> text(zip, "A.class", 10));
    assertThat(inspect(joined("GIF89a;", jar), "image/gif")).contains(ContentDanger.DISGUISED);
    assertThat(inspect(joined("%PDF-1.7\n", jar), "application/pdf"))
        .contains(ContentDanger.DISGUISED);
    assertThat(inspect(joined("GIF89a/*<SCRIPT>alert(1)", new byte[0]), "image/gif"))
        .contains(ContentDanger.DISGUISED);
    assertThat(inspect(joined("\u0089PNG\r\n<?php x(); ?>", new byte[0]), "image/png"))
        .contains(ContentDanger.DISGUISED);
    assertThat(inspect(joined("GIF89a\n%PDF-1.4", new byte[0]), "image/gif"))
        .contains(ContentDanger.DISGUISED);
    assertThat(inspect(joined("GIF89a;", new byte[3000]), "image/gif")).isEmpty();
    assertThat(inspect(joined("\n <SVG onload='x()'/>", new byte[0]), "text/plain"))
        .contains(ContentDanger.DISGUISED);
    assertThat(inspect(joined("Le <script> de Léa", new byte[0]), "text/plain")).isEmpty();
  }

  @Test
  void aFileOfAnOldOfficeProgramHasItsDocument() throws IOException {
    byte[] installer = new byte[200_000];
    installer[0] = (byte) 0xd0;
    installer[1] = (byte) 0xcf;
    installer[2] = 0x11;
    installer[3] = (byte) 0xe0;
    assertThat(inspect(installer, "application/msword")).contains(ContentDanger.DISGUISED);
    byte[] name = "WordDocument".getBytes(StandardCharsets.UTF_16LE);
    byte[] document = installer.clone();
    System.arraycopy(name, 0, document, 65_530, name.length);
    assertThat(inspect(document, "application/msword")).isEmpty();
    assertThat(inspect(document, "application/vnd.ms-excel")).contains(ContentDanger.DISGUISED);
  }

  private Optional<ContentDanger> inspect(byte[] content, String type) throws IOException {
    return guard.inspect(Files.write(folder.resolve("content"), content), new ContentType(type));
  }

  private static byte[] joined(String head, byte[] tail) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(head.getBytes(StandardCharsets.ISO_8859_1));
    bytes.write(tail);
    return bytes.toByteArray();
  }

  private static byte[] zip(Entries entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      entries.writeTo(zip);
    }
    return bytes.toByteArray();
  }

  private static void entries(ZipOutputStream zip, int count) throws IOException {
    for (int i = 0; i < count; i++) zip.putNextEntry(new ZipEntry("e" + i));
  }

  private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
  }

  private static void text(ZipOutputStream zip, String name, int length) throws IOException {
    entry(zip, name, "Il était une fois ".repeat(length / 18 + 1).getBytes(StandardCharsets.UTF_8));
  }

  private static void random(ZipOutputStream zip, String name, int length) throws IOException {
    byte[] bytes = new byte[length];
    new Random(5).nextBytes(bytes);
    entry(zip, name, bytes);
  }

  private static void zeros(ZipOutputStream zip, String name, int length) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    byte[] zeros = new byte[1 << 20];
    for (int written = 0; written < length; written += zeros.length) zip.write(zeros);
  }
}
