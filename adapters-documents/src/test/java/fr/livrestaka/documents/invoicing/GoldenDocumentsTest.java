package fr.livrestaka.documents.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoicingFixtures;
import fr.livrestaka.domain.invoicing.Sale;
import fr.livrestaka.domain.invoicing.Snapshot;
import fr.livrestaka.domain.invoicing.VatRegime;
import fr.livrestaka.domain.shared.Money;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
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

  @TestFactory
  Stream<DynamicTest> documents() {
    return cases().entrySet().stream()
        .map(
            one ->
                DynamicTest.dynamicTest(one.getKey(), () -> check(one.getKey(), one.getValue())));
  }

  private static Map<String, Snapshot> cases() {
    Map<String, Snapshot> cases = new LinkedHashMap<>();
    for (String day : new String[] {"2026-08-31", "2026-09-01", "2028-01-01"}) {
      cases.put("franchise-" + day, paid(VatRegime.FRANCHISE, day, false).snapshot());
    }
    Invoice business = paid(VatRegime.STANDARD, "2026-11-25", true);
    cases.put("standard-private", paid(VatRegime.STANDARD, "2026-11-25", false).snapshot());
    cases.put("standard-business", business.snapshot());
    cases.put("standard-unpaid", unpaid());
    cases.put("credit-note", Documents.creditNote(business, "2026-12-01", 12_345));
    return cases;
  }

  private static Invoice paid(VatRegime regime, String day, boolean business) {
    return Documents.invoice(
        regime,
        business ? InvoicingFixtures.PUBLISHER : InvoicingFixtures.READER,
        day,
        Documents.sale(day, 48_003));
  }

  private static Snapshot unpaid() {
    Sale sale = new Sale("Correction", Optional.empty(), Money.ofCents(48_000), Optional.empty());
    return Documents.invoice(VatRegime.STANDARD, InvoicingFixtures.PUBLISHER, "2026-11-25", sale)
        .snapshot();
  }

  private static void check(String name, Snapshot snapshot) throws IOException {
    String xml = new String(CiiXml.of(snapshot), StandardCharsets.UTF_8).replace("><", ">\n<");
    compare(name + ".txt", Documents.text(new FacturXPrinter().print(snapshot)));
    compare(name + ".xml", xml + "\n");
  }

  private static void compare(String file, String now) throws IOException {
    Path golden = FOLDER.resolve(file);
    if ("write".equals(System.getProperty("staka.golden"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(golden, now);
    }
    assertThat(now).isEqualTo(Files.readString(golden));
  }
}
