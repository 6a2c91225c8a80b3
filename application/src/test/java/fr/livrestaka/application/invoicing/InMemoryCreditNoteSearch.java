package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.invoicing.credit.CreditNoteView;
import fr.livrestaka.application.invoicing.credit.CreditNoteView.ClientPart;
import fr.livrestaka.application.invoicing.credit.CreditNoteView.InvoicePart;
import fr.livrestaka.application.invoicing.port.CreditNoteSearch;
import fr.livrestaka.application.invoicing.port.RefundCredits;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.credit.Correction;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.credit.CreditNoteId;
import fr.livrestaka.domain.invoicing.credit.RefundCredit;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import fr.livrestaka.domain.shared.Money;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists of the credit notes of an {@link InMemoryInvoicing}. */
public final class InMemoryCreditNoteSearch implements CreditNoteSearch {
  private static final Comparator<CreditNoteView> LATEST_FIRST =
      Comparator.comparing(CreditNoteView::issuedAt)
          .thenComparing(note -> note.id().value())
          .reversed();

  private final InMemoryInvoicing store;
  private final Orders orders;
  private final Accounts accounts;
  private final RefundCredits credits;

  public InMemoryCreditNoteSearch(
      InMemoryInvoicing store, Orders orders, Accounts accounts, RefundCredits credits) {
    this.store = store;
    this.orders = orders;
    this.accounts = accounts;
    this.credits = credits;
  }

  @Override
  public Optional<CreditNoteView> find(CreditNoteId id) {
    return matching(note -> note.id().equals(id)).findFirst();
  }

  @Override
  public Page<CreditNoteView> ofClient(AccountId client, PageRequest page) {
    return page(matching(note -> note.client().id().equals(client)), page);
  }

  @Override
  public Page<CreditNoteView> all(Optional<String> search, PageRequest page) {
    return page(matching(note -> search.map(part -> isNamed(note, part)).orElse(true)), page);
  }

  private Stream<CreditNoteView> matching(Predicate<CreditNoteView> condition) {
    return store.allNotes().stream().map(this::view).filter(condition).sorted(LATEST_FIRST);
  }

  private CreditNoteView view(CreditNote note) {
    Invoice invoice = store.invoice(note.invoice());
    Snapshot snapshot = note.snapshot();
    String reason = snapshot.corrects().map(Correction::reason).orElse("");
    return new CreditNoteView(
        note.id(),
        snapshot.number().text(),
        snapshot.amounts().total(),
        snapshot.amounts().tax(),
        refunded(note),
        store.isPurged(note.id().value()) ? "" : reason,
        snapshot.issuedAt(),
        "/uploads/" + note.path().value(),
        new InvoicePart(
            invoice.id(),
            invoice.snapshot().number().text(),
            orders.find(invoice.order()).orElseThrow().stored().titre()),
        part(accounts.find(invoice.client()).orElseThrow()));
  }

  private Money refunded(CreditNote note) {
    return credits.ofInvoice(note.invoice()).stream()
        .filter(credit -> credit.stands() && credit.note().equals(note.id()))
        .map(RefundCredit::amount)
        .reduce(Money.ZERO, Money::plus);
  }

  private static ClientPart part(Account client) {
    return new ClientPart(client.id(), client.prenom(), client.nom(), client.email());
  }

  private boolean isNamed(CreditNoteView note, String part) {
    ClientPart client = note.client();
    return Stream.of(
            note.number(),
            note.invoice().number(),
            furtherNumbers(note.id()),
            client.email(),
            client.prenom() + " " + client.nom())
        .anyMatch(text -> plain(text).contains(plain(part)));
  }

  private String furtherNumbers(CreditNoteId id) {
    return store.allNotes().stream()
        .filter(note -> note.id().equals(id))
        .flatMap(note -> note.parts().stream())
        .map(part -> store.invoice(part.invoice()).snapshot().number().text())
        .collect(Collectors.joining(" "));
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  private static Page<CreditNoteView> page(Stream<CreditNoteView> found, PageRequest page) {
    List<CreditNoteView> all = found.toList();
    List<CreditNoteView> rows = all.stream().skip(page.offset()).limit(page.size()).toList();
    return new Page<>(rows, page.number(), page.size(), all.size());
  }
}
