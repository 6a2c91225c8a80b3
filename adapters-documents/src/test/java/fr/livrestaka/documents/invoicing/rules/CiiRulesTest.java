package fr.livrestaka.documents.invoicing.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.documents.invoicing.FacturXPrinter;
import fr.livrestaka.documents.invoicing.SampleDocuments;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule notices its fault: a good document with one thing put wrong breaks it. */
class CiiRulesTest {
  private static final Instant NOW = Instant.parse("2026-12-02T10:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "BR-FR-01 | consumer-paid | <ram:ID>FACT-2026-000001 |"
            + " <ram:ID>FACT-2026-0000010000000000000000000001",
        "BR-FR-02 | consumer-paid | <ram:ID>FACT-2026-000001 | <ram:ID>FACT 2026 1",
        "BR-FR-03 | consumer-paid | >20261202< | >20260229<",
        "BR-FR-03 | consumer-paid | >20261202< | >19991202<",
        "BR-FR-04 | consumer-paid | <ram:TypeCode>380 | <ram:TypeCode>325",
        "BR-FR-05 | consumer-paid | <ram:SubjectCode>PMT | <ram:SubjectCode>AAI",
        "BR-FR-06 | consumer-paid | <ram:SubjectCode>AAI | <ram:SubjectCode>AAB",
        "BR-FR-08 | consumer-paid | <ram:ID>S2< | <ram:ID>S9X<",
        "BR-FR-09 | business-unpaid | <ram:BuyerTradeParty> | <ram:BuyerTradeParty><ram:GlobalID"
            + " schemeID=`0009`>40483304900010</ram:GlobalID>",
        "BR-FR-10 | consumer-paid | schemeID=`0002`>732829320 | schemeID=`0009`>732829320",
        "BR-FR-11 | business-unpaid | schemeID=`0002`>404833048 | schemeID=`0009`>404833048",
        "BR-FR-12 | consumer-paid | >consumer@example.org< | ><",
        "BR-FR-13 | consumer-paid | <ram:URIID schemeID=`0225`>732829320 | <ram:URIID"
            + " schemeID=`0225`>",
        "BR-FR-15 | consumer-paid | <ram:CategoryCode>S | <ram:CategoryCode>L",
        "BR-FR-16 | consumer-paid | ApplicablePercent>20< | ApplicablePercent>20.000<",
        "BR-FR-17 | consumer-paid | </ram:ApplicableHeaderTradeAgreement> |"
            + " <ram:AdditionalReferencedDocument><ram:TypeCode>916</ram:TypeCode><ram:Name>PHOTO</ram:Name></ram:AdditionalReferencedDocument></ram:ApplicableHeaderTradeAgreement>",
        "BR-FR-20 | consumer-paid | >B2C< | >B2X<",
        "BR-FR-21 | business-unpaid | <ram:URIID schemeID=`0225`>404833048 | <ram:URIID"
            + " schemeID=`0225`>999",
        "BR-FR-23 | business-unpaid | <ram:URIID schemeID=`0225`>404833048 | <ram:URIID"
            + " schemeID=`0225`>404833048_a b",
        "BR-FR-27 | consumer-paid | </ram:SpecifiedTradeProduct> |"
            + " <ram:ApplicableProductCharacteristic><ram:Value>1</ram:Value></ram:ApplicableProductCharacteristic></ram:SpecifiedTradeProduct>",
        "BR-FR-28 | consumer-paid | </ram:SpecifiedTradeProduct> |"
            + " <ram:ApplicableProductCharacteristic><ram:Description>a</ram:Description></ram:ApplicableProductCharacteristic></ram:SpecifiedTradeProduct>",
        "BR-FR-31 | consumer-paid | <ram:SubjectCode>BAR</ram:SubjectCode></ram:IncludedNote> |"
            + " <ram:SubjectCode>BAR</ram:SubjectCode></ram:IncludedNote><ram:IncludedNote><ram:Content>B2B</ram:Content><ram:SubjectCode>BAR</ram:SubjectCode></ram:IncludedNote>",
        "BR-FR-32 | consumer-paid | schemeID=`0002`>732829320 | schemeID=`0002`>73282932",
        "BR-FR-CO-04 | consumer-paid | <ram:TypeCode>380 | <ram:TypeCode>384",
        "BR-FR-CO-05 | credit-note-part | <ram:FormattedIssueDateTime><qdt:DateTimeString"
            + " format=`102`>20261202</qdt:DateTimeString></ram:FormattedIssueDateTime> |"
            + " <ram:Nothing/>",
        "BR-FR-CO-07 | business-unpaid | >20270101< | >20261201<",
        "BR-FR-CO-08 | consumer-paid | <ram:TypeCode>380 | <ram:TypeCode>386",
        "BR-FR-CO-09 | consumer-paid | <ram:DuePayableAmount>0.00 | <ram:DuePayableAmount>0.01",
        "BR-FR-CO-10 | business-unpaid | <ram:BuyerTradeParty> |"
            + " <ram:BuyerTradeParty><ram:GlobalID>1</ram:GlobalID>",
        "BR-FR-CO-12 | consumer-paid | <ram:InvoiceCurrencyCode>EUR | <ram:InvoiceCurrencyCode>USD",
        "BR-FR-CO-14 | consumer-paid | <ram:SellerTradeParty> | <ram:SellerTradeParty><ram:GlobalID"
            + " schemeID=`0231`>732829320</ram:GlobalID>",
        "BR-FR-CO-15 | consumer-paid | <ram:SellerTradeParty> | <ram:SellerTradeParty><ram:GlobalID"
            + " schemeID=`0231`>732829320</ram:GlobalID>",
        "BR-FR-CO-16 | consumer-franchise | VATEX-FR-FRANCHISE | VATEX-EU-O",
        "BR-FR-CO-17 | consumer-paid | ActualDeliverySupplyChainEvent | Nothing",
        "BR-FR-DEC-01 | consumer-paid | <ram:GrandTotalAmount>180.03 |"
            + " <ram:GrandTotalAmount>180.030",
        "BR-FR-DEC-02 | consumer-paid | <ram:BilledQuantity unitCode=`C62`>1 | <ram:BilledQuantity"
            + " unitCode=`C62`>1.00001",
        "BR-FR-DEC-03 | consumer-paid | <ram:ChargeAmount> | <ram:ChargeAmount>-",
        "BR-FR-DEC-04 | consumer-paid | ApplicablePercent>20< | ApplicablePercent>100.00<"
      })
  void aFaultIsNoticed(String rule, String document, String right, String wrong) {
    String good = xml(document);
    String before = right.replace('`', '"');
    String after = wrong == null ? "" : wrong.replace('`', '"');
    String broken =
        rule.equals("BR-FR-CO-08")
            ? good.replace("<ram:ID>S2<", "<ram:ID>S4<").replace(before, after)
            : good.replace(before, after);

    assertThat(CiiRules.brokenBy(bytes(good))).isEmpty();
    assertThat(broken).isNotEqualTo(good);
    assertThat(CiiRules.brokenBy(bytes(broken))).contains(rule);
  }

  @Test
  void anAddressHasAtMost125Characters() {
    String longer = "a".repeat(114) + "@example.org";
    String broken = xml("consumer-paid").replace("consumer@example.org", longer);

    assertThat(CiiRules.brokenBy(bytes(broken))).containsExactly("BR-FR-25");
  }

  @Test
  void eachRuleIsThereOnce() {
    assertThat(CiiRules.ids()).doesNotHaveDuplicates().hasSizeGreaterThan(40);
    assertThat(CiiRules.VERSION).isEqualTo("1.4");
  }

  @Test
  void whatIsNoXmlIsRefused() {
    assertThatThrownBy(() -> CiiRules.brokenBy(bytes("no")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static String xml(String name) {
    return new String(
        FacturXPrinter.data(SampleDocuments.of(NOW).get(name)), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String xml) {
    return xml.getBytes(StandardCharsets.UTF_8);
  }
}
