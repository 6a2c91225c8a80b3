package fr.livrestaka.application.invoicing.books;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.invoicing.InvoicingFixtures;
import fr.livrestaka.domain.invoicing.books.AccountingPeriod;
import fr.livrestaka.domain.invoicing.fec.AccountUse;
import fr.livrestaka.domain.invoicing.fec.ChartOfAccounts;
import fr.livrestaka.domain.invoicing.fec.FecFile;
import fr.livrestaka.domain.invoicing.fec.Journal;
import fr.livrestaka.domain.invoicing.parties.SellerIdentity;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The description says all that LPF art. A47 A-1, II, names, in its order. */
class FecDescriptionTest {
  /** A47 A-1, VII, 1°; written here from the text of the law. */
  private static final List<String> ZONES =
      List.of(
          "JournalCode",
          "JournalLib",
          "EcritureNum",
          "EcritureDate",
          "CompteNum",
          "CompteLib",
          "CompAuxNum",
          "CompAuxLib",
          "PieceRef",
          "PieceDate",
          "EcritureLib",
          "Debit",
          "Credit",
          "EcritureLet",
          "DateLet",
          "ValidDate",
          "Montantdevise",
          "Idevise");

  private static final AccountingPeriod YEAR =
      new AccountingPeriod(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));

  private final ChartOfAccounts chart = LedgerTexts.chart();
  private final FecFile file = new FecDescription(chart).of(InvoicingFixtures.SELLER, YEAR);
  private final String text = new String(file.content(), Charset.forName("ISO-8859-15"));

  @Test
  void itStandsBesideTheFileThatItDescribes() {
    assertThat(file.name()).isEqualTo("732829320FEC20271231-description.txt");
    assertThat(text)
        .contains("732829320FEC20271231.txt", "SIREN : 732829320", "1 janvier 2027")
        .contains("31 décembre 2027")
        .doesNotContain("{", "}", "?FEC")
        .endsWith("\r\n");
    assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
  }

  /** 1°: name, nature and meaning of each field. */
  @Test
  void eachFieldHasItsNameItsNatureAndItsMeaning() {
    List<String> fields =
        text.lines().filter(line -> line.matches("\\d+\\. [A-Z][A-Za-z]+ - .*")).toList();
    assertThat(fields).hasSize(18);
    for (int i = 0; i < ZONES.size(); i++) {
      assertThat(fields.get(i))
          .matches(
              "%d\\. %s - (alphanumérique|date|numérique)(, facultative)? - [A-ZN].{10,}"
                  .formatted(i + 1, ZONES.get(i)));
    }
    assertThat(fields).filteredOn(line -> line.contains(", facultative")).hasSize(6);
  }

  /** 2°: the meaning of the codes that are values of fields. */
  @Test
  void everyCodeOfTheFileHasItsMeaning() {
    for (Journal journal : Journal.values()) {
      assertThat(text).contains("\r\n" + journal.code() + " : " + chart.name(journal));
    }
    for (AccountUse use : AccountUse.values()) {
      assertThat(text)
          .contains(
              "\r\n" + chart.account(use).number() + " : " + chart.account(use).label() + "\r\n");
    }
  }

  /** 3°: character set, structure, length of records, separators. */
  @Test
  void itSaysHowTheFileIsProcessed() {
    assertThat(text)
        .contains(
            "ISO 8859-15",
            "une seule structure d'enregistrement",
            "Longueur des enregistrements : variable",
            "Séparateur de zone : tabulation",
            "Séparateur d'enregistrement : retour chariot et saut de ligne",
            "AAAAMMJJ",
            "virgule décimale",
            "sans rupture");
  }

  @Test
  void aSellerWithoutANumberSaysSo() {
    SellerIdentity nobody =
        new SellerIdentity(
            "Staka",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "contact@example.org");
    FecFile described = new FecDescription(chart).of(nobody, YEAR);
    assertThat(described.name()).isEqualTo("FEC20271231-description.txt");
    assertThat(new String(described.content(), Charset.forName("ISO-8859-15")))
        .contains("SIREN : non renseigné");
  }
}
