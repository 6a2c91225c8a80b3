package fr.livrestaka.domain.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoredPathTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/etc/passwd",
        "../x",
        "a/../x",
        "a/./x",
        "a//x",
        "a/",
        "a\\x",
        "\\x",
        "a\0.pdf",
        "\0a"
      })
  void neverLeadsOutOfTheFolder(String path) {
    assertThatIllegalArgumentException().isThrownBy(() -> new StoredPath(path));
    assertThat(StoredPath.ofUrl("/uploads/" + path)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/uploads/orders/a_1.pdf, orders/a_1.pdf",
    "/srv/app/backend/uploads/messages/b.docx, messages/b.docx",
    "https://old.example.org/uploads/invoices/c.pdf, invoices/c.pdf"
  })
  void isFoundInAddressesOfUploads(String url, String path) {
    assertThat(StoredPath.ofUrl(url)).contains(new StoredPath(path));
  }

  @Test
  void isNotFoundElsewhere() {
    assertThat(StoredPath.ofUrl("https://cdn.example.org/x.png")).isEmpty();
  }

  @Test
  void namesItsAddressAndItsLastPart() {
    StoredPath path = new StoredPath("orders/a_1.pdf");
    assertThat(path.url()).isEqualTo("/uploads/orders/a_1.pdf");
    assertThat(StoredPath.ofUrl(path.url())).contains(path);
    assertThat(path.name()).isEqualTo("a_1.pdf");
    assertThat(new StoredPath("a.pdf").name()).isEqualTo("a.pdf");
    assertThat(path.folder()).isEqualTo("orders");
    assertThat(new StoredPath("a.pdf").folder()).isEmpty();
  }
}
