package fr.livrestaka.documents.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoicingFixtures;
import fr.livrestaka.domain.invoicing.Sale;
import fr.livrestaka.domain.invoicing.credit.Correction;
import fr.livrestaka.domain.invoicing.parties.Buyer;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import fr.livrestaka.domain.shared.Money;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class FacturXPrinterTest {
  private static final String DAY = "2026-11-25";
  private static final String PAY_AT =
      "https://api.example.org/api/public/factures/" + "aB3-_9xY".repeat(8) + "/page";

  private final FacturXPrinter printer = new FacturXPrinter();

  /** 3 cents over a multiple of 6: no net amount gives that total by multiplication with 1.2. */
  @ParameterizedTest
  @CsvSource({
    "STANDARD, 48000, false",
    "STANDARD, 48003, true",
    "STANDARD, 1, false",
    "STANDARD, 3, true",
    "STANDARD, 10000000, true",
    "FRANCHISE, 48003, false",
    "FRANCHISE, 1, true"
  })
  void anIndependentValidatorAcceptsInvoices(VatRegime regime, long cents, boolean business) {
    Buyer buyer = business ? InvoicingFixtures.PUBLISHER : InvoicingFixtures.READER;

    assertValid(print(regime, buyer, Documents.sale(DAY, cents)));
  }

  @Test
  void anIndependentValidatorAcceptsUnpaidInvoicesAndCreditNotes() {
    Sale unpaid = new Sale("Correction", Optional.empty(), Money.ofCents(48_000), Optional.empty());
    Invoice invoice =
        Documents.invoice(VatRegime.STANDARD, InvoicingFixtures.PUBLISHER, DAY, unpaid);

    assertValid(printer.print(invoice.snapshot()));
    byte[] payable = printer.print(invoice.snapshot().payableAt(PAY_AT));
    assertValid(payable);
    assertThat(Documents.text(payable).replaceAll("\\s", "")).contains("carte" + PAY_AT);
    assertThat(Documents.links(payable)).contains(PAY_AT);
    assertValid(
        printer.print(
            Documents.creditNote(invoice, "2026-12-01", Documents.byHand(12_345, "Geste"))));
  }

  @Test
  void anInvoiceSaysToConsumersWhereToWithdraw() {
    String page = "https://api.example.org/api/public/retractations/t/page";
    Sale sale = Documents.sale(DAY, 48_000);
    Snapshot reader =
        Documents.invoice(VatRegime.STANDARD, InvoicingFixtures.READER, DAY, sale).snapshot();
    byte[] printed = printer.print(reader.withdrawableAt(Optional.of(page)));
    assertValid(printed);
    assertThat(Documents.text(printed)).contains("Renoncer au contrat ici");
    assertThat(Documents.links(printed)).contains(page);
    assertThat(Documents.text(printer.print(reader))).doesNotContain("Renoncer");
    Snapshot publisher =
        Documents.invoice(VatRegime.STANDARD, InvoicingFixtures.PUBLISHER, DAY, sale).snapshot();
    assertThat(publisher.withdrawableAt(Optional.of(page))).isEqualTo(publisher);
  }

  @Test
  void aCreditNoteOfTwoInvoicesNamesBoth() {
    Snapshot note = Documents.creditNoteOfTwo("2026-12-01");
    byte[] printed = printer.print(note);
    assertValid(printed);
    for (Correction.Corrected invoice : note.corrects().orElseThrow().invoices()) {
      assertThat(Documents.text(printed)).contains(invoice.number());
    }
  }

  @Test
  void theSameSnapshotMakesTheSameBytes() {
    Snapshot snapshot =
        Documents.invoice(
                VatRegime.STANDARD, InvoicingFixtures.READER, DAY, Documents.sale(DAY, 48_000))
            .snapshot();

    assertThat(new FacturXPrinter().print(snapshot)).isEqualTo(printer.print(snapshot));
  }

  @Test
  void aDescriptionOfManyLinesRunsOverPages() {
    StringBuilder details = new StringBuilder();
    for (int i = 1; i <= 200; i++) details.append("Ligne ").append(i).append("\r\n");
    byte[] pdf = print("Correction", details.toString());

    assertThat(Documents.pages(pdf)).isGreaterThan(2);
    assertThat(Documents.text(pdf)).contains("Ligne 1\n", "Ligne 200\n", "Total TTC");
    assertValid(pdf);
  }

  @Test
  void aVeryLongTitleIsBroken() {
    byte[] pdf = print("Anticonstitutionnellement".repeat(10), "x".repeat(3_000));

    assertThat(Documents.text(pdf).replaceAll("\\s", ""))
        .contains("Anticonstitutionnellement".repeat(2));
    assertValid(pdf);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Œuvre « naïve » – 12 € … l’été",
        "Ελληνικά Кириллица Žluťoučký",
        "漢字 עברית العربية 🖋📚",
        "<b>& \"quotes\" {{mustache}} </table>",
        "tab\tnul\u0000bell\u0007lone\uD800end\uFFFEx"
      })
  void anyTextIsPrintedOrVisiblyReplaced(String odd) {
    byte[] pdf = print(odd, odd);

    assertThat(Documents.text(pdf)).contains("FACT-2026-000001", "Total TTC");
    assertValid(pdf);
  }

  @ParameterizedTest
  @FieldSource("fr.livrestaka.documents.invoicing.Scripts#TITLES")
  void titlesOfTheWorldArePrintedAndCopiedAsTheyAre(String title) {
    String text = Documents.text(print(title, title));

    assertThat(text).contains(title).doesNotContain("#");
  }

  @ParameterizedTest
  @ValueSource(strings = {"craft fifty office efficient waffle", "Œuvre naïve – Žluťoučký"})
  void lettersThatMightBeJoinedAreFound(String title) {
    assertThat(Documents.text(print(title, title)).replaceAll("\\s+", " ")).contains(title);
  }

  /** In print, the first letter is the rightmost: letters stand in the file from left to right. */
  @Test
  void arabicIsShapedAndRunsFromRightToLeft() {
    assertThat(new RightToLeft().reorderRTLTextToLTR(ArabicShaping.shape("سلام")))
        .isEqualTo("\uFEE1\uFEFC\uFEB3");
    assertThat(new RightToLeft().reorderRTLTextToLTR("שלום 123 (אב)")).isEqualTo("(בא) 123 םולש");
  }

  /** Readers that know nothing of shapes find the letters: the file itself names no shape. */
  @Test
  void arabicLettersAreCopiedAsLettersNotAsShapes() {
    assertThat(Documents.meanings(print("سلام والسلام", "a")))
        .contains("س", "ل", "ا", "م", "لا")
        .doesNotContain("\uFEE1", "\uFEFC", "\uFEB3");
  }

  /** What no font has is named by its code, the rest stays. */
  @Test
  void aSignWithoutAGlyphIsNamed() {
    assertThat(Documents.text(print("Le \uD842\uDFB7 blanc", "a"))).contains("Le [U+20BB7] blanc");
  }

  @Test
  void everyPageBearsNumberClientAndItsPlace() {
    StringBuilder details = new StringBuilder();
    for (int i = 1; i <= 200; i++) details.append("Ligne ").append(i).append("\n");
    Sale sale =
        new Sale("Correction", Optional.of(details.toString()), Money.ofCents(1), Optional.empty());
    List<String> pages =
        Documents.pageTexts(print(VatRegime.STANDARD, InvoicingFixtures.READER, sale));

    assertThat(pages).hasSizeGreaterThan(2);
    for (int i = 0; i < pages.size(); i++) {
      assertThat(pages.get(i))
          .contains(
              "FACT-2026-000001 · Client : Ana Roy", "Page " + (i + 1) + " sur " + pages.size());
    }
  }

  @Test
  void whatIsPaidSaysWhenAndHowAndNothingOfDebts() {
    String text =
        Documents.text(
            print(VatRegime.STANDARD, InvoicingFixtures.READER, Documents.sale(DAY, 48_000)));

    assertThat(text)
        .contains("Payée le 25/11/2026 par carte bancaire (référence pi_3QWERTY).")
        .doesNotContainIgnoringCase("échéance")
        .doesNotContain("Reste à payer", "'");
    assertThat(text).contains("SIRET 732 829 320 00074", "d’escompte");
  }

  @Test
  void withoutVatThereIsNoColumnOfIt() {
    String text =
        Documents.text(
            print(VatRegime.FRANCHISE, InvoicingFixtures.READER, Documents.sale(DAY, 48_000)));

    assertThat(text).doesNotContain("HT", "TTC", " 0,00", "\n0,00").contains("art. 293 B");
  }

  @Test
  void theFileTellsWhatMadeIt() {
    String metadata =
        Documents.metadata(
            print(VatRegime.STANDARD, InvoicingFixtures.READER, Documents.sale(DAY, 48_000)));

    assertThat(metadata).contains("Staka Livres").doesNotContain("${");
  }

  private byte[] print(String label, String details) {
    Sale sale = new Sale(label, Optional.of(details), Money.ofCents(48_000), Optional.empty());
    Buyer buyer = new Buyer(label, "ana@example.org", Optional.of(details), Optional.empty());
    return print(VatRegime.STANDARD, buyer, sale);
  }

  private byte[] print(VatRegime regime, Buyer buyer, Sale sale) {
    return printer.print(Documents.invoice(regime, buyer, DAY, sale).snapshot());
  }

  private static void assertValid(byte[] pdf) {
    Documents.Verdict verdict = Documents.validate(pdf);

    assertThat(verdict.valid()).as(verdict.report()).isTrue();
  }
}
