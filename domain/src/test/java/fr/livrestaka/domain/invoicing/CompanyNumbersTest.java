package fr.livrestaka.domain.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.invoicing.parties.Buyer;
import fr.livrestaka.domain.invoicing.parties.Siren;
import fr.livrestaka.domain.invoicing.parties.Siret;
import fr.livrestaka.domain.invoicing.parties.VatNumber;
import fr.livrestaka.domain.shared.PostalAddress;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers of known companies, as INSEE and the tax authority publish them. */
class CompanyNumbersTest {
  @ParameterizedTest
  @ValueSource(strings = {"732829320", "732 829 320", "552100554", "356000000", "552 081 317"})
  void numbersOfCompaniesAreTaken(String siren) {
    assertThat(Siren.parse(siren)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"732829321", "73282932", "7328293200", "73282932O", "", "٧٣٢٨٢٩٣٢٠"})
  void othersAreNot(String siren) {
    assertThat(Siren.parse(siren)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "73282932000074, 732829320",
    "732 829 320 00074, 732829320",
    "55208131766522, 552081317",
    "35600000000048, 356000000",
  })
  void establishmentsNameTheirCompany(String siret, String siren) {
    assertThat(Siret.parse(siret).map(found -> found.siren().digits())).contains(siren);
  }

  @ParameterizedTest
  @ValueSource(strings = {"73282932000075", "12345678900011", "7328293200007", "73282932100073"})
  void anEstablishmentThatDoesNotCheckIsRefused(String siret) {
    assertThat(Siret.parse(siret)).isEmpty();
  }

  /** The digits of the first sum up to 35, and Luhn's rule does not hold for it. */
  @Test
  void establishmentsOfLaPosteHaveARuleOfTheirOwn() {
    assertThat(Siret.parse("35600000049800")).isPresent();
    assertThat(Siret.parse("35600000049801")).isEmpty();
    assertThat(Siret.parse("73282932000110")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"FR44732829320, 732829320", "fr 03 552081317, 552081317", "FR39356000000, 356000000"})
  void vatNumbersNameTheirCompany(String number, String siren) {
    assertThat(VatNumber.parse(number).map(found -> found.siren().digits())).contains(siren);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"FR45732829320", "FR44732829321", "DE44732829320", "44732829320", "FR4473282932"})
  void aVatNumberWhoseKeyIsWrongIsRefused(String number) {
    assertThat(VatNumber.parse(number)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "73282932000074, 732_829_320_00074",
    "732829320, 732_829_320",
    "7328293200, 7328293200",
    "0, 0"
  })
  void peopleReadThemInGroupsThatStayTogether(String digits, String grouped) {
    assertThat(Siret.grouped(digits)).isEqualTo(grouped.replace('_', '\u00a0'));
  }

  @ParameterizedTest
  @CsvSource({
    "732829320, , FR, B2B",
    "732829320, , BE, B2B",
    ", BE0404621642, BE, B2BINT",
    ", , BE, B2C",
    ", , FR, B2C",
    ", , , B2C"
  })
  void aSaleIsReportedByWhoBuysAndWhere(
      String siren, String vatNumber, String country, String reported) {
    Optional<PostalAddress> address =
        Optional.ofNullable(country)
            .map(
                code ->
                    new PostalAddress(
                        List.of(), Optional.empty(), Optional.empty(), Optional.empty(), code));
    Buyer buyer =
        new Buyer(
            "Ann",
            "ann@example.org",
            address,
            Optional.ofNullable(siren),
            Optional.ofNullable(vatNumber));
    assertThat(buyer.reportedAs()).isEqualTo(reported);
    assertThat(buyer.isBusiness()).isEqualTo(reported.startsWith("B2B"));
    assertThat(buyer.toString()).isEqualTo("Buyer[]");
  }
}
