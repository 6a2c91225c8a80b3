package fr.livrestaka.bootstrap.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.crypto.bcrypt.BCrypt;

class BcryptPasswordHasherTest {
  private final BcryptPasswordHasher hasher = new BcryptPasswordHasher();

  @Test
  void knowsItsOwnHashes() {
    String hash = hasher.hash("Motdepasse-é1");

    assertThat(hash).startsWith("$2a$12$");
    assertThat(hasher.matches("Motdepasse-é1", Optional.of(hash))).isTrue();
    assertThat(hasher.matches("Motdepasse-e1", Optional.of(hash))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"$2a, 4", "$2b, 4", "$2a, 10", "$2b, 12"})
  void acceptsHashesOfTheFormerServiceWhateverTheirCost(String prefix, int cost) {
    String former =
        prefix + BCrypt.hashpw("Relieur-vert-1", BCrypt.gensalt(cost)).substring(prefix.length());

    assertThat(hasher.matches("Relieur-vert-1", Optional.of(former))).isTrue();
    assertThat(hasher.matches("Relieur-vert-1x", Optional.of(former))).isFalse();
  }

  @Test
  void matchesNothingWithoutAUsableHash() {
    assertThat(hasher.matches("x", Optional.empty())).isFalse();
    assertThat(hasher.matches("-", Optional.of("-"))).isFalse();
  }

  @Test
  void hashesAnewWhatIsCheap() {
    String cheap = BCrypt.hashpw("Relieur-vert-1", BCrypt.gensalt(4));
    String renewed = hasher.renewed("Relieur-vert-1", cheap).orElseThrow();

    assertThat(renewed).startsWith("$2a$12$");
    assertThat(hasher.matches("Relieur-vert-1", Optional.of(renewed))).isTrue();
    assertThat(hasher.renewed("Relieur-vert-1", renewed)).isEmpty();
    assertThat(hasher.renewed("a".repeat(73), BCrypt.hashpw("a".repeat(72), BCrypt.gensalt(4))))
        .isEmpty();
  }

  @Test
  void neverHashesAPartOfAPassword() {
    assertThatThrownBy(() -> hasher.hash("é".repeat(37)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void acceptsLongPasswordsThatTheFormerServiceHashed() {
    String former = BCrypt.hashpw("a".repeat(72), BCrypt.gensalt(4));

    assertThat(hasher.matches("a".repeat(80), Optional.of(former))).isTrue();
  }
}
