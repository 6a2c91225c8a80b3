package fr.livrestaka.embedder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.content.FaqId;
import fr.livrestaka.domain.content.PageId;
import fr.livrestaka.domain.files.FileId;
import fr.livrestaka.domain.files.FileVersion;
import fr.livrestaka.domain.files.VersionKind;
import fr.livrestaka.domain.files.quotas.DiskFloor;
import fr.livrestaka.domain.files.quotas.GuestQuota;
import fr.livrestaka.domain.files.quotas.StorageQuota;
import fr.livrestaka.domain.invoicing.Amounts;
import fr.livrestaka.domain.invoicing.Billing;
import fr.livrestaka.domain.invoicing.HandPayment;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.invoicing.PaidBy;
import fr.livrestaka.domain.invoicing.PaymentWay;
import fr.livrestaka.domain.invoicing.Sale;
import fr.livrestaka.domain.invoicing.StoredInvoice;
import fr.livrestaka.domain.invoicing.books.BookEntry;
import fr.livrestaka.domain.invoicing.credit.Credit;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.credit.CreditNoteId;
import fr.livrestaka.domain.invoicing.credit.RefundCredit;
import fr.livrestaka.domain.invoicing.mentions.MentionCatalogue;
import fr.livrestaka.domain.invoicing.parties.Buyer;
import fr.livrestaka.domain.invoicing.parties.Issuer;
import fr.livrestaka.domain.invoicing.parties.SellerIdentity;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import fr.livrestaka.domain.invoicing.refusals.CreditExceedsInvoice;
import fr.livrestaka.domain.invoicing.refusals.InvoiceChangeRefused;
import fr.livrestaka.domain.invoicing.refusals.InvoiceNotCreditable;
import fr.livrestaka.domain.invoicing.register.Counter;
import fr.livrestaka.domain.invoicing.register.InvoicePosition;
import fr.livrestaka.domain.invoicing.register.Series;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.notifications.NotificationId;
import fr.livrestaka.domain.orders.Actor;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.OrderLife;
import fr.livrestaka.domain.orders.OrderRequest;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.orders.PayablePrice;
import fr.livrestaka.domain.orders.estimates.Estimate;
import fr.livrestaka.domain.orders.estimates.EstimateId;
import fr.livrestaka.domain.orders.estimates.EstimateStatus;
import fr.livrestaka.domain.orders.guests.GuestOrder;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import fr.livrestaka.domain.orders.guests.GuestOrderRequest;
import fr.livrestaka.domain.orders.refusals.CommandRefused;
import fr.livrestaka.domain.orders.refusals.TransitionRefused;
import fr.livrestaka.domain.payments.cards.CardId;
import fr.livrestaka.domain.payments.cards.PaymentMethodId;
import fr.livrestaka.domain.payments.checkout.Checkout;
import fr.livrestaka.domain.payments.checkout.CheckoutId;
import fr.livrestaka.domain.payments.checkout.CheckoutStatus;
import fr.livrestaka.domain.payments.checkout.PaidFor;
import fr.livrestaka.domain.payments.checkout.SessionFacts;
import fr.livrestaka.domain.payments.refunds.Dispute;
import fr.livrestaka.domain.payments.refunds.Refund;
import fr.livrestaka.domain.payments.refunds.RefundId;
import fr.livrestaka.domain.payments.refunds.RefundStatus;
import fr.livrestaka.domain.payments.refusals.RefundRefused;
import fr.livrestaka.domain.payments.settlement.Payment;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.payments.settlement.PaymentSignal;
import fr.livrestaka.domain.pricing.PageGrid;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.shared.EmptyId;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A program that embeds the domain, and knows nothing of the rest, cannot bring about what cannot
 * be: the core itself refuses it.
 */
class ImpossibleThingsTest {
  private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
  private static final OrderId ORDER = new OrderId("order-1");
  private static final AccountId AUTHOR = new AccountId("author-1");
  private static final Money PRICE = Money.ofCents(48_000);
  private static final Money LESS_THAN_NOTHING = Money.ofCents(-1);

