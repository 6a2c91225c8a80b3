package fr.livrestaka.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProfileChangeTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Account LINA =
      Account.register(
              new AccountId("a"), "Lina", "Moreau", "l@e.org", "h", Optional.of("0600000000"), NOON)
          .state();

  @Test
  void writesTheNamedFieldsOnly() {
    Account changed =
        new ProfileChange(
                Map.of(
                    ProfileField.nom, Optional.of("Martin"), ProfileField.bio, Optional.of("Bio")))
            .applyTo(LINA, NOON.plusSeconds(1));
    assertThat(changed.prenom()).isEqualTo("Lina");
    assertThat(changed.nom()).isEqualTo("Martin");
    assertThat(changed.telephone()).contains("0600000000");
    assertThat(changed.bio()).contains("Bio");
    assertThat(changed.updatedAt()).isEqualTo(NOON.plusSeconds(1));
  }

  @Test
  void writesAnEmptyTextAsSuchAndClearsWhatIsAbsent() {
    Account changed =
        new ProfileChange(
                Map.of(
                    ProfileField.prenom,
                    Optional.of(""),
                    ProfileField.adresse,
                    Optional.of(""),
                    ProfileField.telephone,
                    Optional.empty()))
            .applyTo(LINA, NOON);
    assertThat(changed.prenom()).isEmpty();
    assertThat(changed.adresse()).contains("");
    assertThat(changed.telephone()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"prenom,100", "nom,100", "telephone,20", "adresse,65535", "bio,65535"})
  void refusesMoreThanTheColumnHolds(ProfileField field, int limit) {
    assertThat(new ProfileChange(Map.of(field, Optional.of("a".repeat(limit)))).fields())
        .containsExactly(field);
    assertThatThrownBy(() -> new ProfileChange(Map.of(field, Optional.of("a".repeat(limit + 1)))))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.violations())
                    .containsExactly(Violation.tooLong(field.name(), limit)));
  }

  @Test
  void countsSignsInNamesAndBytesInLongTexts() {
    String heads = "🙂".repeat(100);
    assertThat(new ProfileChange(Map.of(ProfileField.nom, Optional.of(heads))).fields()).hasSize(1);
    String long4 = "🙂".repeat(16_384);
    assertThatThrownBy(() -> new ProfileChange(Map.of(ProfileField.bio, Optional.of(long4))))
        .isInstanceOf(InvalidInput.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = ProfileField.class,
      names = {"prenom", "nom"})
  void doesNotTakeANameAway(ProfileField field) {
    assertThatThrownBy(() -> new ProfileChange(Map.of(field, Optional.empty())))
        .isInstanceOf(InvalidInput.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = ProfileField.class,
      names = {"telephone", "adresse", "bio"})
  void takesAnyOtherFieldAway(ProfileField field) {
    Account filled =
        new ProfileChange(Map.of(field, Optional.of("0600"), ProfileField.nom, Optional.of("Roy")))
            .applyTo(LINA, NOON);
    Account cleared = new ProfileChange(Map.of(field, Optional.empty())).applyTo(filled, NOON);
    assertThat(valueOf(filled, field)).contains("0600");
    assertThat(valueOf(cleared, field)).isEmpty();
    assertThat(cleared.nom()).isEqualTo("Roy");
  }

  private static Optional<String> valueOf(Account account, ProfileField field) {
    return switch (field) {
      case prenom -> Optional.of(account.prenom());
      case nom -> Optional.of(account.nom());
      case telephone -> account.telephone();
      case adresse -> account.adresse();
      case bio -> account.bio();
    };
  }
}
