package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.InvoiceListing.Total;
import fr.livrestaka.application.invoicing.port.InvoiceSearch;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.shared.Money;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Lists of invoices in memory. */
public final class InMemoryInvoiceSearch implements InvoiceSearch {
  private final List<InvoiceView> invoices = new ArrayList<>();

  public void store(InvoiceView invoice) {
    invoices.add(invoice);
  }

  @Override
  public Optional<InvoiceView> find(InvoiceId id) {
    return invoices.stream().filter(invoice -> invoice.id().equals(id)).findFirst();
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
    return invoices.stream().filter(condition).toList();
  }

  private static boolean isNamed(InvoiceView invoice, String part) {
    InvoiceView.ClientPart client = invoice.client();
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
