package fr.livrestaka.application.payments.checkout;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.files.Upload;
import fr.livrestaka.application.orders.consents.KeepConsents;
import fr.livrestaka.application.payments.checkout.OpenCheckout.Waiting;
import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.orders.ProjectRequest;
import fr.livrestaka.domain.orders.consents.ConsentRequest;
import fr.livrestaka.domain.orders.consents.ConsentWay;
import fr.livrestaka.domain.orders.guests.GuestOrder;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import fr.livrestaka.domain.payments.refusals.PaymentServiceFailed;
import fr.livrestaka.domain.pricing.refusals.NothingToPay;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Takes a signed-in client's order and sends him to pay (contract B 1.2). */
@Singleton
public class OrderProject {
  private final Accounts accounts;
  private final Tariffs tariffs;
  private final OpenCheckout pending;
  private final KeepConsents consents;
  private final CheckoutSessions desk;
  private final IdGenerator ids;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public OrderProject(
      Accounts accounts,
      Tariffs tariffs,
      OpenCheckout pending,
      KeepConsents consents,
      CheckoutSessions desk,
      IdGenerator ids,
      Transactions transactions,
      InstantSource clock) {
    this.accounts = accounts;
    this.tariffs = tariffs;
    this.pending = pending;
    this.consents = consents;
    this.desk = desk;
    this.ids = ids;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * As {@link #order(Caller, ProjectRequest, List, ConsentRequest)}, where nothing was agreed to.
   */
  public Waiting order(Caller caller, ProjectRequest request, List<Upload> files) {
    return order(caller, request, files, ConsentRequest.NONE);
  }

  /**
   * @param agreed what the buyer was shown and agrees to
   * @throws NotFound the account has gone meanwhile, or the service is not on sale
   * @throws InvalidInput pages are needed and missing, or a file breaks a rule
   * @throws NothingToPay all the pages are free
   * @throws PaymentServiceFailed the payment service refuses or does not answer
   */
  public Waiting order(
      Caller caller, ProjectRequest request, List<Upload> files, ConsentRequest agreed) {
    Account client =
        transactions
            .readCurrent(() -> accounts.find(caller.id()))
            .filter(Account::isActive)
            .orElseThrow(OrderProject::holderGone);
    QuotedService quoted =
        transactions.readCurrent(
            () -> QuotedService.of(tariffs, request.serviceId(), request.nombrePages()));
    Instant now = clock.instant();
    GuestOrder order =
        GuestOrder.ofClient(new GuestOrderId(ids.next()), client, request, quoted.pages(), now);
    return pending.open(
        order,
        quoted.price(),
        files,
        () -> consents.ofGuestOrder(order.id(), agreed, ConsentWay.PROJECT, caller.origin(), now),
        checkout ->
            desk.forProject(checkout, client.id().value(), quoted.tariff().nom(), client.email()));
  }

  static NotFound holderGone() {
    return new NotFound("payments.holder-gone");
  }
}
