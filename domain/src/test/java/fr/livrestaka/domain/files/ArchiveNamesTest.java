package fr.livrestaka.domain.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveNamesTest {
  private final ArchiveNames names = new ArchiveNames();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "L'été à Nîmes.docx|L'été à Nîmes.docx",
        "../../etc/passwd|.._.._etc_passwd",
        "C:\\Users\\Lina\\roman.pdf|C__Users_Lina_roman.pdf",
        "a:b*c?.pdf|a_b_c_.pdf",
        ".htaccess|_htaccess",
        "CON|_CON",
        "nul.txt|_nul.txt",
        "Fin. . .|Fin",
        "...|fichier",
        "e\u0301te\u0301.txt|\u00e9t\u00e9.txt"
      })
  void aNameCanBeUnpackedAnywhere(String given, String safe) {
    String name = names.of("Commandes", given);
    assertThat(name).isEqualTo("Commandes/" + safe.replaceFirst("^\\.\\.", "_."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u202egpj.exe", "a\nb.pdf", "a\u0000b.pdf"})
  void nothingHiddenStaysInAName(String given) {
    assertThat(names.of(given)).doesNotContainPattern("[\\p{Cc}\\p{Cf}]");
  }

  @Test
  void aFolderCannotLeadOutOfTheArchive() {
    assertThat(names.of("..", "../..", "x.pdf")).isEqualTo("fichier/_._/x.pdf");
  }

  @Test
  void noNameIsGivenTwiceWhateverItsCase() {
    assertThat(names.of("Messages", "Plan.pdf")).isEqualTo("Messages/Plan.pdf");
    assertThat(names.of("Messages", "plan.PDF")).isEqualTo("Messages/plan (2).PDF");
    assertThat(names.of("Messages", "Plan.pdf")).isEqualTo("Messages/Plan (3).pdf");
    assertThat(names.of("Factures", "Plan.pdf")).isEqualTo("Factures/Plan.pdf");
  }

  @Test
  void aLongNameKeepsItsEnding() {
    assertThat(names.of("é".repeat(300) + ".docx")).hasSize(80).endsWith("é.docx");
    assertThat(names.of("\ud83d\udcd6".repeat(60) + ".docx"))
        .endsWith("\ud83d\udcd6.docx")
        .hasSizeLessThanOrEqualTo(80);
  }
}
