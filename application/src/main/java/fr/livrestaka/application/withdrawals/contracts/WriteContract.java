package fr.livrestaka.application.withdrawals.contracts;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.content.port.PageVersions;
import fr.livrestaka.application.content.port.Pages;
import fr.livrestaka.application.orders.port.OrderConsents;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.application.withdrawals.Contracts;
import fr.livrestaka.application.withdrawals.contracts.port.WrittenContracts;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.content.Page;
import fr.livrestaka.domain.content.PageFacts;
import fr.livrestaka.domain.content.PageVersion;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.contracts.WrittenContract;
import fr.livrestaka.domain.orders.contracts.WrittenContract.Texts;
import fr.livrestaka.domain.orders.withdrawal.Contract;
import fr.livrestaka.domain.pricing.Tariff;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Writes down the contract about an order once it is concluded, with the terms as they are shown
 * then; at the latest before the work begins (Code de la consommation, L221-13).
 */
@Singleton
public class WriteContract {
  private static final String TERMS = "cgv";

  private final Orders orders;
  private final Accounts accounts;
  private final Tariffs tariffs;
  private final Pages pages;
  private final PageVersions versions;
  private final OrderConsents consents;
  private final PageFacts facts;
  private final Contracts contracts;
  private final WrittenContracts written;
  private final ContractWording wording;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public WriteContract(
      Orders orders,
      Accounts accounts,
      Tariffs tariffs,
      Pages pages,
      PageVersions versions,
      OrderConsents consents,
      PageFacts facts,
      Contracts contracts,
      WrittenContracts written,
      ContractWording wording,
      Transactions transactions,
      InstantSource clock) {
    this.orders = orders;
    this.accounts = accounts;
    this.tariffs = tariffs;
    this.pages = pages;
    this.versions = versions;
    this.consents = consents;
    this.facts = facts;
    this.contracts = contracts;
    this.written = written;
    this.wording = wording;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Repeated, it gives what was written first.
   *
   * @param mailId of the mail that is to confirm it
   * @return empty without a contract, and where order or author are gone or the order is cancelled
   */
  public Optional<WrittenContract> write(OrderId id, String mailId) {
    return transactions.write(() -> orders.lock(id).flatMap(order -> written(order, mailId)));
  }

  private Optional<WrittenContract> written(Order order, String mailId) {
    Optional<WrittenContract> before = written.ofOrder(order.id());
    if (before.isPresent() || order.isCancelled()) return before;
    Optional<Account> author = accounts.find(order.userId()).filter(Account::isReachable);
    Optional<WrittenContract> contract =
        author.flatMap(
            found -> contracts.of(order).map(agreed -> write(order, found, agreed, mailId)));
    contract.ifPresent(written::add);
    return contract;
  }

  private WrittenContract write(Order order, Account author, Contract agreed, String mailId) {
    var now = clock.instant();
    Optional<Tariff> tariff = order.packType().flatMap(tariffs::named);
    Texts texts =
        new Texts(
            wording.contract(order, author, tariff, agreed, now),
            wording.form(order, tariff, author, agreed),
            terms(order.id()));
    return WrittenContract.of(order.id(), agreed.concludedAt(), agreed.price(), texts, mailId, now);
  }

  /**
   * The version that the author was shown, otherwise what is shown now; empty text where there is
   * no such page, as a service adopted without one may have none.
   */
  private String terms(OrderId order) {
    return consents.of(order).reversed().stream()
        .flatMap(given -> given.texts().terms().flatMap(versions::find).stream())
        .map(PageVersion::content)
        .findFirst()
        .or(this::shownNow)
        .orElse("");
  }

  private Optional<String> shownNow() {
    return pages
        .findBySlug(TERMS)
        .filter(page -> page.isVisibleAt(clock.instant()))
        .map(facts::fill)
        .map(Page::content);
  }
}
