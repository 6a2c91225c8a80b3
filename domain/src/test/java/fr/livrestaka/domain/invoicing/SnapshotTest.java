package fr.livrestaka.domain.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.shared.Money;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotTest {
  @ParameterizedTest
  @EnumSource
  void theCanonicalTextReadsBackAsTheSameSnapshot(VatRegime regime) {
    Snapshot snapshot =
        InvoicingFixtures.invoice(regime, 48_003, InvoicingFixtures.PUBLISHER).snapshot();

    assertThat(SnapshotText.read(SnapshotText.write(snapshot))).isEqualTo(snapshot);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void anyTextSurvives(long seed) {
    String odd = oddText(new Random(seed));
    Sale sale = new Sale(odd, Optional.of(odd), Money.ofCents(100), Optional.empty());
    Buyer buyer = new Buyer(odd, odd, Optional.of(odd), Optional.empty());
    Snapshot snapshot =
        InvoicingFixtures.issuer(VatRegime.STANDARD)
            .invoice(InvoicingFixtures.firstTurn(Series.FACT), sale, buyer);

    assertThat(SnapshotText.read(SnapshotText.write(snapshot))).isEqualTo(snapshot);
  }

  @Test
  void aPaidInvoiceIsDueAtItsIssueAndAnUnpaidOneIn30Days() {
    Sale unpaid = new Sale("A", Optional.empty(), Money.ofCents(100), Optional.empty());
    Snapshot open =
        InvoicingFixtures.issuer(VatRegime.STANDARD)
            .invoice(InvoicingFixtures.firstTurn(Series.FACT), unpaid, InvoicingFixtures.READER);
    Invoice paid = InvoicingFixtures.invoice(VatRegime.STANDARD, 100, InvoicingFixtures.READER);

    assertThat(paid.snapshot().dueOn()).isEqualTo(paid.snapshot().issuedOn());
    assertThat(paid.status()).isEqualTo(InvoiceStatus.PAID);
    assertThat(open.dueOn()).isEqualTo(open.issuedOn().plusDays(30));
  }

  @Test
  void mentionsAreThoseOfTheRegimeAndTheBuyer() {
    assertThat(mentions(VatRegime.STANDARD, InvoicingFixtures.READER))
        .containsExactly("Prestation de services", "no discount");
    assertThat(mentions(VatRegime.FRANCHISE, InvoicingFixtures.PUBLISHER))
        .containsExactly(
            "Prestation de services", "new exemption", "no discount", "penalty", "40 €");
  }

  @Test
  void aChangedTextHasAnotherSeal() {
    Invoice invoice = InvoicingFixtures.invoice(VatRegime.STANDARD, 100, InvoicingFixtures.READER);
    String text = SnapshotText.write(invoice.snapshot());

    assertThat(Seal.ofText(Seal.NONE, text)).isEqualTo(invoice.seal());
    assertThat(Seal.ofText(Seal.NONE, text.replace("total=100", "total=101")).hash())
        .isNotEqualTo(invoice.seal().hash());
  }

  @Test
  void linesMustSumUp() {
    Snapshot good =
        InvoicingFixtures.invoice(VatRegime.STANDARD, 100, InvoicingFixtures.READER).snapshot();
    String text = SnapshotText.write(good).replace("line.0.unitNet=83", "line.0.unitNet=84");

    assertThatThrownBy(() -> SnapshotText.read(text)).isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> mentions(VatRegime regime, Buyer buyer) {
    return InvoicingFixtures.invoice(regime, 100, buyer).snapshot().mentions().stream()
        .map(Mention::text)
        .toList();
  }

  private static String oddText(Random random) {
    String alphabet = "a=\\\n\r\t nr🖋é漢\u0301\"'";
    StringBuilder text = new StringBuilder("x");
    random
        .ints(random.nextInt(40), 0, alphabet.length() - 1)
        .forEach(i -> text.appendCodePoint(alphabet.codePointAt(i)));
    return text.toString();
  }
}
