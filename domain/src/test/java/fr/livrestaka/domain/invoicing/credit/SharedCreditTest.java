package fr.livrestaka.domain.invoicing.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.livrestaka.domain.invoicing.Amounts;
import fr.livrestaka.domain.invoicing.Billing;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoiceLine;
import fr.livrestaka.domain.invoicing.InvoicingFixtures;
import fr.livrestaka.domain.invoicing.credit.Correction.Corrected;
import fr.livrestaka.domain.invoicing.credit.SharedCredit.Share;
import fr.livrestaka.domain.invoicing.events.CreditNoteIssued;
import fr.livrestaka.domain.invoicing.parties.Buyer;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import fr.livrestaka.domain.invoicing.refusals.CreditExceedsInvoice;
import fr.livrestaka.domain.invoicing.register.Counter;
import fr.livrestaka.domain.invoicing.register.Series;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import fr.livrestaka.domain.invoicing.register.SnapshotText;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NextState;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One credit note takes from several invoices of one sale. */
class SharedCreditTest {
  private static final CreditNoteId ID = new CreditNoteId("note-1");
  private static final Invoice FIRST = invoice("1", 35_000, InvoicingFixtures.READER);
  private static final Invoice SECOND = invoice("2", 10_001, InvoicingFixtures.READER);

  @Test
  void itNamesEveryInvoiceAndSumsUp() {
    NextState<CreditNote> issued = issue(share(FIRST, 0, 35_000), share(SECOND, 0, 10_001));
    CreditNote note = issued.state();
    Snapshot printed = note.snapshot();

    assertThat(issued.events()).containsExactly(new CreditNoteIssued(ID));
    assertThat(printed.amounts().total()).isEqualTo(Money.ofCents(45_001));
    assertThat(printed.corrects().orElseThrow().invoices())
        .containsExactly(corrected(FIRST), corrected(SECOND));
    assertThat(printed.lines())
        .extracting(InvoiceLine::details)
        .containsExactly(
            Optional.of("Rétractation (" + corrected(FIRST).number() + ")"),
            Optional.of("Rétractation (" + corrected(SECOND).number() + ")"));
    assertThat(note.amountsOn(FIRST.id())).isEqualTo(FIRST.snapshot().amounts());
    assertThat(note.amountsOn(SECOND.id())).isEqualTo(SECOND.snapshot().amounts());
    assertThat(note.amountsOn(new InvoiceId("none"))).isEqualTo(Amounts.untaxed(Money.ZERO));
    assertThat(printed.amounts())
        .isEqualTo(FIRST.snapshot().amounts().plus(SECOND.snapshot().amounts()));
    assertThat(SnapshotText.read(SnapshotText.write(printed))).isEqualTo(printed);
    assertThat(note.awaitsRefund()).isTrue();
    assertThat(note.withPdfHash("0".repeat(64)).parts()).isEqualTo(note.parts());
  }

  @Test
  void theVatOfPartsSumsUpToThatOfTheInvoice() {
    Amounts before = issue(share(SECOND, 0, 3_333)).state().amountsOn(SECOND.id());
    Amounts rest =
        issue(share(FIRST, 0, 1), share(SECOND, 3_333, 6_668)).state().amountsOn(SECOND.id());
    assertThat(before.plus(rest)).isEqualTo(SECOND.snapshot().amounts());
  }

  @Test
  void eachRefundPaysThePartOfItsOwnInvoice() {
    CreditNote note = issue(share(FIRST, 0, 2_000), share(SECOND, 0, 10_001)).state();
    CreditNoteBalance first = CreditNoteBalance.of(note, FIRST.id(), List.of());
    RefundCredit paid =
        first.paidBy("r-1", Money.ofCents(9_000), InvoicingFixtures.NOW).orElseThrow();
    assertThat(paid.amount()).isEqualTo(Money.ofCents(2_000));
    assertThat(paid.tax()).isEqualTo(note.amountsOn(FIRST.id()).tax());
    assertThat(CreditNoteBalance.of(note, SECOND.id(), List.of()).owed())
        .isEqualTo(Money.ofCents(10_001));
  }

  @Test
  void oneInvoiceMakesAUsualCreditNote() {
    SharedCredit one = SharedCredit.of(List.of(share(FIRST, 0, 10)), "Geste", "c").get(0);
    assertThat(one.isOfOne()).isTrue();
    assertThat(issue(share(FIRST, 0, 10)).state().parts()).isEmpty();
  }

  @Test
  void otherPartiesTakeACreditNoteOfTheirOwn() {
    Buyer moved =
        new Buyer(
            InvoicingFixtures.READER.name(),
            InvoicingFixtures.READER.email(),
            InvoicingFixtures.PUBLISHER.address(),
            Optional.empty(),
            Optional.empty());
    Invoice business = invoice("3", 500, InvoicingFixtures.PUBLISHER);
    Invoice sameReader = invoice("4", 500, moved);
    List<Share> shares =
        List.of(share(FIRST, 0, 1), share(business, 0, 2), share(sameReader, 0, 3));

    assertThat(SharedCredit.of(shares, "Rétractation", "c"))
        .extracting(SharedCredit::shares)
        .containsExactly(List.of(shares.get(0), shares.get(2)), List.of(shares.get(1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SharedCredit(shares, "Rétractation", "c"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SharedCredit(List.of(), "Rétractation", "c"));
    assertThat(SharedCredit.of(List.of(), "Rétractation", "c")).isEmpty();
  }

  @Test
  void noShareIsMoreThanTheInvoiceHasLeft() {
    assertThatExceptionOfType(CreditExceedsInvoice.class)
        .isThrownBy(() -> share(FIRST, 30_000, 5_001));
    assertThatIllegalArgumentException().isThrownBy(() -> share(FIRST, 0, 0));
  }

  @Test
  void partsThatDoNotSumUpAreRefused() {
    CreditNote note = issue(share(FIRST, 0, 2_000), share(SECOND, 0, 10_001)).state();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new CreditNote(
                    ID,
                    note.invoice(),
                    note.cause(),
                    note.snapshot(),
                    note.seal(),
                    Optional.empty(),
                    note.parts().subList(0, 1)));
  }

  private static NextState<CreditNote> issue(Share... shares) {
    return new SharedCredit(List.of(shares), "Rétractation", "withdrawal:w-1")
        .issue(
            ID,
            InvoicingFixtures.issuer(VatRegime.STANDARD),
            InvoicingFixtures.firstTurn(Series.AVOIR));
  }

  private static Share share(Invoice invoice, long before, long cents) {
    return new Share(invoice, invoice.snapshot(), Money.ofCents(before), Money.ofCents(cents));
  }

  private static Corrected corrected(Invoice invoice) {
    return new Corrected(invoice.snapshot().number().text(), invoice.snapshot().issuedOn());
  }

  private static Invoice invoice(String id, long cents, Buyer buyer) {
    Billing billing = InvoicingFixtures.billing("payment-" + id, cents, buyer);
    int place = Integer.parseInt(id);
    return Invoice.issue(
            new InvoiceId("invoice-" + id),
            billing,
            InvoicingFixtures.issuer(VatRegime.STANDARD),
            Counter.fresh(Series.FACT)
                .next(InvoicingFixtures.NOW, number -> number.sequence() < place))
        .state();
  }
}
