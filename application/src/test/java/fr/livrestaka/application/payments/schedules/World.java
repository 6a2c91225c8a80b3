package fr.livrestaka.application.payments.schedules;

import fr.livrestaka.application.accounts.InMemoryAccounts;
import fr.livrestaka.application.accounts.InMemoryCompanies;
import fr.livrestaka.application.accounts.InMemoryShadowAccounts;
import fr.livrestaka.application.content.InMemoryPageVersions;
import fr.livrestaka.application.content.InMemoryPages;
import fr.livrestaka.application.content.KeepPageVersions;
import fr.livrestaka.application.files.FileFixtures;
import fr.livrestaka.application.files.InMemoryContentGuard;
import fr.livrestaka.application.files.InMemoryContentTypes;
import fr.livrestaka.application.files.InMemoryFileRecords;
import fr.livrestaka.application.files.InMemoryStoredFiles;
import fr.livrestaka.application.files.KeepUploads;
import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.invoicing.Billings;
import fr.livrestaka.application.invoicing.CurrentSeller;
import fr.livrestaka.application.invoicing.InMemoryCorrectiveInvoices;
import fr.livrestaka.application.invoicing.InMemoryInvoiceTokens;
import fr.livrestaka.application.invoicing.InMemoryInvoicing;
import fr.livrestaka.application.invoicing.IssueInvoice;
import fr.livrestaka.application.invoicing.OrderInvoices;
import fr.livrestaka.application.invoicing.Sellers;
import fr.livrestaka.application.invoicing.correction.InForce;
import fr.livrestaka.application.invoicing.credit.CreditRefunds;
import fr.livrestaka.application.invoicing.credit.IssueCreditNote;
import fr.livrestaka.application.invoicing.documents.InvoiceLinks;
import fr.livrestaka.application.orders.InMemoryOrderConsents;
import fr.livrestaka.application.orders.InMemoryWithdrawalTokens;
import fr.livrestaka.application.orders.OrderChanges;
import fr.livrestaka.application.orders.consents.KeepConsents;
import fr.livrestaka.application.payments.InMemoryInvoicedOrders;
import fr.livrestaka.application.payments.checkout.CheckoutSessions;
import fr.livrestaka.application.payments.checkout.CheckoutToPay;
import fr.livrestaka.application.payments.checkout.CloseSession;
import fr.livrestaka.application.payments.checkout.OpenCheckout;
import fr.livrestaka.application.payments.checkout.OrderAsGuest;
import fr.livrestaka.application.payments.checkout.PayOrder;
import fr.livrestaka.application.payments.checkout.PriceToPay;
import fr.livrestaka.application.payments.checkout.ReconcileCheckouts;
import fr.livrestaka.application.payments.checkout.WithdrawCheckout;
import fr.livrestaka.application.payments.checkout.port.PaymentGateway;
import fr.livrestaka.application.payments.refunds.OwedCreditNotes;
import fr.livrestaka.application.payments.refunds.PaymentLedgers;
import fr.livrestaka.application.payments.refunds.ReconcileDisputes;
import fr.livrestaka.application.payments.refunds.ReconcileRefunds;
import fr.livrestaka.application.payments.refunds.RecordDispute;
import fr.livrestaka.application.payments.refunds.RecordRefund;
import fr.livrestaka.application.payments.refunds.RefundPayment;
import fr.livrestaka.application.payments.refunds.reactions.MakeRefund;
import fr.livrestaka.application.payments.settlement.ApplyPaymentEvent;
import fr.livrestaka.application.payments.settlement.ConvertGuestOrder;
import fr.livrestaka.application.payments.settlement.ReceivePaymentEvent;
import fr.livrestaka.application.payments.settlement.ReceivePaymentEvent.Reply;
import fr.livrestaka.application.payments.settlement.RetryParkedEvents;
import fr.livrestaka.application.payments.settlement.SettlePayment;
import fr.livrestaka.application.shared.RowByRow;
import fr.livrestaka.application.shared.Site;
import fr.livrestaka.application.shared.ToldRows;
import fr.livrestaka.application.shared.outbox.EventRecorder;
import fr.livrestaka.application.shared.outbox.OutboxRows.NewDelivery;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import fr.livrestaka.domain.payments.settlement.PaymentEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** The real use cases of paying, on a store that may crash, with Stripe's double outside. */
final class World {
  private static final Site SITE =
      new Site("https://front.example.org", "admin@example.org", "help@x.org");

