package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.port.CreditNotes;
import fr.livrestaka.application.invoicing.port.InvoiceLedger;
import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.invoicing.port.Numbering;
import fr.livrestaka.application.shared.InMemoryTransactions;
import fr.livrestaka.application.shared.Undoable;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoiceNumber;
import fr.livrestaka.domain.invoicing.InvoiceState;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.invoicing.StoredInvoice;
import fr.livrestaka.domain.invoicing.correction.CorrectiveInvoice;
import fr.livrestaka.domain.invoicing.correction.CorrectiveInvoiceId;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.credit.CreditNoteId;
import fr.livrestaka.domain.invoicing.register.BookKind;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Invoices, credit notes and counters in memory; all changes are entered in its register. */
public final class InMemoryInvoicing implements Undoable {
  private final Map<InvoiceId, Invoice> invoices = new LinkedHashMap<>();
  private final Map<CreditNoteId, CreditNote> notes = new LinkedHashMap<>();
  private final Map<CorrectiveInvoiceId, CorrectiveInvoice> corrections = new LinkedHashMap<>();
  private final InMemoryNumbering numbering = new InMemoryNumbering(this::isBorne);
  private final Set<String> purged = new HashSet<>();
  private final Map<InvoiceId, InvoiceView> former = new LinkedHashMap<>();
  private final InMemoryInvoiceRegister register = new InMemoryInvoiceRegister();

  @Override
  public Runnable undo() {
    Map<InvoiceId, Invoice> invoicesThen = new LinkedHashMap<>(invoices);
    Map<CreditNoteId, CreditNote> notesThen = new LinkedHashMap<>(notes);
    Map<CorrectiveInvoiceId, CorrectiveInvoice> correctionsThen = new LinkedHashMap<>(corrections);
    Runnable numberingThen = numbering.undo();
    Set<String> purgedThen = Set.copyOf(purged);
    Map<InvoiceId, InvoiceView> formerThen = new LinkedHashMap<>(former);
    Runnable registerThen = register.undo();
    return () -> {
      invoices.clear();
      invoices.putAll(invoicesThen);
      notes.clear();
      notes.putAll(notesThen);
      corrections.clear();
      corrections.putAll(correctionsThen);
      numberingThen.run();
      purged.retainAll(purgedThen);
      former.clear();
      former.putAll(formerThen);
      registerThen.run();
    };
  }

  /** An invoice of the former application bears that number. */
  public void adopt(String number) {
    numbering.adopt(number);
  }

  /** An invoice of the former application, which was not entered in the register. */
  public void adopt(InvoiceView invoice) {
    adopt(invoice.number());
    former.put(invoice.id(), invoice);
    register.found(BookKind.INVOICE, BookRows.of(invoice));
  }

  /** Those of the former application, oldest first. */
  List<InvoiceView> former() {
    return List.copyOf(former.values());
  }

  public InMemoryInvoiceRegister register() {
    return register;
  }

  private void keep(Invoice invoice) {
    invoices.put(invoice.id(), invoice);
    enter(invoice);
  }

  private void enter(Invoice invoice) {
    register.changed(BookKind.INVOICE, BookRows.of(invoice, isPurged(invoice.id().value())));
  }

  private void keepFormer(InvoiceView invoice) {
    former.put(invoice.id(), invoice);
    register.changed(BookKind.INVOICE, BookRows.of(invoice));
  }

  void keep(CreditNote note) {
    notes.put(note.id(), note);
    enter(note);
  }

  private void enter(CreditNote note) {
    register.changed(BookKind.CREDIT_NOTE, BookRows.of(note, isPurged(note.id().value())));
    BookRows.partsOf(note).forEach(part -> register.changed(BookKind.CREDIT_NOTE_PART, part));
  }

  void keep(CorrectiveInvoice corrective) {
    corrections.put(corrective.id(), corrective);
    enter(corrective);
  }

  private void enter(CorrectiveInvoice corrective) {
    boolean isPurged = isPurged(corrective.id().value());
    register.changed(BookKind.CORRECTIVE_INVOICE, BookRows.of(corrective, isPurged));
  }

  /** Every corrective invoice in the order of issue. */
  List<CorrectiveInvoice> allCorrections() {
    return List.copyOf(corrections.values());
  }

  /** What the database's clock says from now on; before, it bears out whatever is asked. */
  void setClock(Instant now) {
    numbering.setClock(now);
  }

  /** Every invoice in the order of issue. */
  public List<Invoice> all() {
    return List.copyOf(invoices.values());
  }

  /** Every credit note in the order of issue. */
  List<CreditNote> allNotes() {
    return List.copyOf(notes.values());
  }

