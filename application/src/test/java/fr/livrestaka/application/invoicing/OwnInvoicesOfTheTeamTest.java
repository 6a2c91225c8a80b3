package fr.livrestaka.application.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.invoicing.correction.CorrectInvoice;
import fr.livrestaka.application.invoicing.credit.CreditInvoice;
import fr.livrestaka.application.orders.DeleteOrder;
import fr.livrestaka.application.orders.OrderWorld;
import fr.livrestaka.application.orders.PlaceOrder;
import fr.livrestaka.application.payments.InMemoryPayments;
import fr.livrestaka.application.payments.PaymentFixtures;
import fr.livrestaka.application.payments.refunds.RefundPayment;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.withdrawals.ConfirmWithdrawal;
import fr.livrestaka.application.withdrawals.DeclareWithdrawal;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.invoicing.correction.InvoiceCorrection;
import fr.livrestaka.domain.invoicing.correction.Rewording;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.refusals.OwnOrder;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalId;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalRequest;
import fr.livrestaka.domain.payments.refunds.RefundId;
import fr.livrestaka.domain.payments.refunds.RefundRequest;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** An administrator gives himself no money, and takes nothing from what he owes. */
class OwnInvoicesOfTheTeamTest {
  private final OrderWorld world = new OrderWorld();
  private final InMemoryHouse house = world.house;
  private final Account admin = house.person(Role.ADMIN);
  private final Caller owner = InMemoryHouse.caller(admin);
  private final Order own =
      house
          .get(PlaceOrder.class)
          .place(owner, OrderWorld.request(Optional.of(world.pack.id().value())));

  @Test
  void heNeitherInvoicesNorDeletesHisOrder() {
    refused(() -> invoice(owner));
    refused(() -> house.get(DeleteOrder.class).delete(owner, own.id()));
    assertThat(world.stored(own)).isEqualTo(own);
    assertThat(world.audited()).isEmpty();

    house.get(DeleteOrder.class).delete(world.team(), own.id());
  }

  @Test
  void heNeitherMarksNorCreditsNorCorrectsHisInvoice() {
    InvoiceId invoice = invoice(world.team());
    for (InvoiceStatus status : InvoiceStatus.values()) {
      refused(() -> mark(owner, invoice, status));
    }
    refused(() -> credit(owner, invoice));
    refused(() -> correct(owner, invoice));
    assertThat(house.get(ReadInvoices.class).one(invoice).status().isPaid()).isFalse();
    assertThat(world.audited()).containsExactly("INVOICE_GENERATED");

    correct(world.team(), invoice);
    mark(world.team(), invoice, InvoiceStatus.PAID);
    credit(world.team(), invoice);
  }

  @Test
  void heGivesHimselfNoMoneyBack() {
    pay();
    refused(() -> refund(owner));
    assertThat(house.get(RefundPayment.class).balance(own.id()).getFirst().refunds()).isEmpty();
    assertThat(world.audited()).doesNotContain("PAYMENT_REFUNDED");

    refund(world.team());
  }

  @Test
  void heMayWithdrawAndAColleagueConfirmsIt() {
    pay();
    WithdrawalRequest request = new WithdrawalRequest("Ana Roche", "ana@example.org");
    WithdrawalId withdrawal =
        house
            .get(DeclareWithdrawal.class)
            .own(owner, own.id(), request)
            .withdrawal()
            .orElseThrow()
            .id();
    ConfirmWithdrawal confirm = house.get(ConfirmWithdrawal.class);
    refused(() -> confirm.confirm(owner, withdrawal, Optional.empty()));
    assertThat(world.stored(own).isCancelled()).isFalse();

    confirm.confirm(world.team(), withdrawal, Optional.empty());
    refused(() -> confirm.confirm(owner, withdrawal, Optional.empty()));
  }

  private InvoiceId invoice(Caller caller) {
    return house.get(InvoiceUnpaidOrder.class).invoice(caller, own.id()).id();
  }

  private void mark(Caller caller, InvoiceId invoice, InvoiceStatus status) {
    house.get(ChangeInvoiceStatus.class).change(caller, invoice, status, Optional.empty());
  }

  private void credit(Caller caller, InvoiceId invoice) {
    house
        .get(CreditInvoice.class)
        .credit(caller, new CreditInvoice.Wanted(invoice, "1", Optional.empty(), "Geste"));
  }

  private void correct(Caller caller, InvoiceId invoice) {
    Rewording rewording = new Rewording(1, Optional.of("Relecture"), Optional.empty());
    InvoiceCorrection correction =
        new InvoiceCorrection(
            "by-hand:1", Optional.empty(), Optional.empty(), List.of(rewording), "Mal dit");
    house.get(CorrectInvoice.class).correct(caller, invoice, correction);
  }

  private void pay() {
    house.get(InMemoryPayments.class).add(PaymentFixtures.payment(own.id(), house.now()));
  }

  private void refund(Caller caller) {
    RefundRequest request =
        new RefundRequest(
            new RefundId("refund-1"),
            own.id(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    house.get(RefundPayment.class).refund(caller, request);
  }

  private static void refused(ThrowingCallable work) {
    assertThatExceptionOfType(OwnOrder.class).isThrownBy(work);
  }
}
