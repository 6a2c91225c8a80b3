package fr.livrestaka.storage.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.files.FileFixtures;
import fr.livrestaka.application.files.InMemoryStoredFiles;
import fr.livrestaka.application.files.KeepUploads;
import fr.livrestaka.application.files.KeptFile;
import fr.livrestaka.application.files.Upload;
import fr.livrestaka.domain.files.UploadPurpose;
import fr.livrestaka.domain.shared.InvalidInput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is sent to do harm is refused by what names, types and contents say together. */
class HostileUploadsTest {
  private static final List<UploadPurpose> STRICT =
      List.of(UploadPurpose.PROJECT, UploadPurpose.MESSAGE, UploadPurpose.FREE_SAMPLE);

  @TempDir Path spool;
  private final InMemoryStoredFiles stored = new InMemoryStoredFiles();
  private final KeepUploads keep =
      new KeepUploads(
          stored,
          new TikaContentTypes(),
          new ArchiveGuard(),
          FileFixtures.roomyDisk(),
          () -> "id",
          () -> FileFixtures.NOON);

  static Stream<Arguments> refused() throws IOException {
    byte[] jar = zip("A.class", 10);
    return Stream.of(
        Arguments.of("a program called a picture", "photo.png", text("MZ\u0090\0\3\0\0\0")),
        Arguments.of("a page called a text", "roman.txt", text("<!DOCTYPE html><html><script>")),
        Arguments.of("a drawing with a script", "image.png", text("<svg onload='x()'/>")),
        Arguments.of("a script", "roman.js", text("alert(1)")),
        Arguments.of("a shell script called a text", "roman.txt", text("#!/bin/sh\nrm -rf ~")),
        Arguments.of("a document called a program", "roman.exe", text("%PDF-1.7")),
        Arguments.of("a name read backwards", "roman\u202Efdp.exe", text("%PDF-1.7")),
        Arguments.of("a second ending", "roman.pdf.hta", text("%PDF-1.7")),
        Arguments.of("an ending behind a NUL", "roman.pdf\0.exe", text("%PDF-1.7")),
        Arguments.of("a picture that is an archive", "a.gif", joined(text("GIF89a;"), jar)),
        Arguments.of("a PDF that is an archive", "a.pdf", joined(text("%PDF-1.7\n"), jar)),
        Arguments.of(
            "a picture that is a page", "a.gif", text("GIF89a/*<script>alert(1)</script>")),
        Arguments.of("an archive called a document", "roman.docx", jar),
        Arguments.of("a bomb", "roman.zip", zip("a", 40 << 20)),
        Arguments.of("a bomb in a document", "roman.docx", zip("word/document.xml", 40 << 20)),
        Arguments.of("an archive that climbs", "roman.zip", zip("../../etc/passwd", 10)),
        Arguments.of("half an archive", "roman.zip", Arrays.copyOf(jar, 30)),
        Arguments.of("an archive whose content breaks off", "roman.zip", brokenOff(jar)),
        Arguments.of("a program behind a dot", "roman.exe.", text("%PDF-1.7")),
        Arguments.of("a RAR that is a ZIP", "roman.rar", joined(text("Rar!\u001a\7\0"), jar)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void isRefused(String what, String name, byte[] content) throws IOException {
    List<Upload> uploads = sent(name, content);
    for (UploadPurpose purpose : STRICT) {
      assertThatExceptionOfType(InvalidInput.class)
          .as(purpose + " " + what)
          .isThrownBy(() -> keep.keep(purpose, uploads));
    }
    assertThat(stored.all()).isEmpty();
  }

  @Test
  void theContentDecidesWhateverTheNameSays() throws IOException {
    KeptFile kept =
        keep.keep(UploadPurpose.PROJECT, sent("roman.doc", text("{\\rtf1\\ansi Il était}")))
            .getFirst();
    assertThat(kept.mimeType()).isEqualTo("text/rtf");
  }

  static Stream<Arguments> foreignArchives() {
    return Stream.of(
        Arguments.of("roman.rar", "Rar!\u001a\7\0", "application/x-rar-compressed"),
        Arguments.of("roman.rar", "Rar!\u001a\7\1\0", "application/x-rar-compressed"),
        Arguments.of("roman.7z", "7z\u00bc\u00af\u0027\u001c", "application/x-7z-compressed"));
  }

  @ParameterizedTest
  @MethodSource("foreignArchives")
  void archivesOfOtherMakersAreTakenAsTheyAre(String name, String signature, String type)
      throws IOException {
    byte[] content = joined(signature.getBytes(StandardCharsets.ISO_8859_1), new byte[500]);
    for (UploadPurpose purpose : List.of(UploadPurpose.PROJECT, UploadPurpose.MESSAGE)) {
      KeptFile kept = keep.keep(purpose, sent(name, content)).getFirst();
      assertThat(kept.mimeType()).isEqualTo(type);
      assertThat(stored.all().get(kept.path())).isEqualTo(content);
    }
  }

  private List<Upload> sent(String name, byte[] content) throws IOException {
    Path file = Files.write(spool.resolve("content"), content);
    return List.of(new Upload(name, file, content.length, Optional.empty(), Optional.empty()));
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] joined(byte[] head, byte[] tail) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(head);
    bytes.write(tail);
    return bytes.toByteArray();
  }

  /** The list of entries gives half the packed size of the only one. */
  private static byte[] brokenOff(byte[] zip) {
    ByteBuffer bytes = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
    int list = bytes.getInt(zip.length - 6);
    bytes.putInt(list + 20, bytes.getInt(list + 20) / 2);
    return bytes.array();
  }

  private static byte[] zip(String entry, int zeros) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(new byte[zeros]);
    }
    return bytes.toByteArray();
  }
}
