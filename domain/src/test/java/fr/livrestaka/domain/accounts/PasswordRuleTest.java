package fr.livrestaka.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.shared.Violation;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {
  private static final String[] KINDS = {"AZ", "az", "09", "é-"};

  @ParameterizedTest
  @ValueSource(strings = {"aaaaaaaaaaaa", "Abcdefg1", "abcdef1-", "ABCDEF1é", "            "})
  void acceptsLongOnesAndMixedOnes(String password) {
    assertThat(PasswordRule.violation("password", password)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', accounts.password-too-short",
    "Abcdef1, accounts.password-too-short",
    "abcdefgh, accounts.password-lacks.uppercase-digit-special",
    "abcdefgh1, accounts.password-lacks.uppercase-special",
    "ABCDEFGH-, accounts.password-lacks.lowercase-digit",
    "éééééééé, accounts.password-lacks.uppercase-lowercase-digit",
  })
  void saysWhatIsMissing(String password, String code) {
    assertThat(PasswordRule.violation("password", password).map(Violation::code)).contains(code);
  }

  @Test
  void reads72BytesAtMost() {
    assertThat(PasswordRule.violation("password", "é".repeat(36))).isEmpty();
    assertThat(PasswordRule.violation("password", "é".repeat(36) + "a").map(Violation::code))
        .contains("accounts.password-too-long");
  }

  @Test
  void decidesByLengthAndKindsAlone() {
    Random random = new Random(20_260_302);
    for (int round = 0; round < 5_000; round++) {
      int kinds = 1 + random.nextInt(15);
      String password = password(random, kinds, random.nextInt(80));
      int present = present(password);
      boolean strong =
          password.getBytes(StandardCharsets.UTF_8).length <= 72
              && (password.length() >= 12 || password.length() >= 8 && present >= 3);

      assertThat(PasswordRule.violation("password", password).isEmpty())
          .as(password)
          .isEqualTo(strong);
    }
  }

  private static String password(Random random, int kinds, int length) {
    StringBuilder password = new StringBuilder();
    while (password.length() < length) {
      int kind = random.nextInt(KINDS.length);
      if ((kinds & 1 << kind) != 0) password.append(KINDS[kind].charAt(random.nextInt(2)));
    }
    return password.toString();
  }

  private static int present(String password) {
    int present = 0;
    for (String kind : KINDS) {
      if (password.chars().anyMatch(c -> kind.indexOf(c) >= 0)) present++;
    }
    return present;
  }
}
