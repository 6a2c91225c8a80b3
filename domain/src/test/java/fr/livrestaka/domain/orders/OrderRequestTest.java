package fr.livrestaka.domain.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.shared.InvalidInput;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OrderRequestTest {
  @Test
  void theAddressOfAFileIsALinkThatNobodyRuns() {
    assertThatThrownBy(() -> request("javascript:alert(document.cookie)"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("fichierUrl");
    assertThat(request(" https://example.org/roman.pdf ").fichierUrl())
        .contains("https://example.org/roman.pdf");
    assertThat(request("").fichierUrl()).isEmpty();
  }

  private static OrderRequest request(String fichierUrl) {
    return new OrderRequest(
        "Roman",
        Optional.empty(),
        Optional.of(fichierUrl),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
