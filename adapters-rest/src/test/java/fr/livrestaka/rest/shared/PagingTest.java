package fr.livrestaka.rest.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.domain.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {
  @ParameterizedTest
  @CsvSource({
    "5,5",
    "0,10",
    "x,10",
    ",10",
    "5x,5",
    "101,100",
    "9999999999,100",
    "99999999999999999999999,100"
  })
  void administratorsPagesAreForgiving(String text, int size) {
    assertThat(Paging.forgiving("limit", text, 10, 100)).isEqualTo(size);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "-9999999999"})
  void butNegativeOnesAreRefused(String text) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> Paging.forgiving("limit", text, 10, 100));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "x", "", "."})
  void otherListsTakeWholeNumbersFromOneOnly(String text) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> Paging.number("limit", text, 10, 100))
        .withMessageContaining("limit:");
    assertThat(Paging.number("limit", null, 10, 100)).isEqualTo(10);
    assertThat(Paging.number("limit", "1", 10, 100)).isEqualTo(1);
  }

  @Test
  void hugeNumbersAreTooBigAndNotNone() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> Paging.number("limit", "99999999999", 10, 100));
    assertThat(Paging.clamped("99999999999", 10, 100)).isEqualTo(100);
    assertThat(Paging.clamped("-99999999999", 10, 100)).isEqualTo(1);
  }
}
