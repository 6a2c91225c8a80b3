package fr.livrestaka.persistence.invoicing.books;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.invoicing.AccountingRecordsContract;
import fr.livrestaka.application.invoicing.IssuedDocuments;
import fr.livrestaka.application.invoicing.port.AccountingRecords;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.books.AccountingPeriod;
import fr.livrestaka.domain.invoicing.books.BookEntry.Kind;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.persistence.testing.StoredInvoicing;
import fr.livrestaka.persistence.testing.StoredOrders;
import fr.livrestaka.persistence.testing.TestStore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SqlAccountingRecordsTest extends AccountingRecordsContract {
  @Override
  protected AccountingRecords records() {
    return TestStore.bean(AccountingRecords.class);
  }

  @Override
  protected IssuedDocuments documents() {
    return StoredInvoicing.documents();
  }

  @Override
  protected Transactions transactions() {
    return StoredInvoicing.transactions();
  }

  @Override
  protected AccountId client() {
    return StoredOrders.client();
  }

  @Override
  protected OrderId order(AccountId client) {
    return StoredOrders.of(client).id();
  }

  @Override
  protected void pay(OrderId order, String payment, long cents, Instant at) {
    StoredInvoicing.pay(order, payment, cents, at);
  }

  @Override
  protected String refund(OrderId order, String payment, long cents, Instant at) {
    return StoredInvoicing.refund(payment, cents, at);
  }

  @Override
  protected void purge(String document) {
    StoredInvoicing.purge(document);
  }

  @Test
  void theVatOfARefundIsThatOfItsCreditNoteAlsoWhereItCameBack() {
    Instant at = Instant.parse("2031-07-08T10:00:00Z");
    String payment = UUID.randomUUID().toString();
    AccountId client = client();
    OrderId order = order(client);
    pay(order, payment, 48_000, at);
    Invoice invoice = documents().invoice(client, order, payment, 48_000);
    CreditNote note = documents().credit(invoice, 10);
    String refund = refund(order, payment, 10, at);
    StoredInvoicing.sql(
        "INSERT INTO refund_credits (refundId, creditNoteId, amount, taxAmount, at)"
            + " VALUES (?, ?, 10, 1, ?)",
        refund,
        note.id().value(),
        at);

    assertThat(refunds(at, order)).containsExactly(-1L);
    StoredInvoicing.sql(
        "UPDATE refunds SET status = 'FAILED', cameBackAt = ? WHERE id = ?", at, refund);
    StoredInvoicing.sql("UPDATE refund_credits SET releasedAt = ? WHERE refundId = ?", at, refund);
    assertThat(refunds(at, order)).containsExactlyInAnyOrder(-1L, 1L);
  }

  private List<Long> refunds(Instant at, OrderId order) {
    LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
    return transactions().write(() -> records().within(new AccountingPeriod(day, day))).stream()
        .filter(entry -> entry.order().equals(order.value()) && entry.kind() == Kind.REFUND)
        .map(entry -> entry.amounts().tax().cents())
        .toList();
  }
}