  static Stream<Function<String, Object>> ids() {
    return Stream.of(
        AccountId::new,
        CardId::new,
        CheckoutId::new,
        ConversationId::new,
        CreditNoteId::new,
        EstimateId::new,
        FaqId::new,
        FileId::new,
        GuestOrderId::new,
        InvoiceId::new,
        MessageId::new,
        NotificationId::new,
        OrderId::new,
        PageId::new,
        PaymentId::new,
        PaymentMethodId::new,
        RefundId::new,
        TariffId::new);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void anIdIsNeverEmpty(Function<String, Object> id) {
    for (String nothing : List.of("", " ", "\t\n")) {
      assertThatExceptionOfType(EmptyId.class).isThrownBy(() -> id.apply(nothing));
    }
  }

  @Test
  void pagesAndPricesAreNotBelowZero() {
    isImpossible(() -> new PageGrid(LESS_THAN_NOTHING, Money.ZERO), "-1");
    isImpossible(() -> new PageGrid(Money.ZERO, LESS_THAN_NOTHING), "-1");
    isImpossible(() -> new PageGrid(PRICE, PRICE).priceOf(-1), "-1");
    isImpossible(
        () -> Order.place(ORDER, AUTHOR, request(), Optional.of(LESS_THAN_NOTHING), NOW), "less");
    isImpossible(() -> new PayablePrice.Due(Money.ofCents(49)), "49");
    isImpossible(() -> guestOrder(Optional.of(0)), "0 pages");
    isImpossible(() -> new StorageQuota(-1), "-1 bytes");
    isImpossible(() -> new GuestQuota(-1), "-1 bytes");
    isImpossible(() -> new DiskFloor(-1), "-1 bytes");
    isImpossible(
        () -> new FileVersion("v", ORDER, new FileId("f"), VersionKind.SOURCE, 0, true, NOW),
        "version 0");
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 0, 49})
  void anEstimateHasAPriceThatCanBePaid(long cents) {
    isImpossible(() -> estimate(300, cents), cents + " cents");
    isImpossible(() -> estimateSent(300, Money.ofCents(cents)), cents + " cents");
  }

  @Test
  void anEstimateHasPagesAndIsAnsweredAfterItWasSent() {
    isImpossible(() -> estimate(0, 48_000), "0 pages");
    isImpossible(() -> estimateSent(-3, PRICE), "-3 pages");
    Estimate sent = estimate(300, 48_000);
    isImpossible(() -> sent.accepted(NOW.minusMillis(1)), "before it is sent");
    isImpossible(() -> sent.declined(NOW.minusMillis(1)), "before it is sent");
    assertThat(sent.accepted(NOW).isAccepted()).isTrue();
    isImpossible(() -> stored(EstimateStatus.ACCEPTED), "a date");
    isImpossible(() -> stored(EstimateStatus.DECLINED), "a date");
  }

