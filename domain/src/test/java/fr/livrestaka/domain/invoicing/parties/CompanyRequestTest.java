package fr.livrestaka.domain.invoicing.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.livrestaka.domain.invoicing.InvoicingFixtures;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.PostalAddress;
import fr.livrestaka.domain.shared.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyRequestTest {
  private static final Map<String, String> PARIS =
      Map.of("adresse", "1 rue du Lac", "codePostal", "75001", "ville", "Paris", "pays", "fr");

  @Test
  void frenchNumbersAreReadAsTyped() {
    Company company =
        told(
            Map.of(
                "raisonSociale", " Éditions du Lac ",
                "siret", "732 829 320 00074",
                "numeroTva", "fr 44 732.829.320"),
            PARIS);

    assertThat(company.name()).hasValue("Éditions du Lac");
    assertThat(company.siren()).hasValue("732829320");
    assertThat(company.siret()).hasValue("73282932000074");
    assertThat(company.vatNumber()).hasValue("FR44732829320");
    assertThat(company.address().orElseThrow().country()).isEqualTo("FR");
  }

  @Test
  void theVatNumberTellsTheSiren() {
    assertThat(told(Map.of("raisonSociale", "OVH", "numeroTva", "FR 40 303 265 045")).siren())
        .hasValue("303265045");
  }

  @Test
  void establishmentsOfLaPosteMayCountDifferently() {
    assertThat(told(Map.of("raisonSociale", "La Poste", "siret", "35600000049837")).siren())
        .hasValue("356000000");
  }

  @Test
  void anAssociationHasANameOnlyAndAPrivatePersonAnAddressOnly() {
    assertThat(told(Map.of("raisonSociale", "Les Amis du Lac")).siren()).isEmpty();
    assertThat(told(PARIS).address()).isPresent();
    assertThat(request(Map.of("siren", " ", "pays", "")).toCompany()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "siren, 732829321, invoicing.company-siren",
    "siren, 73282932, invoicing.company-siren",
    "siret, 73282932000075, invoicing.company-siret",
    "numeroTva, FR45732829320, invoicing.company-vat-number",
    "numeroTva, BE0123456748, invoicing.company-vat-number",
    "numeroTva, BE0123456749, invoicing.company-vat-number-of-another",
    "numeroTva, CHE-123.456.789, invoicing.company-vat-number-of-another",
    "numeroTva, 123, invoicing.company-vat-number",
    "numeroEtranger, 12-3456789, invoicing.company-registration-inside",
    "pays, XX, invoicing.company-country",
    "codePostal, 7500, invoicing.company-postcode",
    "ville, Pa\u0007ris, invoicing.company-control-character",
    "raisonSociale, La\u202Ec, invoicing.company-control-character",
  })
  void whatIsWrongIsToldByItsField(String field, String value, String code) {
    assertThat(refused(Map.of("raisonSociale", "Lac"), PARIS, Map.of(field, value)))
        .extracting(Violation::field, Violation::code)
        .containsExactly(tuple("entreprise." + field, code));
  }

  @Test
  void aPostcodeOfAnotherTerritoryIsRefused() {
    assertThat(refused(PARIS, Map.of("pays", "GP")))
        .extracting(Violation::field, Violation::code)
        .containsExactly(tuple("entreprise.codePostal", "invoicing.company-postcode"));
  }

  @Test
  void numbersOfTwoCompaniesAreRefused() {
    assertThat(
            refused(
                Map.of("raisonSociale", "Lac", "siren", "404833048", "siret", "73282932000074")))
        .extracting(Violation::code)
        .containsExactly("invoicing.company-siret-of-another");
    assertThat(
            refused(
                Map.of("raisonSociale", "Lac", "siren", "404833048", "numeroTva", "FR44732829320")))
        .extracting(Violation::code)
        .containsExactly("invoicing.company-vat-number-of-another");
  }

  @Test
  void aNumberNeedsANameAndAnAddressItsParts() {
    assertThat(refused(Map.of("siren", "732829320", "pays", "FR", "codePostal", "75001")))
        .extracting(Violation::field)
        .containsExactly("entreprise.adresse", "entreprise.ville", "entreprise.raisonSociale");
  }

  @ParameterizedTest
  @CsvSource({
    "GR, 104 31, el094014201, EL094014201",
    "GR, 104 31, GR 094014201, EL094014201",
    "GB, BT1 1AA, XI 123456789, XI123456789",
    "MC, 98000, FR55000001243, FR55000001243",
    "RE, 97400, FR44732829320, FR44732829320",
    "FR, 97400, FR44732829320, FR44732829320",
    "CH, 1201, CHE-123.456.789 TVA, CHE123456789TVA",
    "BE, 1000, be 0123.456.749, BE0123456749",
  })
  void aVatNumberAndItsCountryAgree(String country, String postcode, String typed, String kept) {
    Map<String, String> there = Map.of("pays", country, "codePostal", postcode);

    assertThat(told(PARIS, Map.of("raisonSociale", "Lac", "numeroTva", typed), there).vatNumber())
        .hasValue(kept);
  }

  @ParameterizedTest
  @CsvSource({
    "GF, 97300, FR44732829320",
    "FR, 97600, FR44732829320",
    "PF, 98714, FR44732829320",
    "NC, 98800, FR44732829320",
    "CH, 1201, FR44732829320",
    "GR, 10431, BE0123456749",
    "IE, D01, XI123456789",
    "FR, 75001, FR55000001243",
  })
  void aVatNumberOfElsewhereIsRefused(String country, String postcode, String typed) {
    Map<String, String> there = Map.of("pays", country, "codePostal", postcode);

    assertThat(refused(PARIS, Map.of("raisonSociale", "Lac", "numeroTva", typed), there))
        .extracting(Violation::code)
        .containsExactly("invoicing.company-vat-number-of-another");
  }

  @ParameterizedTest
  @CsvSource({
    "FR, 75001, siren, 732829320, STANDARD",
    "RE, 97400, siren, 732829320, STANDARD",
    "FR, 97200, siren, 732829320, STANDARD",
    "MC, 98000, numeroTva, FR55000001243, STANDARD",
    "GF, 97300, siren, 732829320, OUTSIDE_EU",
    "FR, 97600, siren, 732829320, OUTSIDE_EU",
    "PF, 98714, numeroEtranger, A12345, OUTSIDE_EU",
    "NC, 98800, numeroEtranger, 0123456.001, OUTSIDE_EU",
    "US, 10001, numeroEtranger, 12-3456789, OUTSIDE_EU",
    "GB, BT1 1AA, numeroTva, XI123456789, OUTSIDE_EU",
    "CH, 1201, numeroTva, CHE123456789, OUTSIDE_EU",
    "CH, 1201, raisonSociale, Lac SA, STANDARD",
    "GR, 10431, numeroTva, EL094014201, REVERSE_CHARGE",
  })
  void theSeatAndItsProofDecideTheVat(
      String country, String postcode, String field, String value, VatRegime regime) {
    Map<String, String> there = Map.of("pays", country, "codePostal", postcode);
    Company company = told(PARIS, Map.of("raisonSociale", "Lac"), there, Map.of(field, value));

    assertThat(VatRegime.STANDARD.towards(InvoicingFixtures.SELLER, facts(company).buyer()))
        .isEqualTo(regime);
  }

  @Test
  void whatWasToldGoesBeforeWhatThePaymentPageKept() {
    Buyer buyer = facts(told(PARIS, Map.of("raisonSociale", "Lac", "siren", "732829320"))).buyer();

    assertThat(buyer.name()).isEqualTo("Lac");
    assertThat(buyer.siren()).hasValue("732829320");
    assertThat(buyer.vatNumber()).isEmpty();
    assertThat(buyer.address().orElseThrow().city()).hasValue("Paris");
  }

  @Test
  void thePaymentPageFillsTheGaps() {
    Buyer named = facts(told(Map.of("raisonSociale", "Lac"))).buyer();
    assertThat(named.vatNumber()).hasValue("BE0123456749");
    assertThat(named.address().orElseThrow().country()).isEqualTo("BE");
    Buyer addressed = facts(told(PARIS)).buyer();
    assertThat(addressed.name()).isEqualTo("Payer SA");
    assertThat(addressed.address().orElseThrow().country()).isEqualTo("FR");
  }

  private static BuyerFacts facts(Company company) {
    PostalAddress brussels =
        new PostalAddress(
            List.of("Rue Neuve 1"),
            Optional.of("1000"),
            Optional.of("Bruxelles"),
            Optional.empty(),
            "BE");
    return new BuyerFacts(
        "Lina Moreau",
        "lina@example.org",
        Optional.of(company),
        Optional.of("Payer SA"),
        Optional.of(brussels),
        Optional.of("BE0123456749"),
        Optional.empty());
  }

  @SafeVarargs
  private static Company told(Map<String, String>... parts) {
    return request(parts).toCompany().orElseThrow();
  }

  @SafeVarargs
  private static List<Violation> refused(Map<String, String>... parts) {
    return catchThrowableOfType(InvalidInput.class, () -> request(parts).toCompany()).violations();
  }

  @SafeVarargs
  private static CompanyRequest request(Map<String, String>... parts) {
    Map<String, String> all = new LinkedHashMap<>();
    for (Map<String, String> part : parts) all.putAll(part);
    return new CompanyRequest(
        Optional.ofNullable(all.get("raisonSociale")),
        Optional.ofNullable(all.get("siren")),
        Optional.ofNullable(all.get("siret")),
        Optional.ofNullable(all.get("numeroTva")),
        Optional.ofNullable(all.get("numeroEtranger")),
        Optional.ofNullable(all.get("adresse")),
        Optional.ofNullable(all.get("codePostal")),
        Optional.ofNullable(all.get("ville")),
        Optional.ofNullable(all.get("pays")));
  }
}
