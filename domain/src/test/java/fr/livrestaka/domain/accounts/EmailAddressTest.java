package fr.livrestaka.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
  @ParameterizedTest
  @ValueSource(strings = {"a@b.c", "Lina.Moreau+x@mail.example.org", "rené@exemple.fr"})
  void acceptsTheShape(String address) {
    assertThat(EmailAddress.violation("email", address)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "a@b",
        "@b.c",
        "a@.c",
        "a@b.",
        "a b@c.d",
        "a@b@c.d",
        "a@b.c ",
        "a@b.c\n",
        "a\u00a0@b.c"
      })
  void refusesOthers(String address) {
    assertThat(EmailAddress.violation("email", address)).isPresent();
  }

  @Test
  void refusesWhatCannotBeStored() {
    assertThat(EmailAddress.violation("email", "a".repeat(251) + "@b.c")).isEmpty();
    assertThat(EmailAddress.violation("email", "a".repeat(252) + "@b.c")).isPresent();
  }
}
