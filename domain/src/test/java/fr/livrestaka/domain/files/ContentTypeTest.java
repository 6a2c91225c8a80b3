package fr.livrestaka.domain.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTypeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/pdf",
        "application/msword",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.oasis.opendocument.text",
        "text/plain",
        "image/png",
        "audio/mpeg",
        "application/zip"
      })
  void documentsStayWhatTheyAre(String type) {
    assertThat(new ContentType(type).harmless().value()).isEqualTo(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/html",
        "TEXT/HTML",
        "application/xhtml+xml",
        "image/svg+xml",
        "application/xml",
        "text/javascript",
        "application/x-sh",
        "application/x-msdownload",
        "application/x-elf",
        "application/java-archive",
        "application/x-tika-ooxml",
        "nothing known"
      })
  void whatCouldRunBecomesPlainBytes(String type) {
    assertThat(new ContentType(type).harmless().value()).isEqualTo("application/octet-stream");
  }
}
