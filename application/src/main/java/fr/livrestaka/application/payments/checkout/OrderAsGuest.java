package fr.livrestaka.application.payments.checkout;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.accounts.port.Companies;
import fr.livrestaka.application.files.Upload;
import fr.livrestaka.application.orders.consents.KeepConsents;
import fr.livrestaka.application.payments.checkout.OpenCheckout.Waiting;
import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.MailReach;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.parties.Company;
import fr.livrestaka.domain.invoicing.parties.CompanyHolder;
import fr.livrestaka.domain.orders.consents.ConsentRequest;
import fr.livrestaka.domain.orders.consents.ConsentWay;
import fr.livrestaka.domain.orders.guests.GuestOrder;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import fr.livrestaka.domain.orders.guests.GuestOrderRequest;
import fr.livrestaka.domain.orders.refusals.AccountExists;
import fr.livrestaka.domain.payments.refusals.PaymentServiceFailed;
import fr.livrestaka.domain.pricing.refusals.NothingToPay;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Takes the order of somebody without an account and sends him to pay (contract A 3.4). */
@Singleton
public class OrderAsGuest {
  private final Accounts accounts;
  private final Tariffs tariffs;
  private final OpenCheckout pending;
  private final KeepConsents consents;
  private final Companies companies;
  private final CheckoutSessions desk;
  private final IdGenerator ids;
  private final Transactions transactions;
  private final MailReach mailReach;
  private final InstantSource clock;

  @Inject
  public OrderAsGuest(
      Accounts accounts,
      Tariffs tariffs,
      OpenCheckout pending,
      KeepConsents consents,
      Companies companies,
      CheckoutSessions desk,
      IdGenerator ids,
      Transactions transactions,
      MailReach mailReach,
      InstantSource clock) {
    this.accounts = accounts;
    this.tariffs = tariffs;
    this.pending = pending;
    this.consents = consents;
    this.companies = companies;
    this.desk = desk;
    this.ids = ids;
    this.transactions = transactions;
    this.mailReach = mailReach;
    this.clock = clock;
  }

  /**
   * As {@link #order(GuestOrderRequest, Optional, List, ConsentRequest, Origin)}, where nothing was
   * agreed to besides.
   */
  public Waiting order(GuestOrderRequest request, List<Upload> files) {
    return order(request, Optional.empty(), files, ConsentRequest.NONE, Origin.UNKNOWN);
  }

  /**
   * @param company whom the invoice is made out to, where this was told
   * @param agreed what the buyer was shown and agrees to
   * @throws AccountExists the address has an account
   * @throws NotFound the service is unknown or no longer on sale
   * @throws InvalidInput pages are needed and missing, or a file breaks a rule
   * @throws NothingToPay all the pages are free
   * @throws PaymentServiceFailed the payment service refuses or does not answer
   */
  public Waiting order(
      GuestOrderRequest request,
      Optional<Company> company,
      List<Upload> files,
      ConsentRequest agreed,
      Origin origin) {
    mailReach.check("email", request.email());
    if (transactions.readCurrent(() -> accounts.findByEmail(request.email())).isPresent()) {
      throw new AccountExists();
    }
    QuotedService quoted =
        transactions.readCurrent(
            () -> QuotedService.of(tariffs, request.serviceId(), request.nombrePages()));
    Instant now = clock.instant();
    GuestOrder order =
        GuestOrder.ofGuest(new GuestOrderId(ids.next()), request, quoted.pages(), now);
    return pending.open(
        order,
        quoted.price(),
        files,
        () -> {
          consents.ofGuestOrder(order.id(), agreed, ConsentWay.GUEST_ORDER, origin, now);
          company.ifPresent(told -> companies.keep(CompanyHolder.of(order.id()), told));
        },
        checkout -> desk.forGuest(checkout, quoted.tariff().nom(), request.email()));
  }
}
