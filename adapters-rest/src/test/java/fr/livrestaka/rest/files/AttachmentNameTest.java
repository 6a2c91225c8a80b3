package fr.livrestaka.rest.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentNameTest {
  @ParameterizedTest
  @CsvSource({
    "été \"à\" Noël.pdf,ete _a_ Noel.pdf,%C3%A9t%C3%A9%20%22%C3%A0%22%20No%C3%ABl.pdf",
    "日本.pdf,__.pdf,%E6%97%A5%E6%9C%AC.pdf",
    "a;b.pdf,a;b.pdf,a%3Bb.pdf",
    "100%.pdf,100_.pdf,100%25.pdf"
  })
  void namesAreSentSafely(String name, String plain, String encoded) {
    assertThat(AttachmentName.header(name))
        .isEqualTo("attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded);
  }

  @Test
  void aNameNeverBeginsAnotherHeader() {
    assertThat(AttachmentName.header("a\r\nX-Evil: 1\0\u202E/b\\c.pdf"))
        .isEqualTo(
            "attachment; filename=\"a__X-Evil_ 1___b_c.pdf\";"
                + " filename*=UTF-8''a__X-Evil%3A%201___b_c.pdf");
  }
}