  final Random random;
  final Store store;
  final StripeDouble stripe;
  final OrderAsGuest orderAsGuest;
  final PayOrder payOrder;
  final ReceivePaymentEvent receive;
  final ReconcileCheckouts reconcile;
  final ReconcileRefunds reconcileRefunds;
  final ReconcileDisputes reconcileDisputes;
  final RetryParkedEvents retryParked;
  final RefundPayment refundPayment;
  final MakeRefund makeRefund;
  final CreditRefunds creditRefunds;
  final CloseSession closeSession;
  final WithdrawCheckout withdrawal;
  final OrderChanges changes;
  final Crashes crashes;
  final ToldRows told = new ToldRows();

  /** Notices that could not be made at once. */
  final List<NewDelivery> putOff = new CopyOnWriteArrayList<>();

  boolean idsBreak;
  private Instant now = Instant.parse("2026-03-02T12:00:00Z");

  World(Store stored, Crashes crashes, long seed) {
    random = new Random(seed);
    store = stored;
    this.crashes = crashes;
    InstantSource clock = () -> now;
    IdGenerator ids = this::nextId;
    stripe = new StripeDouble(clock);
    Store at = stored.with(crashes);
    PaymentGateway gateway = crashes.around(PaymentGateway.class, stripe);
    Outbox outbox = recording(at, clock);
    CheckoutSessions desk = new CheckoutSessions(gateway, SITE);
    changes = new OrderChanges(at.orders(), outbox);
    InMemoryCompanies companies = new InMemoryCompanies();
    KeepConsents consents =
        new KeepConsents(
            new InMemoryOrderConsents(),
            new KeepPageVersions(
                new InMemoryPages(), new InMemoryPageVersions(), InMemoryHouse.FACTS, ids),
            ids);
    PriceToPay price = new PriceToPay(at.estimates(), new InMemoryInvoicedOrders());
    withdrawal =
        new WithdrawCheckout(at.orders(), price, at.checkouts(), outbox, at.transactions(), clock);
    SettlePayment settlePayment =
        new SettlePayment(
            at.checkouts(),
            at.payments(),
            at.orders(),
            at.sessions(),
            at.guestOrders(),
            changes,
            new ConvertGuestOrder(
                at.accounts(),
                new InMemoryShadowAccounts(new InMemoryAccounts()),
                at.tariffs(),
                at.orders(),
                at.guestOrders(),
                at.files(),
                consents,
                companies,
                ids),
            issueInvoice(at, outbox, ids),
            ids,
            outbox);
    PaymentLedgers ledgers = new PaymentLedgers(at.payments(), at.refunds(), at.disputes(), outbox);
    RecordRefund recordRefund = new RecordRefund(ledgers, ids);
    RecordDispute recordDispute = new RecordDispute(ledgers);
    ApplyPaymentEvent effects =
        new ApplyPaymentEvent(
            settlePayment,
            at.checkouts(),
            at.orders(),
            changes,
            recordRefund,
            recordDispute,
            at.guestOrders());
    OpenCheckout pending =
        new OpenCheckout(
            new KeepUploads(
                new InMemoryStoredFiles(),
                new InMemoryContentTypes(),
                new InMemoryContentGuard(),
                FileFixtures.roomyDisk(),
                ids,
                clock),
            FileFixtures.quotas(new InMemoryFileRecords(), 0),
            at.accounts(),
            at.files(),
            at.tariffs(),
            at.guestOrders(),
            at.checkouts(),
            outbox,
            ids,
            at.transactions(),
            clock);
    orderAsGuest =
        new OrderAsGuest(
            at.accounts(),
            at.tariffs(),
            pending,
            consents,
            companies,
            desk,
            ids,
            at.transactions(),
            () -> false,
            clock);
    payOrder =
        new PayOrder(
            at.orders(),
            new InMemoryInvoicedOrders(),
            new CheckoutToPay(price, at.checkouts(), withdrawal, ids),
            at.checkouts(),
            consents,
            changes,
            desk,
            entry -> {},
            outbox,
            at.transactions(),
            clock);
    RowByRow rows = new RowByRow(told);
    receive = new ReceivePaymentEvent(stripe, at.journal(), effects, at.transactions(), clock);
    reconcile =
        new ReconcileCheckouts(
            at.checkouts(), gateway, settlePayment, rows, at.transactions(), clock);
    reconcileRefunds =
        new ReconcileRefunds(
            gateway, at.payments(), at.refunds(), recordRefund, rows, at.transactions(), clock);
    reconcileDisputes =
        new ReconcileDisputes(gateway, recordDispute, rows, at.transactions(), clock);
    retryParked =
        new RetryParkedEvents(
            at.journal(), stripe, effects, outbox, rows, at.transactions(), clock);
    refundPayment =
        new RefundPayment(
            at.orders(),
            ledgers,
            at.refunds(),
            new OwedCreditNotes(at.invoices(), at.creditNotes(), at.refundCredits(), at.refunds()),
            entry -> {},
            at.transactions(),
            clock);
    makeRefund = new MakeRefund(ledgers, gateway, at.transactions(), clock);
    creditRefunds =
        new CreditRefunds(
            ledgers,
            at.refundCredits(),
            at.invoices(),
            at.creditNotes(),
            at.numbering(),
            issueCreditNote(at, outbox, ids),
            at.transactions());
    closeSession =
        new CloseSession(gateway, at.checkouts(), settlePayment, at.transactions(), clock);
  }

