package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.invoicing.InvoiceListing.Total;
import fr.livrestaka.application.invoicing.InvoiceView.ClientPart;
import fr.livrestaka.application.invoicing.InvoiceView.OrderPart;
import fr.livrestaka.application.invoicing.port.InvoiceSearch;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import fr.livrestaka.domain.orders.StoredOrder;
import fr.livrestaka.domain.shared.Money;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Lists of the invoices of an {@link InMemoryInvoicing}, adopted ones included. */
public final class InMemoryInvoiceSearch implements InvoiceSearch {
  private final InMemoryInvoicing store;
  private final Orders orders;
  private final Accounts accounts;

  public InMemoryInvoiceSearch(InMemoryInvoicing store, Orders orders, Accounts accounts) {
    this.store = store;
    this.orders = orders;
    this.accounts = accounts;
  }

  @Override
  public Optional<InvoiceView> find(InvoiceId id) {
    return matching(invoice -> invoice.id().equals(id)).stream().findFirst();
  }

  @Override
  public Page<InvoiceView> ofClient(AccountId client, PageRequest page) {
    return page(
        matching(invoice -> invoice.client().id().equals(client)),
        comparator(InvoiceQuery.Sort.createdAt).reversed(),
        page);
  }

  @Override
  public InvoiceListing all(InvoiceQuery query, PageRequest page) {
    List<InvoiceView> found =
        matching(
            invoice ->
                (query.statuses().isEmpty() || query.statuses().contains(invoice.status()))
                    && query.search().map(part -> isNamed(invoice, part)).orElse(true));
    Map<InvoiceStatus, Total> totals = new EnumMap<>(InvoiceStatus.class);
    found.forEach(
        invoice ->
            totals.merge(
                invoice.status(),
                new Total(1, invoice.amount()),
                (one, other) ->
                    new Total(
                        one.invoices() + other.invoices(), one.amount().plus(other.amount()))));
    Comparator<InvoiceView> order = comparator(query.sort());
    return new InvoiceListing(
        page(found, query.ascending() ? order : order.reversed(), page), totals);
  }

  private List<InvoiceView> matching(Predicate<InvoiceView> condition) {
    return Stream.concat(store.former().stream(), store.all().stream().map(this::view))
        .filter(condition)
        .toList();
  }

  private InvoiceView view(Invoice invoice) {
    Snapshot snapshot = invoice.snapshot();
    return new InvoiceView(
        invoice.id(),
        snapshot.number().text(),
        snapshot.amounts().total(),
        snapshot.amounts().tax(),
        "/uploads/" + invoice.path().value(),
        invoice.status(),
        Optional.of(snapshot.issuedAt()),
        Optional.of(invoice.dueAt()),
        invoice.paidAt(),
        snapshot.issuedAt(),
        part(orders.find(invoice.order()).orElseThrow().stored()),
        part(accounts.find(invoice.client()).orElseThrow()));
  }

  private static OrderPart part(StoredOrder order) {
    return new OrderPart(
        order.id(),
        order.titre(),
        order.description(),
        order.statut(),
        order.amount(),
        order.createdAt(),
        order.updatedAt());
  }

  private static ClientPart part(Account client) {
    return new ClientPart(
        client.id(),
        client.prenom(),
        client.nom(),
        client.email(),
        client.adresse(),
        client.telephone());
  }

  private static boolean isNamed(InvoiceView invoice, String part) {
    ClientPart client = invoice.client();
    return List.of(invoice.number(), client.email(), client.prenom() + " " + client.nom()).stream()
        .anyMatch(text -> plain(text).contains(plain(part)));
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  private static Comparator<InvoiceView> comparator(InvoiceQuery.Sort sort) {
    Comparator<InvoiceView> first =
        switch (sort) {
          case number -> Comparator.comparing(InvoiceView::number);
          case amount -> Comparator.<InvoiceView, Money>comparing(InvoiceView::amount);
          case status -> Comparator.comparing(InvoiceView::status);
          case createdAt -> Comparator.comparing(InvoiceView::createdAt);
          case dueAt -> Comparator.comparing(invoice -> invoice.dueAt().orElse(Instant.MIN));
        };
    return first.thenComparing(invoice -> invoice.id().value());
  }

  private static Page<InvoiceView> page(
      List<InvoiceView> found, Comparator<InvoiceView> order, PageRequest page) {
    List<InvoiceView> rows =
        found.stream().sorted(order).skip(page.offset()).limit(page.size()).toList();
    return new Page<>(rows, page.number(), page.size(), found.size());
  }
}
