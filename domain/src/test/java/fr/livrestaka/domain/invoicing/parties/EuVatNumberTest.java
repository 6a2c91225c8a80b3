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
    "NL004495445B01, NL004495445B01, NL",
    "NL123456789B13, NL123456789B13, NL",
    "BG175074752, BG175074752, BG",
    "CY10259033P, CY10259033P, CY",
    "CZ25123891, CZ25123891, CZ",
    "ESJ99216582, ESJ99216582, ES",
    "ESB64717838, ESB64717838, ES",
    "ES54362315K, ES54362315K, ES",
    "ESX5253868R, ESX5253868R, ES",
    "ESM1234567L, ESM1234567L, ES",
    "IE6433435F, IE6433435F, IE",
    "IE6433435OA, IE6433435OA, IE",
    "IE8D79739I, IE8D79739I, IE",
    "LT119511515, LT119511515, LT",
    "LT100001919017, LT100001919017, LT",
    "LT100004801610, LT100004801610, LT",
    "LV40003521600, LV40003521600, LV",
    "LV16117519997, LV16117519997, LV",
    "RO18547290, RO18547290, RO",
    "SI50223054, SI50223054, SI"
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
        "IT00000000018",
        "IT92888661599",
        "LU15027443",
        "MT11679113",
        "PL8567346216",
        "PT501964842",
        "PT048717266",
        "SE556188840402",
        "SE556188840501",
        "SK2022749618",
        "SK6400819733",
        "ATX13585627",
        "ATU13585626",
        "BG175074751",
        "CY10259033Z",
        "CZ25123890",
        "CZ99752051",
        "ESJ99216583",
        "ESB64717839",
        "ES54362315A",
        "ESX5253868A",
        "ESO1234567L",
        "IE6433435E",
        "IE6433435OB",
        "IE8D79739J",
        "LT119511525",
        "LT100001919018",
        "LV40003521601",
        "NL123456789B90",
        "RO18547291",
        "RO06840040",
        "SI50223055",
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
