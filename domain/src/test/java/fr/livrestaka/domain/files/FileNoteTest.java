package fr.livrestaka.domain.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNoteTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Premier jet;Premier jet",
        "'  Chapitres 1 | 2 ';Chapitres 1 | 2",
        "ADMIN_FILE:Correction;Correction",
        "' admin_file: TEMP_PENDING:x|ADMIN_FILE:y';y",
        "TEMP_PENDING:other|mine;mine",
        "Voir ADMIN_FILE:x;Voir ADMIN_FILE:x"
      })
  void bearsNoMarkOfTheSenders(String written, String kept) {
    assertThat(FileNote.of(written)).contains(new FileNote(kept));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "ADMIN_FILE:", "TEMP_PENDING:x", "TEMP_PENDING:x|", "\0"})
  void isNoneWhereNothingIsLeft(String written) {
    assertThat(FileNote.of(written)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ADMIN_FILE:", " admin_file: ", "TEMP_PENDING:x|", "ADMIN_FILE:TEMP_PENDING:|"})
  void standsAsManyMarksAsThereCanBe(String mark) {
    assertThat(FileNote.of(mark.repeat(20_000))).isEmpty();
    assertThat(FileNote.of(mark.repeat(20_000) + "Premier jet"))
        .contains(new FileNote("Premier jet"));
  }

  @Test
  void isCutWhereItIsTooLong() {
    String note = FileNote.of("\uD83D\uDE00".repeat(3000)).orElseThrow().value();
    assertThat(note).isEqualTo("\uD83D\uDE00".repeat(2000));
  }
}
