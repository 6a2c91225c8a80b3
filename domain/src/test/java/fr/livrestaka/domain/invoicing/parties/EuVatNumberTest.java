package fr.livrestaka.domain.invoicing.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EuVatNumberTest {
  @ParameterizedTest
  @CsvSource({
    "BE 0123.456.749, BE0123456749, BE",
    "be0403019261, BE0403019261, BE",
    "DE136695976, DE136695976, DE",
    "DK 13585628, DK13585628, DK",
    "EE100931558, EE100931558, EE",
    "EL094259216, EL094259216, GR",
    "FI20774740, FI20774740, FI",
    "HR33392005961, HR33392005961, HR",
    "HU12892312, HU12892312, HU",
    "IT00743110157, IT00743110157, IT",
    "LU15027442, LU15027442, LU",
    "MT11679112, MT11679112, MT",
    "PL8567346215, PL8567346215, PL",
    "PT501964843, PT501964843, PT",
    "SE556188840401, SE556188840401, SE",
    "SK2022749619, SK2022749619, SK",
    "ATU13585627, ATU13585627, AT",
    "NL004495445B01, NL004495445B01, NL"
  })
  void anotherMembersNumberIsRead(String typed, String text, String country) {
    assertThat(EuVatNumber.parse(typed)).hasValue(new EuVatNumber(text));
    assertThat(new EuVatNumber(text).country()).isEqualTo(country);
    assertThat(EuVatNumber.isOtherMember(country)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "BE",
        "BE0123456748",
        "DE136695978",
        "DK13585627",
        "EE100931559",
        "EL094259217",
        "FI20774741",
        "HR33392005962",
        "HU12892313",
        "IT00743110158",
        "LU15027443",
        "MT11679113",
        "PL8567346216",
        "PT501964842",
        "SE556188840402",
        "SE556188840501",
        "SK2022749618",
        "ATX13585627",
        "FR44732829320",
        "GB123456789",
        "CHE123456788MWST"
      })
  void anyOtherIsNot(String typed) {
    assertThat(EuVatNumber.parse(typed)).isEmpty();
    assertThatThrownBy(() -> new EuVatNumber(typed)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void neitherFranceNorAStrangerIsAnotherMember() {
    assertThat(EuVatNumber.isOtherMember("FR")).isFalse();
    assertThat(EuVatNumber.isOtherMember("CH")).isFalse();
    assertThat(EuVatNumber.isOtherMember("EL")).isFalse();
  }
}