  @Test
  void nobodyAcceptsWhatWasNotSent() {
    Order order = placed();
    assertThatExceptionOfType(CommandRefused.class).isThrownBy(() -> order.estimateAccepted(NOW));
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 0})
  void aPaymentIsMoreThanNothing(long cents) {
    isImpossible(() -> payment(cents), cents + " cents");
    isImpossible(() -> placed().paid(Money.ofCents(cents), NOW), cents + " cents");
    isImpossible(
        () ->
            Order.ofPaid(
                ORDER,
                AUTHOR,
                guestOrder(Optional.of(1)),
                Optional.empty(),
                Money.ofCents(cents),
                "cs_1",
                NOW),
        cents + " cents");
    isImpossible(() -> checkout(cents), cents + " cents");
  }

  @Test
  void aCancelledOrderIsNotPaid() {
    Order cancelled = placed().cancelled(NOW);

    assertThatExceptionOfType(CommandRefused.class).isThrownBy(() -> cancelled.paid(PRICE, NOW));
    assertThatExceptionOfType(CommandRefused.class)
        .isThrownBy(() -> cancelled.checkoutOpened("cs_1", NOW));
    assertThat(PayablePrice.of(cancelled, Optional.empty(), NOW))
        .isEqualTo(new PayablePrice.Cancelled());
  }

  /**
   * Money that was on its way when the order was cancelled is the only exception, under its name.
   */
  @Test
  void moneyThatComesTooLateLeavesTheOrderCancelled() {
    Order cancelled = placed().cancelled(NOW);

    Order paid = cancelled.paidThoughCancelled(PRICE, NOW);

    assertThat(paid.isPaid()).isTrue();
    assertThat(paid.amount()).contains(PRICE);
    assertThat(paid.statut()).isEqualTo(OrderStatus.ANNULEE);
    assertThat(paid.paidThoughCancelled(PRICE, NOW.plusSeconds(1))).isSameAs(paid);
    assertThatIllegalStateException().isThrownBy(() -> placed().paidThoughCancelled(PRICE, NOW));
    isImpossible(() -> cancelled.paidThoughCancelled(Money.ZERO, NOW), "0 cents");
  }

  @Test
  void nobodyButAPaymentMakesAnOrderPaid() {
    for (OrderStatus from : OrderStatus.values()) {
      if (from == OrderStatus.PAYEE) continue;
      assertThatExceptionOfType(TransitionRefused.class)
          .isThrownBy(() -> OrderLife.moveByTeam(from, OrderStatus.PAYEE, false));
    }
    assertThatExceptionOfType(TransitionRefused.class)
        .isThrownBy(() -> placed().moved(OrderStatus.PAYEE, Actor.Part.ADMIN, NOW));
    assertThat(Order.class.getConstructors()).isEmpty();
  }

  @Test
  void aPaidOrderIsNotSentToPayAgain() {
    Order paid = placed().paid(PRICE, NOW);
    assertThatExceptionOfType(CommandRefused.class)
        .isThrownBy(() -> paid.checkoutOpened("cs_2", NOW));
  }

  @Test
  void notMoreCanBeRefundedThanWasPaid() {
    Payment payment = payment(1_000);
    isImpossible(
        () ->
            new Payment(
                payment.id(),
                ORDER,
                Optional.empty(),
                "cs_1",
                Optional.empty(),
                Money.ofCents(1_000),
                Money.ofCents(1_001),
                NOW),
        "refundable 1001 of 1000");
    isImpossible(() -> payment.releasing(Money.ofCents(1)), "refundable 1001 of 1000");
    isImpossible(() -> payment.reserving(LESS_THAN_NOTHING), "-1 cents");
    isImpossible(() -> payment.reserving(Money.ZERO), "0 cents");
    isImpossible(
        () -> payment.reserving(Money.ofCents(500)).releasing(LESS_THAN_NOTHING), "-1 cents");
    assertThatExceptionOfType(RefundRefused.class)
        .isThrownBy(() -> payment.reserving(Money.ofCents(1_001)));
  }

  @Test
  void aRefundIsMoreThanNothingAndSettledOnADay() {
    isImpossible(() -> refund(-1), "-1 cents");
    isImpossible(() -> refund(0), "0 cents");
    isImpossible(() -> refund(100).settled(RefundStatus.PENDING, Optional.empty(), NOW), "PENDING");
    isImpossible(
        () -> storedRefund(RefundStatus.SUCCEEDED, Optional.empty(), Optional.empty()),
        "SUCCEEDED");
    isImpossible(
        () -> storedRefund(RefundStatus.SUCCEEDED, Optional.of(NOW), Optional.of(NOW)),
        "came back");
    isImpossible(() -> refund(100).paying(" "), "credit note");
    isImpossible(() -> new RefundCredit("", note(), PRICE, Money.ZERO, NOW, none()), "no refund");
    isImpossible(() -> new RefundCredit("r", note(), Money.ZERO, Money.ZERO, NOW, none()), "0");
    isImpossible(() -> new RefundCredit("r", note(), PRICE, LESS_THAN_NOTHING, NOW, none()), "VAT");
    isImpossible(() -> new RefundCredit("r", note(), PRICE, PRICE.plus(PRICE), NOW, none()), "VAT");
  }

  @Test
  void aDisputeHasANameAndAnAmount() {
    isImpossible(() -> dispute("", 100, "lost"), "without a name");
    isImpossible(() -> dispute("dp_1", 100, ""), "without a name");
    isImpossible(() -> dispute("dp_1", -1, "lost"), "-1 cents");
    assertThat(dispute("dp_1", 100, "lost").isLost()).isTrue();
  }

  @Test
  void aCheckoutIsPaidInASession() {
    Checkout open = checkout(48_000);
    isImpossible(() -> open.ended(CheckoutStatus.PAID), "without a session");
    isImpossible(() -> open.ended(CheckoutStatus.OPEN), "no end");
    isImpossible(() -> open.paid(" "), "without a name");
    isImpossible(() -> open.withSession("", "https://pay.example/"), "without a name");
    isImpossible(
        () ->
            new Checkout(
                open.id(),
                open.paidFor(),
                open.payer(),
                PRICE,
                CheckoutStatus.OPEN,
                Optional.empty(),
                Optional.empty(),
                NOW,
                NOW),
        "over before it begins");
    assertThat(open.paid("cs_1").status()).isEqualTo(CheckoutStatus.PAID);
  }

  @Test
  void noNumberIsGivenTwice() {
    Counter counter = Counter.fresh(Series.FACT);
    var place = counter.next(NOW, number -> false);
    Invoice one = invoice("i-1", VatRegime.STANDARD, place, Optional.of(NOW));
    Invoice other = invoice("i-2", VatRegime.STANDARD, place, Optional.of(NOW));
    Counter after = counter.after(one);

    isImpossible(() -> after.after(other), "FACT-2026-000001 does not follow");
    isImpossible(() -> after.after(one), "FACT-2026-000001 does not follow");
  }

  @Test
  void aCounterGoesOnInItsSequenceAndItsSeries() {
    Counter fresh = Counter.fresh(Series.FACT);
    Invoice first = invoice("i-1", VatRegime.STANDARD, fresh.next(NOW, n -> false), paid());
    Counter second = fresh.after(first);
    Invoice next = invoice("i-2", VatRegime.STANDARD, second.next(NOW, n -> false), paid());

    isImpossible(() -> fresh.after(next), "does not follow");
    isImpossible(() -> Counter.fresh(Series.AVOIR).after(first), "in the series AVOIR");
    isImpossible(() -> Counter.fresh(Series.FACT).after(creditNote(first)), "in the series FACT");
    isImpossible(() -> new Counter(Series.FACT, 2026, -1, "0", NOW), "-1");
    isImpossible(() -> new Counter(Series.FACT, 26, 0, "0", NOW), "26");
    isImpossible(() -> invoice("i-3", VatRegime.STANDARD, place(Series.AVOIR), paid()), "series");
  }

  @Test
  void whatIsPaidIsPaidOnADay() {
    Invoice open = invoice("i-1", VatRegime.STANDARD, place(Series.FACT), Optional.empty());
    Invoice paid = open.settled("payment-1", NOW);
    assertThat(paid.status()).isEqualTo(InvoiceStatus.PAID);
    assertThat(paid.paidAt()).contains(NOW);
    assertThat(open.state().byHand(InvoiceStatus.PAID, NOW).paidAt()).contains(NOW);
    assertThat(Invoice.class.getConstructors()).isEmpty();
    assertThatExceptionOfType(InvoiceChangeRefused.class)
        .isThrownBy(() -> paid.settled("payment-2", NOW));
    isImpossible(() -> open.settled(" ", NOW), "without an id");
    isImpossible(() -> open.withPdfHash("abc"), "no SHA-256");
    isImpossible(() -> billing(Optional.of("payment-1"), Optional.empty()), "not paid");
    isImpossible(() -> billing(Optional.of(" "), Optional.of(NOW)), "without an id");
    isImpossible(() -> sale(Optional.empty()).paidBy(PaidBy.card(Optional.empty())), "not paid");
  }

  @Test
  void thereIsNoVatUnderFranchise() {
    Snapshot taxed = invoice("i", VatRegime.STANDARD, place(Series.FACT), paid()).snapshot();
    assertThat(taxed.amounts().tax()).isEqualTo(Money.ofCents(8_000));

    isImpossible(() -> copy(taxed, VatRegime.FRANCHISE, taxed.dueOn(), none(), none()), "VAT");
    assertThat(invoice("i", VatRegime.FRANCHISE, place(Series.FACT), paid()).snapshot().amounts())
        .isEqualTo(Amounts.untaxed(PRICE));
  }

  @Test
  void aDocumentSaysNothingThatContradictsItself() {
    Snapshot document = invoice("i", VatRegime.STANDARD, place(Series.FACT), paid()).snapshot();
    Snapshot open =
        invoice("i", VatRegime.STANDARD, place(Series.FACT), Optional.empty()).snapshot();
    VatRegime regime = VatRegime.STANDARD;
    LocalDate due = document.dueOn();

    isImpossible(() -> copy(document, regime, due.minusDays(1), none(), none()), "due before");
    isImpossible(
        () -> copy(document, regime, due, Optional.of("https://pay.example/"), none()), "paid");
    isImpossible(
        () -> copy(open, regime, open.dueOn(), none(), Optional.of(PaidBy.card(none()))), "paid");
    isImpossible(
        () ->
            new BookEntry(
                BookEntry.Kind.INVOICE,
                "FACT-1",
                "order",
                Optional.empty(),
                due,
                Optional.of(-20),
                false,
                Amounts.untaxed(PRICE)),
        "-20");
    isImpossible(
        () ->
            new BookEntry(
                BookEntry.Kind.INVOICE,
                "FACT-1",
                "order",
                Optional.empty(),
                due,
                Optional.of(101),
                false,
                Amounts.untaxed(PRICE)),
        "101");
  }

  @Test
  void aCancelledInvoiceIsNotCredited() {
    Invoice invoice = invoice("i", VatRegime.STANDARD, place(Series.FACT), paid());
    Invoice cancelled = invoice.in(invoice.state().credited());

    assertThatExceptionOfType(InvoiceNotCreditable.class)
        .isThrownBy(() -> creditNote(cancelled))
        .withMessageContaining("cancelled-already");
    assertThatExceptionOfType(InvoiceChangeRefused.class)
        .isThrownBy(() -> cancelled.state().byHand(InvoiceStatus.PAID, NOW));
  }

  @Test
  void aCreditNoteIsNotOlderThanItsInvoice() {
    Invoice invoice = invoice("i", VatRegime.STANDARD, place(Series.FACT), paid());
    Instant yesterday = NOW.minusSeconds(86_400);

    assertThatExceptionOfType(InvoiceNotCreditable.class)
        .isThrownBy(() -> creditNote(invoice, Money.ZERO, 100, yesterday))
        .withMessageContaining("not-issued-yet");
  }

  /** A clock that ran ahead dated the invoice; the repair bears the present date, and says so. */
  @Test
  void anInvoiceOfADayToComeIsPutRightUnderAName() {
    Instant ahead = NOW.plusSeconds(300 * 86_400L);
    Invoice invoice =
        invoice(
            "i",
            VatRegime.STANDARD,
            Counter.fresh(Series.FACT).next(ahead, n -> false),
            Optional.empty());

    CreditNote repair =
        CreditNote.ofInvoiceAhead(
            note(), invoice, Money.ZERO, credit(48_000), issuer(VatRegime.STANDARD), noteAt(NOW));

    assertThat(repair.snapshot().issuedOn()).isEqualTo("2026-11-25");
  }

  @Test
  void aCreditNoteTakesWhatIsThere() {
    Invoice invoice = invoice("i", VatRegime.STANDARD, place(Series.FACT), paid());

    assertThatExceptionOfType(CreditExceedsInvoice.class)
        .isThrownBy(() -> creditNote(invoice, Money.ofCents(47_999), 2, NOW));
    isImpossible(() -> creditNote(invoice, LESS_THAN_NOTHING, 100, NOW), "-1 cents");
    isImpossible(() -> new Credit(PRICE, "Geste", " "), "without a cause");
    isImpossible(() -> creditNote(invoice).withPdfHash("ABC"), "no SHA-256");
    CreditNote note = creditNote(invoice);
    isImpossible(
        () -> new CreditNote(note.id(), invoice.id(), "c", invoice.snapshot(), note.seal(), none()),
        "no credit note");
    isImpossible(
        () ->
            new StoredInvoice(
                invoice.id(),
                ORDER,
                AUTHOR,
                none(),
                note.snapshot(),
                note.seal(),
                InvoiceStatus.PAID,
                paid(),
                none()),
        "no invoice");
  }

  @Test
  void aPaymentByHandHasComeAlready() {
    isImpossible(() -> byHand("", 100, NOW), "without an id");
    isImpossible(() -> byHand("h", -1, NOW), "-1 cents");
    isImpossible(() -> byHand("h", 100, NOW.plusSeconds(1)), "yet to come");
    assertThat(byHand("h", 100, NOW).stands()).isTrue();
  }

  private static void isImpossible(ThrowingCallable attempt, String says) {
    assertThatIllegalArgumentException().isThrownBy(attempt).withMessageContaining(says);
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }

  private static Optional<Instant> paid() {
    return Optional.of(NOW);
  }

  private static OrderRequest request() {
    return new OrderRequest("Les dunes", none(), none(), none(), none(), none(), none());
  }

  private static Order placed() {
    return Order.place(ORDER, AUTHOR, request(), Optional.of(PRICE), NOW);
  }

  private static Order estimateSent(int pages, Money price) {
    return placed().estimateSent(pages, price, Actor.Part.ADMIN, NOW);
  }

  private static GuestOrder guestOrder(Optional<Integer> pages) {
    GuestOrderRequest request =
        new GuestOrderRequest(
            "Lina",
            "Moreau",
            "lina@example.org",
            "0600000000",
            Optional.of(new TariffId("tariff-1")),
            none(),
            none(),
            none(),
            true);
    return GuestOrder.ofGuest(new GuestOrderId("guest-1"), request, pages, NOW);
  }

  private static Estimate estimate(int pages, long cents) {
    return Estimate.sent(
        new EstimateId("e-1"), ORDER, pages, Money.ofCents(cents), Optional.empty(), NOW);
  }

  private static Estimate stored(EstimateStatus status) {
    return new Estimate(
        new EstimateId("e-1"),
        ORDER,
        300,
        PRICE,
        none(),
        status,
        none(),
        NOW,
        NOW.plusSeconds(1),
        none());
  }

  private static Payment payment(long cents) {
    SessionFacts facts =
        new SessionFacts(
            "cs_1",
            "paid",
            false,
            Money.ofCents(cents),
            "eur",
            Optional.of("pi_1"),
            none(),
            none(),
            none(),
            none());
    return Payment.of(new PaymentId("payment-1"), ORDER, none(), facts, NOW);
  }

  private static Checkout checkout(long cents) {
    return Checkout.open(
        new CheckoutId("c-1"), new PaidFor.StandingOrder(ORDER), none(), Money.ofCents(cents), NOW);
  }

  private static Refund refund(long cents) {
    return Refund.ask(
        new RefundId("r-1"),
        new PaymentId("payment-1"),
        Money.ofCents(cents),
        none(),
        new AccountId("admin-1"),
        NOW);
  }

  private static Refund storedRefund(
      RefundStatus status, Optional<Instant> settledAt, Optional<Instant> cameBackAt) {
    return new Refund(
        new RefundId("r-1"),
        new PaymentId("payment-1"),
        PRICE,
        status,
        none(),
        none(),
        none(),
        none(),
        NOW,
        settledAt,
        cameBackAt);
  }

  private static Dispute dispute(String id, long cents, String status) {
    return Dispute.opened(
        new PaymentId("payment-1"),
        new PaymentSignal.DisputeMoved(
            "pi_1", id, Money.ofCents(cents), "fraudulent", status, true, none(), none(), NOW),
        NOW);
  }

  private static HandPayment byHand(String id, long cents, Instant paidAt) {
    return new HandPayment(
        id,
        new InvoiceId("i"),
        PaymentWay.VIREMENT,
        Money.ofCents(cents),
        paidAt,
        none(),
        none(),
        NOW,
        none());
  }

  private static InvoicePosition place(Series series) {
    return Counter.fresh(series).next(NOW, number -> false);
  }

  private static InvoicePosition noteAt(Instant at) {
    return Counter.fresh(Series.AVOIR).next(at, number -> false);
  }

  private static Sale sale(Optional<Instant> paidAt) {
    return new Sale("Correction", none(), PRICE, paidAt);
  }

  private static Billing billing(Optional<String> payment, Optional<Instant> paidAt) {
    Buyer buyer = new Buyer("Ana Roy", "ana@example.org", none(), none());
    return new Billing(ORDER, AUTHOR, payment, buyer, sale(paidAt));
  }

  private static Issuer issuer(VatRegime regime) {
    SellerIdentity seller =
        new SellerIdentity(
            "Staka", none(), none(), none(), none(), none(), "contact@staka.example");
    return new Issuer(seller, regime, new MentionCatalogue(List.of()));
  }

  private static Invoice invoice(
      String id, VatRegime regime, InvoicePosition place, Optional<Instant> paidAt) {
    return Invoice.issue(
        new InvoiceId(id), billing(paidAt.map(at -> "payment-1"), paidAt), issuer(regime), place);
  }

  private static CreditNoteId note() {
    return new CreditNoteId("n-1");
  }

  private static Credit credit(long cents) {
    return new Credit(Money.ofCents(cents), "Geste", "by-hand:1");
  }

  private static CreditNote creditNote(Invoice invoice) {
    return creditNote(invoice, Money.ZERO, 100, NOW);
  }

  private static CreditNote creditNote(Invoice invoice, Money before, long cents, Instant at) {
    return CreditNote.issue(
        note(), invoice, before, credit(cents), issuer(VatRegime.STANDARD), noteAt(at));
  }

  private static Snapshot copy(
      Snapshot of,
      VatRegime regime,
      LocalDate dueOn,
      Optional<String> payAt,
      Optional<PaidBy> paidBy) {
    return new Snapshot(
        of.number(),
        of.corrects(),
        of.issuedAt(),
        of.suppliedOn(),
        dueOn,
        of.paidAt(),
        of.seller(),
        of.buyer(),
        of.lines(),
        regime,
        of.amounts(),
        of.mentions(),
        payAt,
        paidBy);
  }
}
