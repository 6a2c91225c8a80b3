package fr.livrestaka.application.invoicing.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.invoicing.ChangeInvoiceStatus;
import fr.livrestaka.application.invoicing.SoldOrders;
import fr.livrestaka.application.invoicing.credit.IssueCreditNote;
import fr.livrestaka.application.invoicing.port.Receipts;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.invoicing.MoneyReceived;
import fr.livrestaka.domain.invoicing.PaidBy;
import fr.livrestaka.domain.invoicing.PaymentWay;
import fr.livrestaka.domain.invoicing.credit.Credit;
import fr.livrestaka.domain.invoicing.receipts.Receipt;
import fr.livrestaka.domain.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IssueReceiptTest {
  private static final int DUE = 35_000;

  private final SoldOrders sold = new SoldOrders();
  private final InMemoryHouse house = sold.house;

  @Test
  void anOpenInvoiceThatACardPaysHasOneReceipt() {
    Invoice invoice = sold.payByCard(sold.unpaid());
    house.carryOut();

    Receipt receipt = only(invoice.id());
    assertThat(receipt.text().received()).isEqualTo(Money.ofCents(DUE));
    assertThat(receipt.text().paidBy().way()).isEqualTo(PaidBy.Way.CARD);
    assertThat(receipt.text().left()).isEqualTo(Money.ZERO);
    assertThat(issue(invoice, receipt.cause())).contains(receipt);
    assertThat(receipts(invoice.id())).containsExactly(receipt);
  }

  @Test
  void anInvoiceThatIsIssuedPaidHasNone() {
    Invoice invoice = sold.paid(48_000);

    assertThat(receipts(invoice.id())).isEmpty();
    assertThat(sold.mails("payment-receipt")).isEmpty();
  }

  @Test
  void moneyWrittenDownByHandHasOneThatTellsHow() {
    Invoice invoice = sold.unpaid();
    LocalDate day = LocalDate.ofInstant(house.now(), java.time.ZoneId.of("Europe/Paris"));
    markAsPaid(invoice, PaymentWay.CHEQUE, Optional.of("n° 17"));
    markAsPaid(invoice, PaymentWay.CHEQUE, Optional.of("n° 17"));
    house.carryOut();

    Receipt receipt = only(invoice.id());
    assertThat(receipt.text().paidBy())
        .isEqualTo(new PaidBy(PaidBy.Way.CHEQUE, Optional.of("n° 17")));
    assertThat(receipt.text().paidOn()).isEqualTo(day);
  }

  @Test
  void whatACreditNoteTookIsNotReceived() {
    Invoice invoice = sold.unpaid();
    Credit credit = new Credit(Money.ofCents(5_000), "Remise", "by-hand:1");
    house.get(IssueCreditNote.class).credit(invoice.id(), credit, house.now());
    markAsPaid(invoice, PaymentWay.VIREMENT, Optional.empty());
    house.carryOut();

    Receipt receipt = only(invoice.id());
    assertThat(receipt.text().received()).isEqualTo(Money.ofCents(30_000));
    assertThat(receipt.text().credited()).isEqualTo(Money.ofCents(5_000));
    assertThat(receipt.text().left()).isEqualTo(Money.ZERO);
  }

  @Test
  void moneyDescribedOtherwiseHasAnotherThatReplacesTheFirst() {
    Invoice invoice = sold.unpaid();
    markAsPaid(invoice, PaymentWay.CHEQUE, Optional.empty());
    house.carryOut();
    markAsPaid(invoice, PaymentWay.VIREMENT, Optional.empty());
    house.carryOut();

    List<Receipt> both = receipts(invoice.id());
    assertThat(both).hasSize(2);
    assertThat(both.get(1).text().replaces()).contains(both.get(0).text().number());
    assertThat(issue(invoice, both.get(0).cause())).isEmpty();
    assertThat(sold.mails("payment-receipt")).hasSize(2);
  }

  @Test
  void aMarkThatIsTakenBackBeforeItWasAcknowledgedHasNone() {
    Invoice invoice = sold.unpaid();
    markAsPaid(invoice, PaymentWay.CHEQUE, Optional.empty());
    change(invoice.id(), InvoiceStatus.SENT, Optional.empty());
    house.carryOut();

    assertThat(receipts(invoice.id())).isEmpty();
    assertThat(sold.mails("payment-receipt")).isEmpty();
  }

  @Test
  void anAdoptedInvoiceHasNone() {
    InvoiceId adopted = sold.adopted("DEMO-7", "/uploads/invoices/demo.pdf").id();
    change(adopted, InvoiceStatus.PAID, Optional.empty());
    house.carryOut();

    assertThat(receipts(adopted)).isEmpty();
    assertThat(sold.mails("payment-receipt")).isEmpty();
  }

  private void markAsPaid(Invoice invoice, PaymentWay way, Optional<String> reference) {
    MoneyReceived received = new MoneyReceived(way, Optional.empty(), reference);
    change(invoice.id(), InvoiceStatus.PAID, Optional.of(received));
  }

  private void change(InvoiceId invoice, InvoiceStatus status, Optional<MoneyReceived> received) {
    house.get(ChangeInvoiceStatus.class).change(sold.admin(), invoice, status, received);
  }

  private Optional<Receipt> issue(Invoice invoice, String cause) {
    return house.get(IssueReceipt.class).of(invoice.id(), cause, house.now());
  }

  private Receipt only(InvoiceId invoice) {
    assertThat(receipts(invoice)).hasSize(1);
    return receipts(invoice).getFirst();
  }

  private List<Receipt> receipts(InvoiceId invoice) {
    return house.get(Receipts.class).ofInvoice(invoice);
  }
}
