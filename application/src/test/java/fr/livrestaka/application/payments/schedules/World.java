package fr.livrestaka.application.payments.schedules;

import fr.livrestaka.application.files.FileFixtures;
import fr.livrestaka.application.files.InMemoryFileRecords;
import fr.livrestaka.application.files.InMemoryStoredFiles;
import fr.livrestaka.application.files.KeepUploads;
import fr.livrestaka.application.invoicing.InMemoryInvoiceTokens;
import fr.livrestaka.application.invoicing.InMemoryInvoicing;
import fr.livrestaka.application.invoicing.InvoiceLinks;
import fr.livrestaka.application.invoicing.IssueCreditNote;
import fr.livrestaka.application.invoicing.IssueInvoice;
import fr.livrestaka.application.invoicing.Issuers;
import fr.livrestaka.application.invoicing.NewInvoices;
import fr.livrestaka.application.invoicing.OpenInvoices;
import fr.livrestaka.application.invoicing.Seller;
import fr.livrestaka.application.orders.OrderChanges;
import fr.livrestaka.application.payments.Afterwards;
import fr.livrestaka.application.payments.CheckoutDesk;
import fr.livrestaka.application.payments.CheckoutWithdrawal;
import fr.livrestaka.application.payments.CloseSession;
import fr.livrestaka.application.payments.GuestSettlement;
import fr.livrestaka.application.payments.InMemoryInvoicedOrders;
import fr.livrestaka.application.payments.OrderAsGuest;
import fr.livrestaka.application.payments.PayOrder;
import fr.livrestaka.application.payments.PaymentEffects;
import fr.livrestaka.application.payments.PendingCheckout;
import fr.livrestaka.application.payments.PriceToPay;
import fr.livrestaka.application.payments.ReceivePaymentEvent;
import fr.livrestaka.application.payments.ReceivePaymentEvent.Reply;
import fr.livrestaka.application.payments.ReconcileCheckouts;
import fr.livrestaka.application.payments.ReconcileDisputes;
import fr.livrestaka.application.payments.ReconcileRefunds;
import fr.livrestaka.application.payments.RefundsCompared;
import fr.livrestaka.application.payments.RefundsSeen;
import fr.livrestaka.application.payments.RetryParkedEvents;
import fr.livrestaka.application.payments.Settlement;
import fr.livrestaka.application.payments.port.PaymentGateway;
import fr.livrestaka.application.shared.RowByRow;
import fr.livrestaka.application.shared.Site;
import fr.livrestaka.application.shared.ToldRows;
import fr.livrestaka.application.shared.outbox.EventRecorder;
import fr.livrestaka.application.shared.outbox.OutboxRows.NewDelivery;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.domain.invoicing.InvoicingFixtures;
import fr.livrestaka.domain.invoicing.VatRegime;
import fr.livrestaka.domain.payments.PaymentEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
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
  final CloseSession closeSession;
  final CheckoutWithdrawal withdrawal;
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
    CheckoutDesk desk = new CheckoutDesk(gateway, SITE);
    changes = new OrderChanges(at.orders(), outbox);
    PriceToPay price = new PriceToPay(at.estimates(), new InMemoryInvoicedOrders());
    withdrawal =
        new CheckoutWithdrawal(
            at.orders(), price, at.checkouts(), outbox, at.transactions(), clock);
    Settlement settlement =
        new Settlement(
            at.checkouts(),
            at.payments(),
            at.orders(),
            at.sessions(),
            at.guestOrders(),
            changes,
            new GuestSettlement(
                at.accounts(), at.tariffs(), at.orders(), at.guestOrders(), at.files(), ids),
            issueInvoice(at, outbox, ids),
            ids,
            outbox);
    RefundsSeen refundsSeen = new RefundsSeen(at.payments(), at.refunds(), ids, outbox);
    Afterwards afterwards = new Afterwards(at.payments(), at.guestOrders(), outbox);
    PaymentEffects effects =
        new PaymentEffects(
            settlement, at.checkouts(), at.orders(), changes, refundsSeen, afterwards);
    PendingCheckout pending =
        new PendingCheckout(
            new KeepUploads(
                new InMemoryStoredFiles(),
                (content, name) -> {
                  throw new UnsupportedOperationException("no files here");
                },
                (content, type) -> Optional.empty(),
                FileFixtures.roomyDisk(),
                ids,
                clock),
            FileFixtures.quotas(new InMemoryFileRecords(), 0),
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
            at.accounts(), at.tariffs(), pending, desk, ids, at.transactions(), () -> false, clock);
    payOrder =
        new PayOrder(
            at.orders(),
            new InMemoryInvoicedOrders(),
            price,
            at.checkouts(),
            changes,
            desk,
            entry -> {},
            outbox,
            withdrawal,
            ids,
            at.transactions(),
            clock);
    RowByRow rows = new RowByRow(told);
    receive = new ReceivePaymentEvent(stripe, at.journal(), effects, at.transactions(), clock);
    reconcile =
        new ReconcileCheckouts(at.checkouts(), gateway, settlement, rows, at.transactions(), clock);
    reconcileRefunds =
        new ReconcileRefunds(
            gateway,
            new RefundsCompared(at.payments(), at.refunds(), refundsSeen, outbox),
            rows,
            at.transactions(),
            clock);
    reconcileDisputes = new ReconcileDisputes(gateway, afterwards, rows, at.transactions(), clock);
    retryParked =
        new RetryParkedEvents(
            at.journal(), stripe, effects, outbox, rows, at.transactions(), clock);
    closeSession = new CloseSession(gateway, at.checkouts(), settlement, at.transactions(), clock);
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
    Issuers issuers = new Issuers(new Seller(InvoicingFixtures.SELLER, VatRegime.STANDARD));
    NewInvoices newInvoices =
        new NewInvoices(
            at.orders(),
            at.accounts(),
            at.invoices(),
            at.numbering(),
            issuers,
            new InvoiceLinks(new InMemoryInvoiceTokens(), SITE),
            outbox,
            ids);
    OpenInvoices open =
        new OpenInvoices(
            at.invoices(),
            at.numbering(),
            new IssueCreditNote(
                at.invoices(),
                new InMemoryInvoicing().creditNotes(),
                at.numbering(),
                issuers,
                outbox,
                at.transactions(),
                ids));
    return new IssueInvoice(at.invoices(), at.numbering(), newInvoices, open);
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
