package fr.livrestaka.domain.invoicing.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.invoicing.Amounts;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoicingFixtures;
import fr.livrestaka.domain.invoicing.events.CreditNoteIssued;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import fr.livrestaka.domain.invoicing.refusals.CreditExceedsInvoice;
import fr.livrestaka.domain.invoicing.register.Series;
import fr.livrestaka.domain.invoicing.register.SnapshotText;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NextState;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditNoteTest {
  @ParameterizedTest
  @EnumSource
  void partsCreditedOneByOneSumUpToTheInvoice(VatRegime regime) {
    Random random = new Random(regime.ordinal());
    for (int run = 0; run < 300; run++) {
      Invoice invoice = invoice(regime, 1 + random.nextInt(5_000));
      Amounts whole = invoice.snapshot().amounts();
      Money before = Money.ZERO;
      Money tax = Money.ZERO;
      while (before.compareTo(whole.total()) < 0) {
        long left = whole.total().minus(before).cents();
        Money part = Money.ofCents(1 + random.nextLong(left));
        Amounts amounts = credit(invoice, before, part).snapshot().amounts();
        assertThat(amounts.tax().cents()).isNotNegative();
        assertThat(amounts.net().cents()).isNotNegative();
        tax = tax.plus(amounts.tax());
        before = before.plus(part);
      }
      assertThat(tax).isEqualTo(whole.tax());
    }
  }

  @Test
  void togetherTheyNeverTakeMoreThanTheInvoice() {
    Invoice invoice = invoice(VatRegime.STANDARD, 1_000);

    assertThatThrownBy(() -> credit(invoice, Money.ofCents(400), Money.ofCents(601)))
        .isInstanceOf(CreditExceedsInvoice.class)
        .hasMessageContaining("600");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1})
  void nothingIsNotCredited(long cents) {
    assertThatThrownBy(() -> new Credit(Money.ofCents(cents), "Remboursement", "refund-1"))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void itNamesItsInvoiceAndHasItsOwnSeries() {
    Invoice invoice = invoice(VatRegime.STANDARD, 1_000);
    CreditNote note = credit(invoice, Money.ZERO, Money.ofCents(1_000));

    assertThat(note.snapshot().number().text()).isEqualTo("AVOIR-2026-000001");
    assertThat(note.snapshot().corrects())
        .hasValue(
            new Correction("FACT-2026-000001", invoice.snapshot().issuedOn(), "Remboursement"));
    assertThat(SnapshotText.read(SnapshotText.write(note.snapshot()))).isEqualTo(note.snapshot());
  }

  private static Invoice invoice(VatRegime regime, long cents) {
    return InvoicingFixtures.invoice(regime, cents, InvoicingFixtures.READER);
  }

  @Test
  void whatIsIssuedIsTold() {
    Invoice invoice = invoice(VatRegime.STANDARD, 1_000);
    assertThat(issued(invoice, Money.ZERO, Money.ofCents(400)).events())
        .containsExactly(new CreditNoteIssued(new CreditNoteId("note-1")));
  }

  private static CreditNote credit(Invoice invoice, Money before, Money amount) {
    return issued(invoice, before, amount).state();
  }

  private static NextState<CreditNote> issued(Invoice invoice, Money before, Money amount) {
    return CreditNote.issue(
        new CreditNoteId("note-1"),
        invoice,
        invoice.snapshot(),
        before,
        new Credit(amount, "Remboursement", "refund-1"),
        InvoicingFixtures.issuer(VatRegime.STANDARD),
        InvoicingFixtures.firstTurn(Series.AVOIR));
  }
}
