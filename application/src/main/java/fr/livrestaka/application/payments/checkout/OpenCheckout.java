package fr.livrestaka.application.payments.checkout;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.files.KeepUploads;
import fr.livrestaka.application.files.KeptFile;
import fr.livrestaka.application.files.Upload;
import fr.livrestaka.application.files.UploadQuotas;
import fr.livrestaka.application.files.port.OrderFiles;
import fr.livrestaka.application.orders.port.GuestOrders;
import fr.livrestaka.application.payments.checkout.port.Checkouts;
import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.files.UploadPurpose;
import fr.livrestaka.domain.files.events.StoredFileAbandoned;
import fr.livrestaka.domain.files.refusals.NoRoomForFiles;
import fr.livrestaka.domain.files.refusals.QuotaExceeded;
import fr.livrestaka.domain.orders.guests.GuestOrder;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import fr.livrestaka.domain.payments.checkout.Checkout;
import fr.livrestaka.domain.payments.checkout.CheckoutId;
import fr.livrestaka.domain.payments.checkout.PaidFor;
import fr.livrestaka.domain.payments.refusals.PaymentServiceFailed;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NextState;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Keeps an order and its files until it is paid, and opens the session to pay it in. Where the
 * payment service refuses, nothing of it stays.
 */
@Singleton
public class OpenCheckout {
  private final KeepUploads uploads;
  private final UploadQuotas quotas;
  private final Accounts accounts;
  private final OrderFiles files;
  private final Tariffs tariffs;
  private final GuestOrders guestOrders;
  private final Checkouts checkouts;
  private final Outbox outbox;
  private final IdGenerator ids;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public OpenCheckout(
      KeepUploads uploads,
      UploadQuotas quotas,
      Accounts accounts,
      OrderFiles files,
      Tariffs tariffs,
      GuestOrders guestOrders,
      Checkouts checkouts,
      Outbox outbox,
      IdGenerator ids,
      Transactions transactions,
      InstantSource clock) {
    this.uploads = uploads;
    this.quotas = quotas;
    this.accounts = accounts;
    this.files = files;
    this.tariffs = tariffs;
    this.guestOrders = guestOrders;
    this.checkouts = checkouts;
    this.outbox = outbox;
    this.ids = ids;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** An order that waits for its payment. */
  public record Waiting(GuestOrderId id, OpenedSession session, int files) {}

  /**
   * @param alongside what is stored with the order
   * @throws NotFound the service is no longer on sale, or whoever orders was erased meanwhile
   * @throws PaymentServiceFailed the payment service refuses or does not answer
   * @throws QuotaExceeded the client's files would take up too much
   * @throws NoRoomForFiles those of all guests would, or the disk is nearly full
   */
  Waiting open(
      GuestOrder order,
      Money amount,
      List<Upload> sent,
      Runnable alongside,
      Function<Checkout, OpenedSession> payIn) {
    Runnable room = room(order, sent);
    transactions.writing(room);
    List<KeptFile> kept = uploads.keep(UploadPurpose.ORDER, sent);
    Checkout checkout = store(order, amount, kept, room, alongside);
    OpenedSession session = openOrWithdraw(order, checkout, payIn);
    if (!transactions.write(() -> keep(order, checkout, session))) {
      throw OrderProject.holderGone();
    }
    return new Waiting(order.id(), session, kept.size());
  }

  /** Asked for before the bytes come in, and again, under the lock, with their rows. */
  private Runnable room(GuestOrder order, List<Upload> sent) {
    long more = sent.stream().mapToLong(Upload::size).sum();
    if (more == 0) return () -> {};
    AccountId owner = transactions.write(() -> owner(order, clock.instant()));
    return order.userId().isPresent()
        ? () -> quotas.requireRoom(owner, more)
        : () -> quotas.requireRoomForGuests(owner, more);
  }

  private Checkout store(
      GuestOrder order, Money amount, List<KeptFile> kept, Runnable room, Runnable alongside) {
    Instant now = clock.instant();
    Checkout checkout =
        Checkout.open(
            new CheckoutId(ids.next()),
            new PaidFor.AwaitedOrder(order.id()),
            order.userId(),
            amount,
            now);
    return uploads.orDiscard(
        kept,
        () ->
            transactions.write(
                () -> {
                  requireOnSale(order.serviceId());
                  order.userId().ifPresent(this::requireOpen);
                  room.run();
                  guestOrders.add(order);
                  alongside.run();
                  checkouts.add(checkout);
                  park(order, kept, now);
                  return checkout;
                }));
  }

  private void park(GuestOrder order, List<KeptFile> kept, Instant now) {
    if (!kept.isEmpty()) files.park(order.id().value(), owner(order, now), kept, now);
  }

  private void requireOnSale(TariffId service) {
    if (tariffs.hold(service).filter(Tariff::actif).isEmpty()) throw QuotedService.notOnSale();
  }

  /** Locked, so that an erasure at the same time finds the order or prevents it. */
  private void requireOpen(AccountId client) {
    if (accounts.lock(client).filter(Account::isActive).isEmpty()) throw OrderProject.holderGone();
  }

  private AccountId owner(GuestOrder order, Instant now) {
    return order.userId().orElseGet(() -> files.technicalOwner(now));
  }

  private OpenedSession openOrWithdraw(
      GuestOrder order, Checkout checkout, Function<Checkout, OpenedSession> payIn) {
    try {
      return payIn.apply(checkout);
    } catch (PaymentServiceFailed e) {
      transactions.writing(() -> withdraw(order.id(), checkout.id()));
      throw e;
    }
  }

  private void withdraw(GuestOrderId order, CheckoutId checkout) {
    files.removeParked(order.value()).forEach(path -> outbox.record(new StoredFileAbandoned(path)));
    checkouts.remove(checkout);
    guestOrders.remove(order);
  }

  /** False where the order was erased meanwhile, or its checkout taken back: nobody pays there. */
  private boolean keep(GuestOrder order, Checkout checkout, OpenedSession session) {
    Optional<NextState<GuestOrder>> placed =
        guestOrders
            .lock(order.id())
            .map(one -> one.sentToPay(session.sessionId(), checkout.amount(), clock.instant()));
    Checkout stored = checkouts.lock(checkout.id()).orElseThrow();
    NextState<Checkout> opened = stored.withSession(session.sessionId(), session.url());
    boolean isOver = placed.isEmpty() || stored.isWithdrawn();
    keep(isOver ? opened.then(Checkout::withdrawn) : opened, checkouts::save);
    if (!isOver) keep(placed.get(), guestOrders::save);
    return !isOver;
  }

  private <T> void keep(NextState<T> made, Consumer<T> store) {
    store.accept(made.state());
    made.events().forEach(outbox::record);
  }
}