  /** Purged or not. */
  Invoice invoice(InvoiceId id) {
    return Optional.ofNullable(invoices.get(id)).orElseThrow();
  }

  /** Takes from a document what it says; false where that was done before. */
  boolean purge(String document) {
    if (!purged.add(document)) return false;
    Optional.ofNullable(invoices.get(new InvoiceId(document))).ifPresent(this::enter);
    Optional.ofNullable(notes.get(new CreditNoteId(document))).ifPresent(this::enter);
    Optional.ofNullable(corrections.get(new CorrectiveInvoiceId(document))).ifPresent(this::enter);
    return true;
  }

  boolean isPurged(String document) {
    return purged.contains(document);
  }

  /** Issues documents for tests. */
  IssuedDocuments documents() {
    return new IssuedDocuments(
        invoices(),
        creditNotes(),
        new InMemoryCorrectiveInvoices(this),
        numbering(),
        new InMemoryTransactions());
  }

  public Invoices invoices() {
    return new MemoryInvoices();
  }

  public CreditNotes creditNotes() {
    return new InMemoryCreditNotes(this);
  }

  public InvoiceLedger ledger() {
    return new InMemoryInvoiceLedger(this);
  }

  public Numbering numbering() {
    return numbering;
  }

  private final class MemoryInvoices implements Invoices {
    @Override
    public Optional<Invoice> find(InvoiceId id) {
      return Optional.ofNullable(invoices.get(id)).filter(found -> !isPurged(id.value()));
    }

    @Override
    public Optional<Invoice> lock(InvoiceId id) {
      return find(id);
    }

    @Override
    public Optional<Invoice> ofPayment(String paymentId) {
      return invoices.values().stream()
          .filter(invoice -> invoice.paymentId().filter(paymentId::equals).isPresent())
          .findFirst();
    }

    @Override
    public List<Invoice> ofOrder(OrderId order) {
      return invoices.values().stream().filter(invoice -> invoice.order().equals(order)).toList();
    }

    @Override
    public List<Invoice> openOf(OrderId order) {
      return ofOrder(order).stream().filter(Invoice::isOpen).toList();
    }

    @Override
    public boolean isPaid(OrderId order, Money total) {
      return ofOrder(order).stream()
          .anyMatch(
              invoice ->
                  invoice.status() == InvoiceStatus.PAID
                      && invoice.snapshot().amounts().total().equals(total));
    }

    @Override
    public void settle(Invoice settled, Instant now) {
      keep(settled);
    }

    @Override
    public void add(Invoice invoice) {
      if (invoice.paymentId().flatMap(this::ofPayment).isPresent()) {
        throw new IllegalStateException("payment invoiced");
      }
      keep(invoice);
    }

    @Override
    public Optional<InvoiceState> lockState(InvoiceId id) {
      return find(id)
          .map(Invoice::state)
          .or(
              () ->
                  Optional.ofNullable(former.get(id))
                      .map(one -> InvoiceState.restored(one.status(), one.paidAt(), false)));
    }

    @Override
    public void changeStatus(
        InvoiceId id, InvoiceStatus status, Optional<Instant> paidAt, Instant now) {
      Optional.ofNullable(invoices.get(id))
          .map(one -> one.in(InvoiceState.restored(status, paidAt, one.paymentId().isPresent())))
          .ifPresent(InMemoryInvoicing.this::keep);
      Optional.ofNullable(former.get(id))
          .map(one -> BookRows.in(one, status, paidAt))
          .ifPresent(InMemoryInvoicing.this::keepFormer);
    }

    @Override
    public void handOver(AccountId from, AccountId to) {
      all().stream().filter(one -> one.client().equals(from)).forEach(one -> keep(of(to, one)));
    }

    @Override
    public String keepPdfHash(InvoiceId id, String pdfHash) {
      Invoice invoice = find(id).orElseThrow();
      String kept = invoice.pdfHash().orElse(pdfHash);
      keep(invoice.withPdfHash(kept));
      return kept;
    }
  }

  private static Invoice of(AccountId client, Invoice invoice) {
    return Invoice.restored(
        new StoredInvoice(
            invoice.id(),
            invoice.order(),
            client,
            invoice.paymentId(),
            invoice.snapshot(),
            invoice.seal(),
            invoice.status(),
            invoice.paidAt(),
            invoice.pdfHash()));
  }

  /** Whether a document that was issued here has that number. */
  private boolean isBorne(InvoiceNumber number) {
    return invoices.values().stream().anyMatch(i -> i.snapshot().number().equals(number))
        || notes.values().stream().anyMatch(n -> n.snapshot().number().equals(number))
        || corrections.values().stream().anyMatch(c -> c.snapshot().number().equals(number));
  }
}
