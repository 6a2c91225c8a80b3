package fr.livrestaka.domain.accounts.passwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {
  private static final String[] KINDS = {"KLMNOP", "abcdef", "012345", "éèà-+/"};
  private static final PasswordOwner LINA =
      new PasswordOwner("Lïna-Rose", "Moreau", "lina.moreau+livres@example.org");

  @ParameterizedTest
  @ValueSource(strings = {"abcde fghij kl", "Lecture1", "abcdef1-", "ABCDEF1é"})
  void acceptsLongOnesAndMixedOnes(String password) {
    assertThat(violation(password)).isEmpty();
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
    assertThat(violation(password).map(Violation::code)).contains(code);
  }

  @Test
  void reads72BytesAtMost() {
    assertThat(violation("éàîôùçÉÀ".repeat(4) + "éàîô")).isEmpty();
    assertThat(violation("éàîôùçÉÀ".repeat(4) + "éàîôa").map(Violation::code))
        .contains("accounts.password-too-long");
  }

  @Test
  void decidesByLengthAndKindsAlone() {
    Random random = new Random(20_260_302);
    for (int round = 0; round < 5_000; round++) {
      int kinds = 1 + random.nextInt(15);
      String password = password(random, kinds, random.nextInt(80));
      int present = present(password);
      if (password.toLowerCase(Locale.ROOT).chars().distinct().count() < 5) continue;
      boolean strong =
          password.getBytes(StandardCharsets.UTF_8).length <= 72
              && (password.length() >= 12 || password.length() >= 8 && present >= 3);

      assertThat(violation(password).isEmpty()).as(password).isEqualTo(strong);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "aaaaaaaaaaaa, accounts.password-too-plain",
    "aAaAaAaAaAaAa, accounts.password-too-plain",
    "121212121212, accounts.password-too-plain",
    "'            ', accounts.password-too-plain",
    "Aa1Aa1Aa1Aa1, accounts.password-too-plain",
    "Password1, accounts.password-common",
    "P@ssw0rd, accounts.password-common",
    "1QAZ2wsx, accounts.password-common",
    "123456789012, accounts.password-common",
    "Password1!, accounts.password-common",
    "password2026!!, accounts.password-common",
    "motdepasse12, accounts.password-common",
    "Mot de passe 12, accounts.password-common",
    "M0tdep4sse, accounts.password-common",
    "P@55w0rd-2026, accounts.password-common",
    "$oleil2026, accounts.password-common",
    "!Azerty2026!, accounts.password-common",
    "We1come99, accounts.password-common",
    "Qwerty123!!, accounts.password-common",
    "Ch0c0l@t!, accounts.password-common",
    "LinaMoreau12, accounts.password-own-name",
    "Moreau-2026, accounts.password-own-name",
    "lina.moreau+livres@example.org, accounts.password-own-name",
    "Lïna-Rose Moreau, accounts.password-own-name",
    "Moreau Moreau 1, accounts.password-own-name",
  })
  void refusesWhatIsGuessedFirst(String password, String code) {
    assertThat(violation(password).map(Violation::code)).contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Moreau aime les livres", "MoreauCrochet9"})
  void aNameMayBePartOfAPassword(String password) {
    assertThat(violation(password)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reliure-et-plume-7",
        "passwordless2026",
        "un soleil en hiver",
        "Soleil2026Plume",
        "correct horse battery",
        "7Kp-92xQ!4",
        "Pass-4071-x",
        "k1r2-w3d9-E5",
        "Mo-2026-9587-34"
      })
  void otherLettersBesideACommonWordMakeAnotherPassword(String password) {
    assertThat(violation(password)).isEmpty();
  }

  private static Optional<Violation> violation(String password) {
    return PasswordRule.violation("password", password, LINA);
  }

  private static String password(Random random, int kinds, int length) {
    StringBuilder password = new StringBuilder();
    while (password.length() < length) {
      int kind = random.nextInt(KINDS.length);
      if ((kinds & 1 << kind) != 0) password.append(KINDS[kind].charAt(random.nextInt(6)));
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

  @Test
  void aWeakPasswordIsRefusedUnderTheNameOfItsField() {
    PasswordRule.check("newPassword", "Corbeau-Vert-19", PasswordOwner.NOBODY);
    assertThatThrownBy(() -> PasswordRule.check("newPassword", "abc", PasswordOwner.NOBODY))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("newPassword:accounts.password-too-short");
  }

  /** Each has three kinds only where its one letter or digit at an end of the row counts. */
  @ParameterizedTest
  @ValueSource(strings = {"Abcdef-g", "Zbcdef-g", "BCDEF-Ga", "BCDEF-Gz", "bcdef-g0", "bcdef-g9"})
  void theFirstAndTheLastLetterAndDigitAreOfTheirKind(String password) {
    assertThat(violation(password)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bcdefg-@", "bcdefg-[", "bcdefg-`", "bcdefg-{", "bcdefg-/", "bcdefg-:"})
  void theirNeighboursAreSigns(String password) {
    assertThat(violation(password).map(Violation::code))
        .contains("accounts.password-lacks.uppercase-digit");
  }

  @Test
  void theOwnersNameAndAddressAreKnownFromHisAccount() {
    Account account =
        Account.register(
                new AccountId("a"),
                "Ann",
                "Li",
                "jo.li.mo.ka@example.org",
                "hash",
                Optional.empty(),
                Instant.EPOCH)
            .state();
    PasswordOwner owner = PasswordOwner.of(account);
    assertThat(PasswordRule.violation("password", "Ann-2026-9587-3", owner)).isPresent();
    assertThat(PasswordRule.violation("password", "Jo.Li.Mo.Ka-2026", owner)).isPresent();
    assertThat(PasswordRule.violation("password", "Li-2026-9587-34", owner)).isEmpty();
    assertThat(owner.toString()).isEqualTo("PasswordOwner");
  }
}
