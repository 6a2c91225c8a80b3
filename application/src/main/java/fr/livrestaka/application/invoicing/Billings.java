package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.accounts.port.Companies;
import fr.livrestaka.application.invoicing.port.PaymentFacts;
import fr.livrestaka.application.notifications.NoticeTexts;
import fr.livrestaka.application.pricing.port.Tariffs;
import fr.livrestaka.application.shared.Euros;
import fr.livrestaka.application.shared.texts.TextBundle;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.Billing;
import fr.livrestaka.domain.invoicing.InvoiceNumber;
import fr.livrestaka.domain.invoicing.PaidBy;
import fr.livrestaka.domain.invoicing.Sale;
import fr.livrestaka.domain.invoicing.SalesUnit;
import fr.livrestaka.domain.invoicing.SoldLine;
import fr.livrestaka.domain.invoicing.parties.Buyer;
import fr.livrestaka.domain.invoicing.parties.BuyerFacts;
import fr.livrestaka.domain.invoicing.parties.Company;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.payments.settlement.Payer;
import fr.livrestaka.domain.payments.settlement.PaymentId;
import fr.livrestaka.domain.pricing.PageGrid;
import fr.livrestaka.domain.pricing.PriceList;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NotFound;
import fr.livrestaka.domain.shared.PostalAddress;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says who is invoiced for what. The buyer is the account, at the address that was given with the
 * payment, and in the name of the company where one was given there. What was sold is the service
 * by its name on the price list, with the pages, and the manuscript's title below. Pages that cost
 * what the price list says are invoiced by their prices, the free ones too; any other price is that
 * of the whole.
 */
@Singleton
public final class Billings {
  private final Accounts accounts;
  private final Companies companies;
  private final PaymentFacts payments;
  private final Tariffs tariffs;
  private final CurrentSeller seller;
  private final TextBundle texts = NoticeTexts.of("invoicing");

  @Inject
  public Billings(
      Accounts accounts,
      Companies companies,
      PaymentFacts payments,
      Tariffs tariffs,
      CurrentSeller seller) {
    this.accounts = accounts;
    this.companies = companies;
    this.payments = payments;
    this.tariffs = tariffs;
    this.seller = seller;
  }

  /**
   * For what was paid. Whatever came in came by card, to this service and to the former one.
   *
   * @throws NotFound no such client
   */
  Billing paid(Order order, PaidOrder paid) {
    PaidBy means = PaidBy.card(payments.reference(new PaymentId(paid.paymentId())));
    Optional<String> payment = Optional.of(paid.paymentId());
    Buyer buyer = buyer(order.id(), paid.client(), payment);
    Optional<Instant> at = Optional.of(paid.paidAt());
    Sale sale = sale(order, buyer, paid.total(), at, paid.paidAt()).paidBy(means);
    return new Billing(order.id(), paid.client(), payment, buyer, sale);
  }

  /**
   * For what is still to be paid.
   *
   * @throws NotFound no such client
   */
  Billing unpaid(Order order, Money due, Instant now) {
    Buyer buyer = buyer(order.id(), order.userId(), Optional.empty());
    Sale sale = sale(order, buyer, due, Optional.empty(), now);
    return new Billing(order.id(), order.userId(), Optional.empty(), buyer, sale);
  }

  private Buyer buyer(OrderId order, AccountId client, Optional<String> paymentId) {
    Account account =
        accounts.find(client).orElseThrow(() -> new NotFound("invoicing.client-not-found"));
    Optional<Payer> payer = paymentId.map(PaymentId::new).flatMap(payments::payer);
    Optional<Company> told = ShowCompany.of(companies, order, client);
    return new BuyerFacts(
            person(account, payer),
            account.email(),
            told,
            payer.flatMap(Payer::business),
            payer.flatMap(Payer::address),
            payer.flatMap(Payer::vatNumber),
            account.adresse().flatMap(PostalAddress::ofText))
        .buyer();
  }

  private static String person(Account account, Optional<Payer> payer) {
    return Optional.of((account.prenom() + " " + account.nom()).strip())
        .filter(name -> !name.isEmpty())
        .or(() -> payer.flatMap(Payer::name))
        .orElse(account.email());
  }

  /**
   * @param countsAt the moment that decides whether VAT is asked for
   */
  private Sale sale(
      Order order, Buyer buyer, Money total, Optional<Instant> paidAt, Instant countsAt) {
    PriceList list = new PriceList(tariffs.onSale());
    Optional<Tariff> tariff = order.packType().flatMap(key -> tariff(list, key));
    String service = tariff.map(Tariff::nom).orElseGet(() -> texts.get("line.unknown-service"));
    Optional<String> title =
        Optional.of(order.titre())
            .filter(titre -> !titre.equals(service))
            .map(titre -> texts.get("line.title", Map.of("title", titre)));
    boolean isByPage = tariff.map(PriceList::isPagePriced).orElse(true);
    List<SoldLine> byPage =
        isByPage
            ? byPage(list, order, isTaxed(buyer, countsAt), total, service, title)
            : List.<SoldLine>of();
    List<SoldLine> lines = byPage.isEmpty() ? List.of(whole(order, total, service, title)) : byPage;
    return new Sale(lines, total, paidAt, Optional.empty());
  }

  /** On sale or not any more. */
  private Optional<Tariff> tariff(PriceList list, String key) {
    return list.named(key).or(() -> tariffs.named(key));
  }

  private static Optional<Integer> pages(Order order) {
    return order.pagesVerifiees().or(order::pagesDeclarees).filter(pages -> pages > 0);
  }

  private boolean isTaxed(Buyer buyer, Instant at) {
    return seller.current().regimeTowards(buyer, InvoiceNumber.dateOf(at)).isTaxed();
  }

  /** Empty where the pages do not cost that. */
  private List<SoldLine> byPage(
      PriceList list,
      Order order,
      boolean taxed,
      Money total,
      String service,
      Optional<String> title) {
    List<SoldLine> lines = new ArrayList<>();
    PageGrid grid = PageGrid.of(list.onSale());
    int pages = pages(order).orElse(0);
    if (!grid.priceOf(pages).equals(total)) return lines;
    String priced = taxed ? "line.pages" : "line.pages-without-vat";
    for (PageGrid.Tier tier : grid.tiers(pages)) {
      String key = tier.each().isZero() ? "line.free-pages" : priced;
      String which =
          texts.get(
              key,
              Map.of(
                  "first",
                  Integer.toString(tier.first()),
                  "last",
                  Integer.toString(tier.last()),
                  "each",
                  Euros.of(tier.each())));
      lines.add(
          new SoldLine(service, below(title, which), tier.pages(), SalesUnit.PAGE, tier.each()));
    }
    return lines;
  }

  private SoldLine whole(Order order, Money total, String service, Optional<String> title) {
    String pages =
        pages(order)
            .map(count -> texts.get("line.page-count", Map.of("pages", count.toString())))
            .orElse("");
    return new SoldLine(service, below(title, pages), 1, SalesUnit.SERVICE, total);
  }

  private static Optional<String> below(Optional<String> title, String pages) {
    String text =
        Stream.concat(title.stream(), Stream.of(pages))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("\n"));
    return Optional.of(text).filter(joined -> !joined.isEmpty());
  }
}