  /** What is recorded, and what is told of it in the same transaction. */
  private Outbox recording(Store at, InstantSource clock) {
    EventRecorder recorder =
        new EventRecorder(
            () -> PaymentNoticesOf.store(at),
            putOff::addAll,
            at.openTransaction(),
            () -> UUID.randomUUID().toString(),
            clock);
    return event -> {
      at.outbox().record(event);
      recorder.record(event);
    };
  }

  private static IssueInvoice issueInvoice(Store at, Outbox outbox, IdGenerator ids) {
    CurrentSeller currentSeller = Sellers.under(VatRegime.STANDARD);
    OrderInvoices orderInvoices =
        new OrderInvoices(
            at.invoices(),
            at.numbering(),
            issueCreditNote(at, outbox, ids),
            currentSeller,
            new InvoiceLinks(new InMemoryInvoiceTokens(), new InMemoryWithdrawalTokens(), SITE),
            outbox,
            ids);
    Billings billings =
        new Billings(
            at.accounts(), new InMemoryCompanies(), at.payments(), at.tariffs(), currentSeller);
    return new IssueInvoice(at.invoices(), at.numbering(), billings, orderInvoices, outbox);
  }

  private static IssueCreditNote issueCreditNote(Store at, Outbox outbox, IdGenerator ids) {
    return new IssueCreditNote(
        at.invoices(),
        at.creditNotes(),
        new InForce(new InMemoryCorrectiveInvoices(new InMemoryInvoicing())),
        at.numbering(),
        Sellers.under(VatRegime.STANDARD),
        outbox,
        at.transactions(),
        ids);
  }

  /** An event comes to us. */
  Reply deliver(PaymentEvent event) {
    byte[] body = event.id().getBytes(StandardCharsets.UTF_8);
    return receive.receive(body, StripeDouble.signature(event.id())).reply();
  }

  Instant now() {
    return now;
  }

  void wait(Duration time) {
    now = now.plus(time);
  }

  String nextId() {
    if (idsBreak) throw new IllegalStateException("ids");
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }
}
