package fr.livrestaka.domain.invoicing.parties;

import static fr.livrestaka.domain.invoicing.parties.SellerFault.ADDRESS_MISSING;
import static fr.livrestaka.domain.invoicing.parties.SellerFault.NAME_MISSING;
import static fr.livrestaka.domain.invoicing.parties.SellerFault.SIRET_MISSING;
import static fr.livrestaka.domain.invoicing.parties.SellerFault.SIRET_WRONG;
import static fr.livrestaka.domain.invoicing.parties.SellerFault.VAT_NUMBER_MISSING;
import static fr.livrestaka.domain.invoicing.parties.SellerFault.VAT_NUMBER_OF_ANOTHER;
import static fr.livrestaka.domain.invoicing.parties.SellerFault.VAT_NUMBER_WRONG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SellerFaultTest {
  private static final String SIRET = "732 829 320 00074";
  private static final String VAT_NUMBER = "FR44732829320";

  @Test
  void aWholeSellerMayIssueInvoices() {
    assertThat(faults("Pages", "1 rue X, 75001 Paris", SIRET, VAT_NUMBER, VatRegime.STANDARD))
        .isEmpty();
    assertThat(faults("Pages", "1 rue X, 75001 Paris", SIRET, "", VatRegime.FRANCHISE)).isEmpty();
  }

  @Test
  void everythingThatIsMissingIsNamed() {
    assertThat(faults("", "", "", "", VatRegime.STANDARD))
        .containsExactly(NAME_MISSING, ADDRESS_MISSING, SIRET_MISSING, VAT_NUMBER_MISSING)
        .noneMatch(SellerFault::isContradiction);
    assertThat(faults("", "", "", "", VatRegime.FRANCHISE)).doesNotContain(VAT_NUMBER_MISSING);
  }

  @Test
  void numbersThatDoNotCheckOrDoNotAgreeAreNamed() {
    assertThat(faults("Pages", "Paris", "12345678900011", "FR00732829320", VatRegime.FRANCHISE))
        .containsExactly(SIRET_WRONG, VAT_NUMBER_WRONG)
        .allMatch(SellerFault::isContradiction);
    assertThat(faults("Pages", "Paris", SIRET, "FR03552081317", VatRegime.STANDARD))
        .containsExactly(VAT_NUMBER_OF_ANOTHER)
        .allMatch(SellerFault::isContradiction);
  }

  private static List<SellerFault> faults(
      String name, String address, String siret, String vatNumber, VatRegime regime) {
    return SellerFault.of(
        new SellerIdentity(
            name,
            Optional.empty(),
            present(address),
            present(siret),
            Optional.empty(),
            present(vatNumber),
            "contact@staka.fr"),
        regime);
  }

  private static Optional<String> present(String text) {
    return Optional.of(text).filter(value -> !value.isEmpty());
  }
}
