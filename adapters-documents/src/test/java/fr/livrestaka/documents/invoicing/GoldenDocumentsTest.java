package fr.livrestaka.documents.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.documents.invoicing.rules.CiiRules;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoicingFixtures;
import fr.livrestaka.domain.invoicing.Sale;
import fr.livrestaka.domain.invoicing.credit.Credit;
import fr.livrestaka.domain.invoicing.parties.Buyer;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.PostalAddress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What is printed and what machines read, word by word. After a wanted change, write the files anew
 * with {@code -Dstaka.golden=write} and read the difference.
 */
class GoldenDocumentsTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final String AFTER_A_WANTED_CHANGE =
      "after a wanted change, write the files anew and read the difference: ./mvnw -q test"
          + " -pl adapters-documents -am -Dtest=GoldenDocumentsTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dstaka.golden=write";

  @TestFactory
  Stream<DynamicTest> documents() {
    return cases().entrySet().stream()
        .map(
            one ->
                DynamicTest.dynamicTest(one.getKey(), () -> check(one.getKey(), one.getValue())));
  }

  private static Map<String, Snapshot> cases() {
    Map<String, Snapshot> cases = new LinkedHashMap<>();
    for (String day : new String[] {"2026-08-31", "2026-09-01", "2028-07-01"}) {
      cases.put("franchise-" + day, paid(VatRegime.FRANCHISE, day, false).snapshot());
    }
    Invoice business = paid(VatRegime.STANDARD, "2026-11-25", true);
    cases.put("standard-private", paid(VatRegime.STANDARD, "2026-11-25", false).snapshot());
    cases.put("standard-business", business.snapshot());
    cases.put("standard-unpaid", unpaid());
    cases.put("standard-pages-abroad", pagesAbroad());
    cases.put("standard-business-abroad", businessAbroad());
    cases.put("standard-business-overseas", abroad("GF", "97300", Optional.of("732829320")));
    cases.put("standard-business-outside", abroad("US", "10001", Optional.empty()));
    cases.put("ten-scripts", tenScripts());
    cases.put("credit-note-refund", credit(business, Documents.refund("2026-12-01", 12_345)));
    cases.put(
        "credit-note-by-hand", credit(business, Documents.byHand(12_345, "Geste commercial")));
    cases.put(
        "credit-note-cancelled",
        credit(business, Documents.byHand(48_003, "Annulation de la commande")));
    cases.put("credit-note-of-two", Documents.creditNoteOfTwo("2026-12-01"));
    return cases;
  }

  private static Invoice paid(VatRegime regime, String day, boolean business) {
    return Documents.invoice(
        regime,
        business ? InvoicingFixtures.PUBLISHER : InvoicingFixtures.READER,
        day,
        Documents.sale(day, 48_003));
  }

  private static Snapshot credit(Invoice invoice, Credit credit) {
    return Documents.creditNote(invoice, "2026-12-01", credit);
  }

  private static Snapshot businessAbroad() {
    return inBrussels("Lac SRL", Optional.of("BE0123456749"));
  }

  /** With a SIREN and its SIRET, or with the number of another register. */
  private static Snapshot abroad(String country, String postcode, Optional<String> siren) {
    Buyer buyer =
        new Buyer(
            "Lac Inc.",
            "ana@example.org",
            Optional.of(
                new PostalAddress(
                    List.of("1 Lake Street"),
                    Optional.of(postcode),
                    Optional.of("Lakeview"),
                    Optional.empty(),
                    country)),
            siren,
            siren.map(digits -> digits + "00074"),
            Optional.empty(),
            siren.isPresent() ? Optional.empty() : Optional.of("12-3456789"));
    return Documents.invoice(VatRegime.STANDARD, buyer, "2026-11-25", Documents.pages("2026-11-25"))
        .snapshot();
  }

  private static Snapshot pagesAbroad() {
    return inBrussels("Ana Roy", Optional.empty());
  }

  private static Snapshot inBrussels(String name, Optional<String> vatNumber) {
    PostalAddress address =
        new PostalAddress(
            List.of("Rue Neuve 12", "Boîte 3"),
            Optional.of("1000"),
            Optional.of("Bruxelles"),
            Optional.empty(),
            "BE");
    Buyer buyer =
        new Buyer(name, "ana@example.org", Optional.of(address), Optional.empty(), vatNumber);
    return Documents.invoice(VatRegime.STANDARD, buyer, "2026-11-25", Documents.pages("2026-11-25"))
        .snapshot();
  }

  private static Snapshot tenScripts() {
    Sale sale =
        new Sale(
            "Correction",
            Optional.of(String.join("\n", Scripts.TITLES)),
            Money.ofCents(48_000),
            Optional.empty());
    Buyer buyer =
        new Buyer(
            "محمد علي", "ali@example.org", Optional.of("東京都千代田区1-1, Japon"), Optional.empty());
    return Documents.invoice(VatRegime.STANDARD, buyer, "2026-11-25", sale).snapshot();
  }

  private static Snapshot unpaid() {
    Sale sale = new Sale("Correction", Optional.empty(), Money.ofCents(48_000), Optional.empty());
    return Documents.invoice(VatRegime.STANDARD, InvoicingFixtures.PUBLISHER, "2026-11-25", sale)
        .snapshot();
  }

  private static void check(String name, Snapshot snapshot) throws IOException {
    byte[] data = CiiXml.of(snapshot);
    assertThat(OfficialRules.brokenBy(data)).isEmpty();
    assertThat(CiiRules.brokenBy(data)).isEmpty();
    String xml = new String(data, StandardCharsets.UTF_8).replace("><", ">\n<");
    byte[] pdf = new FacturXPrinter().print(snapshot);
    keepForEyes(name, pdf);
    Documents.Verdict verdict = Documents.validate(pdf);
    assertThat(verdict.valid()).as(verdict.report()).isTrue();
    compare(name + ".txt", Documents.text(pdf));
    compare(name + ".xml", xml + "\n");
  }

  /** The pages, for those who want to see them. */
  private static void keepForEyes(String name, byte[] pdf) throws IOException {
    Path folder = Files.createDirectories(Path.of("target/golden"));
    Files.write(folder.resolve(name + ".pdf"), pdf);
  }

  private static void compare(String file, String now) throws IOException {
    Path golden = FOLDER.resolve(file);
    if ("write".equals(System.getProperty("staka.golden"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, now);
    }
    assertThat(golden).as(AFTER_A_WANTED_CHANGE).hasContent(now);
  }
}
