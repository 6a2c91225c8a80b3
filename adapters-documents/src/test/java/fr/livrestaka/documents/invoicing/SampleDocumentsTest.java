package fr.livrestaka.documents.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.documents.invoicing.rules.CiiRules;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** One document of each kind against the validator, the official French rules, and our own. */
class SampleDocumentsTest {
  private static final Map<String, Snapshot> SAMPLES =
      SampleDocuments.of(Instant.parse("2026-12-02T10:00:00Z"));

  @TestFactory
  Stream<DynamicTest> everyKindKeepsAllRules() {
    return SAMPLES.entrySet().stream()
        .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> check(one.getValue())));
  }

  @Test
  void businessesAbroadPayTheirTotalWithoutVat() {
    assertThat(xml("business-eu"))
        .contains(
            "<ram:CategoryCode>AE</ram:CategoryCode>",
            "<ram:ExemptionReasonCode>VATEX-EU-AE</ram:ExemptionReasonCode>",
            "Autoliquidation",
            "<ram:GrandTotalAmount>180.03</ram:GrandTotalAmount>",
            "<ram:TaxTotalAmount currencyID=\"EUR\">0.00</ram:TaxTotalAmount>",
            "<ram:ID schemeID=\"VA\">BE0123456749</ram:ID>");
    assertThat(xml("business-outside-eu"))
        .contains(
            "<ram:CategoryCode>G</ram:CategoryCode>",
            "<ram:ExemptionReasonCode>VATEX-EU-G</ram:ExemptionReasonCode>",
            "art. 259-1°");
    assertThat(xml("business-outside-eu-franchise"))
        .contains(
            "<ram:CategoryCode>O</ram:CategoryCode>",
            "<ram:ExemptionReasonCode>VATEX-EU-O</ram:ExemptionReasonCode>",
            "art. 259-1°",
            "<ram:ID>CHE123456788MWST</ram:ID>")
        .doesNotContain("schemeID=\"VA\"", "RateApplicablePercent", "293 B");
    assertThat(xml("business-outside-eu-registered"))
        .contains(
            "<ram:CategoryCode>G</ram:CategoryCode>",
            "<ram:BuyerTradeParty><ram:ID>12-3456789</ram:ID>");
    assertThat(xml("credit-note-business-eu"))
        .contains("<ram:CategoryCode>AE</ram:CategoryCode>", "Autoliquidation");
    assertThat(xml("consumer-abroad"))
        .contains("<ram:CategoryCode>S</ram:CategoryCode>", "<ram:Content>B2C</ram:Content>");
    assertThat(xml("business-franchise"))
        .contains(
            "<ram:ExemptionReasonCode>VATEX-FR-FRANCHISE</ram:ExemptionReasonCode>",
            "<ram:ID schemeID=\"FC\">732829320</ram:ID>");
  }

  /** BT-46 beside BT-47 (BR-FR-09). */
  @Test
  void aFrenchBusinessBearsItsSiretBesideItsSiren() {
    for (String name : List.of("business-unpaid", "business-franchise", "corrective-invoice")) {
      assertThat(xml(name))
          .contains(
              "<ram:BuyerTradeParty><ram:GlobalID schemeID=\"0009\">40483304800014</ram:GlobalID>",
              "<ram:ID schemeID=\"0002\">404833048</ram:ID>");
    }
    assertThat(xml("consumer-paid")).doesNotContain("GlobalID");
  }

  @Test
  void aCorrectiveInvoiceRefersToTheOneThatItReplacesAndHasItsSums() {
    String replaced = SAMPLES.get("business-unpaid").number().text();
    assertThat(xml("corrective-invoice"))
        .contains(
            "<ram:TypeCode>384</ram:TypeCode>",
            "<ram:IssuerAssignedID>" + replaced + "</ram:IssuerAssignedID>",
            "<ram:FormattedIssueDateTime>",
            "<ram:GrandTotalAmount>180.03</ram:GrandTotalAmount>")
        .containsOnlyOnce("<ram:InvoiceReferencedDocument>");
    assertThat(xml("corrective-invoice-paid"))
        .contains("<ram:TypeCode>384</ram:TypeCode>", "<ram:ID>S2</ram:ID>");
    String page = Documents.text(new FacturXPrinter().print(SAMPLES.get("corrective-invoice")));
    assertThat(page.replaceAll("\\s+", " "))
        .contains("Facture rectificative", "Annule et remplace la facture " + replaced);
  }

  /** CGI ann. II art. 242 nonies A, I 11° bis; BT-8 is compulsory with the option only. */
  @Test
  void theOptionForDebitsIsSaidInDataAndOnPaper() {
    assertThat(xml("business-on-debits"))
        .contains("<ram:DueDateTypeCode>5</ram:DueDateTypeCode>", "d'après les débits");
    assertThat(xml("business-unpaid")).doesNotContain("DueDateTypeCode", "débits");
    String page = Documents.text(new FacturXPrinter().print(SAMPLES.get("business-on-debits")));
    assertThat(page.replaceAll("\\s+", " "))
        .contains("Option pour le paiement de la taxe d", "après les débits");
  }

  /** Else a test that nothing is broken would show nothing. */
  @Test
  void theOfficialRulesNoticeAFault() {
    String broken = xml("consumer-paid").replace("<ram:SubjectCode>PMT", "<ram:SubjectCode>AAI");

    assertThat(OfficialRules.brokenBy(broken.getBytes(StandardCharsets.UTF_8)))
        .anyMatch(rule -> rule.startsWith("BR-FR-05"));
  }

  private static void check(Snapshot snapshot) {
    byte[] data = FacturXPrinter.data(snapshot);
    assertThat(CiiRules.brokenBy(data)).isEmpty();
    assertThat(OfficialRules.brokenBy(data)).isEmpty();
    Documents.Verdict verdict = Documents.validate(new FacturXPrinter().print(snapshot));
    assertThat(verdict.valid()).as(verdict.report()).isTrue();
  }

  private static String xml(String name) {
    return new String(FacturXPrinter.data(SAMPLES.get(name)), StandardCharsets.UTF_8);
  }
}
