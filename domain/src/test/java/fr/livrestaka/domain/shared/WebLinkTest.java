package fr.livrestaka.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebLinkTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org",
        "HTTP://example.org:8080/a%20b?c=d#e",
        "https://bücher.example/roman|1.pdf",
        "https://example.org/login@home:1",
        "/uploads/orders/x_17.pdf",
        "/api/files/1/download",
        "/uploads/orders/roman..v2.pdf",
        "/uploads/.brouillon.pdf",
        "/search?path=../x"
      })
  void linksToTheWebAndToOurselvesAreSafe(String address) {
    assertThat(WebLink.isSafe(address)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\tscript:alert(1)",
        "\u0001javascript:alert(1)",
        "data:text/html,<script>",
        "vbscript:x",
        "file:///etc/passwd",
        "ftp://example.org/x",
        "//evil.example/x",
        "/\\evil.example/x",
        "\\\\evil.example\\x",
        "https:evil.example",
        "https:///evil.example",
        "https://",
        "https://good.example@evil.example",
        "https://example.org/a b",
        "/uploads/../../etc/passwd",
        "/uploads/..",
        "/./uploads/x.pdf",
        "/%2E%2e/secrets",
        "/uploads/.%2e/x?y",
        "https://\u202Egro.elpmaxe",
        "https://exam\u200Bple.org/x",
        "uploads/x.pdf",
        "example.org"
      })
  void whateverElseIsNot(String address) {
    assertThat(WebLink.isSafe(address)).isFalse();
  }
}
