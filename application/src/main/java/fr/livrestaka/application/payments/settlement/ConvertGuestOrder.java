package fr.livrestaka.application.payments.settlement;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.accounts.port.Companies;
import fr.livrestaka.application.accounts.port.ShadowAccounts;
import fr.livrestaka.application.files.port.OrderFiles;
import fr.livrestaka.application.orders.consents.KeepConsents;
import fr.livrestaka.application.orders.port.GuestOrders;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.application.shared.ConcurrentInsert;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.refusals.EmailTaken;
import fr.livrestaka.domain.invoicing.parties.CompanyHolder;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.guests.GuestOrder;
import fr.livrestaka.domain.payments.checkout.SessionFacts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Makes an order, and where need be an account, of a guest order that was paid (contract A R8). */
@Singleton
public class ConvertGuestOrder {
  private final Accounts accounts;
  private final ShadowAccounts shadows;
  private final Tariffs tariffs;
  private final Orders orders;
  private final GuestOrders guestOrders;
  private final OrderFiles files;
  private final KeepConsents consents;
  private final Companies companies;
  private final IdGenerator ids;

  @Inject
  public ConvertGuestOrder(
      Accounts accounts,
      ShadowAccounts shadows,
      Tariffs tariffs,
      Orders orders,
      GuestOrders guestOrders,
      OrderFiles files,
      KeepConsents consents,
      Companies companies,
      IdGenerator ids) {
    this.accounts = accounts;
    this.shadows = shadows;
    this.tariffs = tariffs;
    this.orders = orders;
    this.guestOrders = guestOrders;
    this.files = files;
    this.consents = consents;
    this.companies = companies;
    this.ids = ids;
  }

  /** Within the open transaction, with the guest order locked. */
  Order turnIntoOrder(GuestOrder guest, SessionFacts facts, Instant now) {
    AccountId owner = ownerOf(guest, now);
    Order order =
        Order.ofPaid(
            new OrderId(ids.next()),
            owner,
            guest,
            tariffs.find(guest.serviceId()),
            facts.amount(),
            facts.sessionId(),
            now);
    orders.add(order);
    files.attach(guest.id().value(), owner, order.id());
    consents.handOn(guest.id(), order.id());
    companies
        .of(CompanyHolder.of(guest.id()))
        .ifPresent(told -> companies.keep(CompanyHolder.of(order.id()), told));
    guestOrders.save(guest.became(order.id(), owner, facts.sessionId(), now));
    return order;
  }

  private AccountId ownerOf(GuestOrder guest, Instant now) {
    return guest
        .userId()
        .flatMap(accounts::find)
        .or(() -> ofMailbox(guest.email()))
        .map(Account::id)
        .orElseGet(() -> newAccount(guest, now));
  }

  /**
   * Nobody becomes the owner of a guest's order by having registered the guest's address: only an
   * account does that a guest's payment of this mailbox made, or that has proven the mailbox.
   */
  private Optional<Account> ofMailbox(String email) {
    return holderOf(email)
        .filter(Account::isOfItsMailbox)
        .or(() -> shadows.of(email).stream().findFirst());
  }

  /** Locked, so that it cannot prove the mailbox while this is decided. */
  private Optional<Account> holderOf(String email) {
    return accounts
        .findByEmail(email)
        .flatMap(holder -> accounts.change(holder.id(), unchanged -> unchanged));
  }

  private AccountId newAccount(GuestOrder guest, Instant now) {
    boolean isHeld = accounts.findByEmail(guest.email()).isPresent();
    Account account =
        Account.ofGuest(
            new AccountId(ids.next()),
            guest.prenom(),
            guest.nom(),
            guest.email(),
            guest.passwordHash(),
            guest.telephone(),
            now);
    add(isHeld ? account.asShadow() : account);
    companies
        .of(CompanyHolder.of(guest.id()))
        .ifPresent(told -> companies.keep(CompanyHolder.of(account.id()), told));
    return account.id();
  }

  /** Two guests with one address may pay at once; they get one account. */
  private void add(Account account) {
    try {
      accounts.add(account);
    } catch (EmailTaken e) {
      throw new ConcurrentInsert(e);
    }
  }
}
