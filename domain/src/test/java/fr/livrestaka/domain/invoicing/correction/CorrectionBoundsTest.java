package fr.livrestaka.domain.invoicing.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import fr.livrestaka.domain.invoicing.InvoiceLine;
import fr.livrestaka.domain.invoicing.InvoicingFixtures;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How long what a correction says may be, and which lines there are (contract B 5.22). */
class CorrectionBoundsTest {
  private static final List<InvoiceLine> ONE_LINE =
      InvoicingFixtures.invoice(VatRegime.STANDARD, 48_000, InvoicingFixtures.READER)
          .snapshot()
          .lines();

  @ParameterizedTest
  @CsvSource({"reason, 500", "nom, 191", "adresse, 500", "designation, 191", "details, 1000"})
  void aTextMayBeAsLongAsTheContractSaysAndNoLonger(String field, int longest) {
    assertThatNoException().isThrownBy(() -> correction(field, "x".repeat(longest)));
    refused(field, () -> correction(field, "x".repeat(longest + 1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"reason", "nom", "adresse", "designation"})
  void whatIsSaidIsNotBlank(String field) {
    refused(field, () -> correction(field, " "));
    refused(field, () -> correction(field, ""));
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 2, Integer.MAX_VALUE})
  void aLineThatIsNotThereCannotBeReworded(int line) {
    assertThat(reworded(1)).extracting(InvoiceLine::label).containsExactly("Relecture");
    refused("ligne", () -> reworded(line));
  }

  private static List<InvoiceLine> reworded(int line) {
    Rewording rewording = new Rewording(line, Optional.of("Relecture"), Optional.empty());
    return new InvoiceCorrection(
            "by-hand:1", Optional.empty(), Optional.empty(), List.of(rewording), "Mal dit")
        .of(ONE_LINE);
  }

  private static InvoiceCorrection correction(String field, String text) {
    BuyerCorrection buyer =
        new BuyerCorrection(
            said(field, "nom", text),
            said(field, "adresse", text),
            Optional.empty(),
            Optional.empty());
    Rewording rewording =
        new Rewording(1, said(field, "designation", text), said(field, "details", text));
    return new InvoiceCorrection(
        "by-hand:1",
        Optional.empty(),
        Optional.of(buyer),
        List.of(rewording),
        said(field, "reason", text).orElse("Mal dit"));
  }

  private static Optional<String> said(String field, String one, String text) {
    return Optional.of(text).filter(said -> field.equals(one));
  }

  private static void refused(String field, ThrowingCallable work) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(work)
        .satisfies(
            refusal ->
                assertThat(refusal.violations()).extracting(Violation::field).containsOnly(field));
  }
}
