package fr.livrestaka.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTest {
  @ParameterizedTest
  @CsvSource({
    "Straße, strasse",
    "STRAẞE, strasse",
    "Œuvre, oeuvre",
    "ÆTHER, aether",
    "di\uFB03cile, difficile",
    "\uFB02ou, flou",
    "Łódź, lodz",
    "Ørsted, orsted",
    "Đorđe, dorde",
    "e\u0301te\u0301, ete",
    "Ĳssel, ijssel",
  })
  void wordsAreTheSameHoweverTheirLettersAreWritten(String written, String folded) {
    assertThat(FoldedText.of(written)).isEqualTo(folded);
    assertThat(FoldedText.of(folded)).isEqualTo(folded);
  }

  @Test
  void joinedLettersAreTakenApartAndTheRestIsLeftAlone() {
    assertThat(FoldedText.apart("Œil … ½ É ß")).isEqualTo("oeil … ½ É ss");
    assertThat(FoldedText.joinedLetters()).containsEntry("Œ", "oe").containsEntry("\uFB03", "ffi");
  }
}
