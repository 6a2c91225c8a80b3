package fr.livrestaka.domain.invoicing.correction;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.invoicing.InvoicingFixtures;
import fr.livrestaka.domain.invoicing.parties.Buyer;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import fr.livrestaka.domain.shared.PostalAddress;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is not corrected stays, the numbers that nobody can correct too. */
class BuyerCorrectionTest {
  private static final Optional<String> NONE = Optional.empty();

  @Test
  void aBusinessOutsideTheUnionStaysOneByItsNumber() {
    Buyer before = buyer("US", NONE, NONE, Optional.of("12-3456789"));
    Buyer after = named("Lake Inc.").of(before);

    assertThat(after.name()).isEqualTo("Lake Inc.");
    assertThat(after.registration()).hasValue("12-3456789");
    assertThat(VatRegime.STANDARD.isSameTowards(InvoicingFixtures.SELLER, before, after)).isTrue();
  }

  @Test
  void theEstablishmentStaysThatOfItsCompany() {
    Buyer before = buyer("FR", Optional.of("732829320"), Optional.of("73282932000074"), NONE);

    assertThat(named("Lac").of(before).siret()).hasValue("73282932000074");
    assertThat(ofSiren("732829320").of(before).siret()).hasValue("73282932000074");
    assertThat(ofSiren("404833048").of(before).siret()).isEmpty();
    assertThat(ofSiren("").of(before).siret()).isEmpty();
  }

  private static BuyerCorrection named(String name) {
    return new BuyerCorrection(Optional.of(name), NONE, NONE, NONE);
  }

  private static BuyerCorrection ofSiren(String siren) {
    return new BuyerCorrection(NONE, NONE, Optional.of(siren), NONE);
  }

  private static Buyer buyer(
      String country,
      Optional<String> siren,
      Optional<String> siret,
      Optional<String> registration) {
    PostalAddress address =
        new PostalAddress(
            List.of("1 Lake Street"),
            Optional.of("75001"),
            Optional.of("Lakeview"),
            Optional.empty(),
            country);
    return new Buyer(
        "Lak", "ana@example.org", Optional.of(address), siren, siret, NONE, registration);
  }
}
