package fr.livrestaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import io.micronaut.core.type.Argument;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContextPropertiesTest {
  @ParameterizedTest
  @ValueSource(strings = {"plain", "a${b}c", "${", "${a:b}", "$${x}}", "}${random.uuid}"})
  void whateverASecretLooksLikeIsTakenWordForWord(String secret) {
    try (Environment environment = environment(Map.of("staka.probe", secret))) {
      assertThat(environment.getRequiredProperty("staka.probe", String.class)).isEqualTo(secret);
    }
  }

  @Test
  void soIsEachOfSeveral() {
    List<String> secrets = List.of("a${b}c", "plain");
    try (Environment environment = environment(Map.of("staka.probe", secrets))) {
      assertThat(environment.getProperty("staka.probe", Argument.listOf(String.class)))
          .contains(secrets);
    }
  }

  private static Environment environment(Map<String, Object> properties) {
    Map<String, Object> literal = new java.util.HashMap<>(properties);
    literal.replaceAll((name, value) -> ContextProperties.literal(value));
    return ApplicationContext.builder()
        .deduceEnvironment(false)
        .properties(literal)
        .build()
        .getEnvironment()
        .start();
  }
}
