package fr.livrestaka.application.shared.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TextBundleTest {
  private static final String RESOURCE = "/texts/text-bundle-test.properties";

  private final TextBundle texts = TextBundle.of(RESOURCE);

  @Test
  void aTextIsReadAsUtf8() {
    assertThat(texts.get("plain")).isEqualTo("Prêt à payer : 12 €");
    assertThat(texts.names()).containsExactlyInAnyOrder("plain", "places");
  }

  @Test
  void placesAreFilledOnceAndNoValueIsEmpty() {
    assertThat(texts.get("places", Map.of("nom", "{prix} $1 \\", "prix.total", "12 €")))
        .isEqualTo("Pour {prix} $1 \\ : 12 €, . { } {é}");
  }

  @Test
  void aTextWithoutValuesStaysAsItStands() {
    assertThat(texts.get("places")).isEqualTo("Pour {nom} : {prix.total}, {autre}. { } {é}");
  }

  @Test
  void aBundleIsReadOnce() {
    assertThat(TextBundle.of(RESOURCE)).isSameAs(texts);
  }

  @Test
  void whatIsNotThereIsRefused() {
    assertThat(texts.find("nothing")).isEmpty();
    assertThatThrownBy(() -> texts.get("nothing"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nothing")
        .hasMessageContaining(RESOURCE);
    assertThatThrownBy(() -> TextBundle.of("/texts/nowhere.properties"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("/texts/nowhere.properties");
  }
}
