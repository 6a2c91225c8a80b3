package fr.livrestaka.rest.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the filters of lists mean. */
class FiltersTest {
  @ParameterizedTest
  @ValueSource(strings = {"false", "no", "0", "1", "TRUE", ""})
  void whateverIsSaidBesidesTrueIsFalse(String text) {
    assertThat(Filters.flag(text)).contains(false);
    assertThat(Filters.flag("true")).contains(true);
    assertThat(Filters.flag(null)).isEmpty();
  }

  @Test
  void aConstantIsCalledByItsVeryName() {
    assertThat(Filters.constant(Role.class, "role", "ADMIN")).contains(Role.ADMIN);
    assertThat(Filters.constant(Role.class, "role", "")).isEmpty();
    assertThat(Filters.constant(Role.class, "role", null)).isEmpty();
    for (String wrong : new String[] {"admin", "CHEF", "1"}) {
      assertThatExceptionOfType(InvalidInput.class)
          .isThrownBy(() -> Filters.constant(Role.class, "role", wrong))
          .withMessageContaining("role:");
      assertThat(Filters.known(Role.class, wrong)).as("where that is forgiven").isEmpty();
    }
  }

  @Test
  void aPartHasAHundredCharactersAtMost() {
    assertThat(Filters.search("x".repeat(100))).isPresent();
    assertThat(Filters.search("")).isEmpty();
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> Filters.part("action", "x".repeat(101)))
        .withMessageContaining("action:");
  }
}
