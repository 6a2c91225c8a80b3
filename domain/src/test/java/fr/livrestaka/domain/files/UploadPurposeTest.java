package fr.livrestaka.domain.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.files.refusals.FileTooLarge;
import fr.livrestaka.domain.shared.InvalidInput;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadPurposeTest {
  @ParameterizedTest
  @CsvSource({
    "application/x-pdf,application/pdf",
    "application/rtf,text/rtf",
    "text/x-web-markdown,text/markdown",
    "application/x-zip-compressed,application/zip",
    "application/vnd.rar,application/x-rar-compressed",
    "application/x-7z-compressed,application/x-7z-compressed",
    "application/vnd.oasis.opendocument.text,application/vnd.oasis.opendocument.text",
    "image/jpg,image/jpeg",
    "image/tiff,image/tiff"
  })
  void projectsTakeTheContractsTypesUnderTheirOneName(String found, String stored) {
    assertThat(UploadPurpose.PROJECT.requireType(new ContentType(found)).value()).isEqualTo(stored);
  }

  @ParameterizedTest
  @CsvSource({
    "text/csv,text/csv",
    "image/webp,image/webp",
    "audio/vnd.wave,audio/wav",
    "audio/vorbis,audio/ogg",
    "video/x-msvideo,video/avi",
    "video/quicktime,video/quicktime"
  })
  void messagesTakeMediaToo(String found, String stored) {
    assertThat(UploadPurpose.MESSAGE.requireType(new ContentType(found)).value()).isEqualTo(stored);
    assertThat(UploadPurpose.FREE_SAMPLE.requireType(new ContentType(found)).value())
        .isEqualTo(stored);
    assertRefused(UploadPurpose.PROJECT, found);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/html",
        "image/svg+xml",
        "application/xhtml+xml",
        "text/javascript",
        "application/x-msdownload",
        "application/java-archive",
        "application/vnd.ms-word.document.macroenabled.12",
        "application/octet-stream"
      })
  void whatCouldRunIsTakenWithOrdersOnlyAndAsPlainBytes(String found) {
    assertThat(UploadPurpose.ORDER.requireType(new ContentType(found)).value())
        .isIn("application/octet-stream", "application/vnd.ms-word.document.macroenabled.12");
    assertRefused(UploadPurpose.PROJECT, found);
    assertRefused(UploadPurpose.MESSAGE, found);
  }

  @ParameterizedTest
  @EnumSource(UploadPurpose.class)
  void aFileOfExactlyTheLimitWillDo(UploadPurpose purpose) {
    purpose.requireSize(purpose.mostBytes());
    assertThatThrownBy(() -> purpose.requireSize(purpose.mostBytes() + 1))
        .isInstanceOf(FileTooLarge.class);
    assertThatThrownBy(() -> purpose.requireSize(0)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void eachKindHasItsFolderAndItsNames() {
    Instant now = Instant.ofEpochMilli(17);
    assertThat(UploadPurpose.ORDER.pathFor("a b.pdf", "id", now, 4).value())
        .isEqualTo("orders/a_b_17-4.pdf");
    assertThat(UploadPurpose.PROJECT.pathFor("a b.pdf", "01-9a", now, 4).value())
        .isEqualTo("projects/01-9a-17.pdf");
    assertThat(UploadPurpose.MESSAGE.pathFor("../x.p/h", "../01", now, 4).value())
        .isEqualTo("messages/01-17");
  }

  @ParameterizedTest
  @CsvSource({
    "ORDER, files, 10, 52428800, true",
    "PROJECT, file, 1, 20971520, false",
    "MESSAGE, file, 1, 10485760, false",
    "FREE_SAMPLE, fichier, 1, 10485760, false"
  })
  void eachFormHasItsFieldAndItsLimits(
      UploadPurpose purpose, String field, int mostFiles, long mostBytes, boolean takesTitles) {
    assertThat(purpose.field()).isEqualTo(field);
    assertThat(purpose.mostFiles()).isEqualTo(mostFiles);
    assertThat(purpose.mostBytes()).isEqualTo(mostBytes);
    assertThat(purpose.takesTitles()).isEqualTo(takesTitles);
    purpose.requireCount(mostFiles);
    assertThatThrownBy(() -> purpose.requireCount(mostFiles + 1))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(field + ":files.too-many");
  }

  @Test
  void uploadsLieInThreeFolders() {
    assertThat(UploadPurpose.folders()).containsExactly("messages", "orders", "projects");
  }

  @ParameterizedTest
  @EnumSource(UploadPurpose.class)
  void aNameThatWouldRunIsTakenWithOrdersOnly(UploadPurpose purpose) {
    purpose.requireName(ShownName.ofFile("roman.docx"));
    ShownName program = ShownName.ofFile("roman.exe");
    if (purpose == UploadPurpose.ORDER) {
      purpose.requireName(program);
    } else {
      assertThatThrownBy(() -> purpose.requireName(program))
          .isInstanceOf(InvalidInput.class)
          .hasMessageContaining("files.type-refused");
    }
  }

  @ParameterizedTest
  @EnumSource(UploadPurpose.class)
  void aBombIsNeverTakenAndOtherDangersWithOrdersOnly(UploadPurpose purpose) {
    purpose.requireHarmless(Optional.empty());
    for (ContentDanger danger : ContentDanger.values()) {
      if (purpose == UploadPurpose.ORDER && danger != ContentDanger.BOMB) {
        purpose.requireHarmless(Optional.of(danger));
      } else {
        assertThatThrownBy(() -> purpose.requireHarmless(Optional.of(danger)))
            .isInstanceOf(InvalidInput.class)
            .hasMessageContaining(danger.code());
      }
    }
  }

  private static void assertRefused(UploadPurpose purpose, String type) {
    assertThatThrownBy(() -> purpose.requireType(new ContentType(type)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("files.type-refused");
  }
}
