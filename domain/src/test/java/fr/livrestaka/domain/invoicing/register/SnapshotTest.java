package fr.livrestaka.domain.invoicing.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.invoicing.InvoicingFixtures;
import fr.livrestaka.domain.invoicing.InvoicingMode;
import fr.livrestaka.domain.invoicing.PaidBy;
import fr.livrestaka.domain.invoicing.Sale;
import fr.livrestaka.domain.invoicing.SalesUnit;
import fr.livrestaka.domain.invoicing.SoldLine;
import fr.livrestaka.domain.invoicing.credit.Credit;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.credit.CreditNoteId;
import fr.livrestaka.domain.invoicing.mentions.Mention;
import fr.livrestaka.domain.invoicing.parties.Buyer;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import fr.livrestaka.domain.shared.Money;
import java.math.BigDecimal;
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
    String text = SnapshotText.write(good).replace("line.0.unitNet=0.83", "line.0.unitNet=0.84");

    assertThatThrownBy(() -> SnapshotText.read(text)).isInstanceOf(IllegalArgumentException.class);
  }

  /** As stored before prices of one had more than two decimals, and its seal. */
  @Test
  void aTextOfTheFirstFormatIsReadAndKeepsItsSeal() {
    String text =
        """
        format=1
        number=FACT-2026-000001
        issuedAt=2026-11-25T10:00:00Z
        suppliedOn=2026-11-25
        dueOn=2026-11-25
        paidAt=2026-11-25T10:00:00Z
        seller.name=Staka Livres
        seller.siret=73282932000074
        seller.email=contact@staka.fr
        buyer.name=Ana Roy
        buyer.email=ana@example.org
        buyer.address=3 place du Livre\\n69002 Lyon
        line.0.label=Correction
        line.0.details=Un roman
        line.0.quantity=2
        line.0.unitNet=4150
        regime=STANDARD
        net=8300
        tax=1660
        total=9960
        mention.CATEGORY=Prestation de services
        """;
    Snapshot snapshot = SnapshotText.read(text);

    assertThat(snapshot.lines().get(0).net()).isEqualTo(Money.ofCents(8_300));
    assertThat(snapshot.lines().get(0).unitNet()).isEqualTo(new BigDecimal("41.50"));
    assertThat(snapshot.buyer().address().orElseThrow().written())
        .containsExactly("3 place du Livre", "69002 Lyon");
    assertThat(snapshot.paidBy()).isEmpty();
    assertThat(Seal.ofText(Seal.NONE, text).hash())
        .isEqualTo("d3ff07eb1a5d7bf914e1df730143b427e4ec2090df1f0bf56ded5c073e2e4dde");
  }

  /** 350 pages at 2 € and 1 €, VAT included: 525,00 € without VAT, as 630,00 ÷ 1.2. */
  @Test
  void linesByPageSumUpAndKeepTheirPrices() {
    Sale sale =
        new Sale(
            List.of(
                new SoldLine("Correction", Optional.empty(), 10, SalesUnit.PAGE, Money.ZERO),
                new SoldLine(
                    "Correction", Optional.empty(), 290, SalesUnit.PAGE, Money.ofCents(200)),
                new SoldLine(
                    "Correction", Optional.empty(), 50, SalesUnit.PAGE, Money.ofCents(100))),
            Money.ofCents(63_000),
            Optional.empty(),
            Optional.empty());
    Snapshot snapshot =
        InvoicingFixtures.issuer(VatRegime.STANDARD)
            .invoice(InvoicingFixtures.firstTurn(Series.FACT), sale, InvoicingFixtures.READER);

    assertThat(snapshot.lines())
        .extracting(line -> line.unitNet().toPlainString())
        .containsExactly("0.00", "1.666667", "0.833333");
    assertThat(snapshot.lines())
        .extracting(line -> line.net().cents())
        .containsExactly(0L, 48_333L, 4_167L);
    assertThat(SnapshotText.read(SnapshotText.write(snapshot))).isEqualTo(snapshot);
  }

  @Test
  void moneyThatWentBackIsOnItsCreditNote() {
    Invoice invoice = InvoicingFixtures.invoice(VatRegime.STANDARD, 100, InvoicingFixtures.READER);
    Credit credit =
        new Credit(Money.ofCents(100), "Geste", "refund:1")
            .repaid(InvoicingFixtures.NOW, PaidBy.card(Optional.of("re_1")));
    Snapshot note =
        CreditNote.issue(
                new CreditNoteId("note-1"),
                invoice,
                invoice.snapshot(),
                Money.ZERO,
                credit.within(Money.ofCents(60)).orElseThrow(),
                InvoicingFixtures.issuer(VatRegime.STANDARD),
                InvoicingFixtures.firstTurn(Series.AVOIR))
            .state()
            .snapshot();

    assertThat(note.amounts().total()).isEqualTo(Money.ofCents(60));
    assertThat(note.mode()).isEqualTo(InvoicingMode.S2);
    assertThat(note.due()).isEqualTo(Money.ZERO);
    assertThat(SnapshotText.read(SnapshotText.write(note))).isEqualTo(note);
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
