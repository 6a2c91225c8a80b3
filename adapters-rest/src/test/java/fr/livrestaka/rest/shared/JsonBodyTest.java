package fr.livrestaka.rest.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.domain.shared.InvalidInput;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {
  @ParameterizedTest
  @CsvSource({
    "150,150",
    "150.9,150",
    "' 7 ',7",
    "-3.5,-3",
    "0.4,0",
    "1e2,100",
    "2147483647,2147483647"
  })
  void cutsFractionsOfNumericTexts(String text, int number) {
    assertThat(body(text).lenientNumber("n")).contains(number);
  }

  /** Each would keep the program busy for long if its digits were written out. */
  @ParameterizedTest
  @ValueSource(
      strings = {"1e999999999", "1e-999999999", "1e-40000000", "9e2147483647", "1e-2147483647"})
  void giantsAreRefusedBeforeTheirDigitsAreWrittenOut(String text) {
    assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> body(text).lenientNumber("n"));
    assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> body(text).amount("n"));
  }

  @Test
  void endlessTextsAreNoNumbers() {
    String text = "0." + "0".repeat(1000) + "1";
    assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> body(text).lenientNumber("n"));
    assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> body(text).amount("n"));
  }

  @Test
  void readsAmounts() {
    assertThat(body("480.50").amount("n")).contains(new BigDecimal("480.50"));
    assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> body("-1").amount("n"));
  }

  private static JsonBody body(Object value) {
    return JsonBody.of(Map.of("n", value));
  }
}
