package fr.livrestaka.domain.invoicing.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.livrestaka.domain.invoicing.parties.Buyer;
import fr.livrestaka.domain.shared.InvalidInput;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvoiceCorrectionTest {
  private static final Buyer BUYER =
      new Buyer(
          "Éditions du Lac",
          "lac@example.org",
          Optional.of("1 quai du Lac, 74000 Annecy"),
          Optional.of("404833048"));
  private static final Optional<String> AS_IT_WAS = Optional.empty();

  @Test
  void whatIsLeftOutStays() {
    Buyer corrected =
        new BuyerCorrection(Optional.of(" Éditions du Loc "), AS_IT_WAS, AS_IT_WAS, AS_IT_WAS)
            .of(BUYER);

    assertThat(corrected)
        .isEqualTo(
            new Buyer(
                "Éditions du Loc",
                BUYER.email(),
                BUYER.address(),
                BUYER.siren(),
                BUYER.vatNumber()));
  }

  @Test
  void blankNumbersAreTakenAwayAndOthersAreReadWithBlanks() {
    Optional<String> blank = Optional.of(" ");
    assertThat(new BuyerCorrection(AS_IT_WAS, AS_IT_WAS, blank, blank).of(BUYER).siren()).isEmpty();
    Buyer corrected =
        new BuyerCorrection(
                AS_IT_WAS,
                Optional.of("2 rue Haute, 69002 Lyon"),
                Optional.of("732 829 320"),
                Optional.of("FR 44 732 829 320"))
            .of(BUYER);
    assertThat(corrected.siren()).contains("732829320");
    assertThat(corrected.vatNumber()).contains("FR44732829320");
    assertThat(corrected.address().orElseThrow().city()).contains("Lyon");
  }

  @ParameterizedTest
  @CsvSource({
    "' ', 2 rue Haute, 732829320, FR44732829320",
    "Lac, ' ', 732829320, FR44732829320",
    "Lac, 2 rue Haute, 732829321, FR44732829320",
    "Lac, 2 rue Haute, 732829320, FR45732829320",
    "Lac, 2 rue Haute, 732829320, BE0123456748",
    "Lac, 2 rue Haute, 732829320, ?",
    "Lac, 2 rue Haute, 732829320, E",
  })
  void whatIsNoNameOrNumberIsRefused(String name, String address, String siren, String vat) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(
            () ->
                new BuyerCorrection(
                    Optional.of(name), Optional.of(address), Optional.of(siren), Optional.of(vat)));
  }

  @Test
  void textsHaveTheirLengths() {
    Optional<String> longest = Optional.of("x".repeat(191));
    Optional<String> tooLong = Optional.of("x".repeat(192));
    assertThat(new BuyerCorrection(longest, AS_IT_WAS, AS_IT_WAS, AS_IT_WAS).name()).isPresent();
    assertThat(new Rewording(1, longest, Optional.of("x".repeat(1000))).label()).isPresent();
    refused(() -> new BuyerCorrection(tooLong, AS_IT_WAS, AS_IT_WAS, AS_IT_WAS));
    refused(() -> new Rewording(1, tooLong, AS_IT_WAS));
    refused(() -> new Rewording(1, Optional.of(" "), AS_IT_WAS));
    refused(() -> new Rewording(1, AS_IT_WAS, Optional.of("x".repeat(1001))));
  }

  @Test
  void thereIsSomethingToCorrectAndAReason() {
    BuyerCorrection buyer =
        new BuyerCorrection(Optional.of("Lac"), AS_IT_WAS, AS_IT_WAS, AS_IT_WAS);
    refused(() -> correction(Optional.empty(), "Nom"));
    refused(() -> correction(Optional.of(buyer), " "));
    refused(() -> correction(Optional.of(buyer), "x".repeat(501)));
    assertThat(correction(Optional.of(buyer), "x".repeat(500)).reason()).hasSize(500);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new InvoiceCorrection(" ", Optional.empty(), Optional.of(buyer), List.of(), "Nom"));
  }

  private static InvoiceCorrection correction(Optional<BuyerCorrection> buyer, String reason) {
    return new InvoiceCorrection("1", Optional.empty(), buyer, List.of(), reason);
  }

  private static void refused(Runnable act) {
    assertThatExceptionOfType(InvalidInput.class).isThrownBy(act::run);
  }
}
