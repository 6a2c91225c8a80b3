package fr.livrestaka.application.invoicing.register;

import fr.livrestaka.application.files.port.StoredFiles;
import fr.livrestaka.application.invoicing.port.InvoiceLedger;
import fr.livrestaka.application.invoicing.port.Numbering;
import fr.livrestaka.application.invoicing.port.UninvoicedOrders;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.mentions.FrenchRule;
import fr.livrestaka.domain.invoicing.register.Counter;
import fr.livrestaka.domain.invoicing.register.LedgerEntry;
import fr.livrestaka.domain.invoicing.register.LedgerFault;
import fr.livrestaka.domain.invoicing.register.LedgerFault.Kind;
import fr.livrestaka.domain.invoicing.register.RegisterHead;
import fr.livrestaka.domain.invoicing.register.Series;
import fr.livrestaka.domain.shared.Sha256;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Proves that numbers have no gap and no duplicate, dates do not run backwards, the chains are
 * whole, rows are as they were registered, and the files are those that were made. Changes nothing.
 */
@Singleton
public class VerifyInvoices {
  private static final int AT_ONCE = 500;
  private static final int SHOWN = 100;

  private final InvoiceLedger ledger;
  private final UninvoicedOrders uninvoiced;
  private final Numbering numbering;
  private final StoredFiles files;
  private final VerifyRegister register;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public VerifyInvoices(
      InvoiceLedger ledger,
      UninvoicedOrders uninvoiced,
      Numbering numbering,
      StoredFiles files,
      VerifyRegister register,
      Transactions transactions,
      InstantSource clock) {
    this.ledger = ledger;
    this.uninvoiced = uninvoiced;
    this.numbering = numbering;
    this.files = files;
    this.register = register;
    this.transactions = transactions;
    this.clock = clock;
  }

  public Verification verify() {
    return verify(Set.of());
  }

  /**
   * @param expected hashes that an earlier verification showed; one that no chain has had since its
   *     beginning is a fault: then the chains were made anew
   */
  public Verification verify(Set<String> expected) {
    Set<String> unseen = new TreeSet<>(expected);
    Walk invoices = walk(Series.FACT, unseen);
    Walk notes = walk(Series.AVOIR, unseen);
    Walk corrections = walk(Series.RECT, unseen);
    List<LedgerFault> faults = new ArrayList<>(invoices.faults);
    faults.addAll(notes.faults);
    faults.addAll(corrections.faults);
    RegisterHead registered = register.verify(unseen, faults);
    unseen.forEach(hash -> faults.add(new LedgerFault(Kind.HASH_UNKNOWN, hash)));
    Map<FrenchRule, Integer> notConform = new EnumMap<>(invoices.notConform);
    notes.notConform.forEach((rule, times) -> notConform.merge(rule, times, Integer::sum));
    corrections.notConform.forEach((rule, times) -> notConform.merge(rule, times, Integer::sum));
    return new Verification(
        invoices.documents,
        notes.documents,
        corrections.documents,
        invoices.withoutFile + notes.withoutFile + corrections.withoutFile,
        faults,
        new ChainEnds(
            invoices.counter.hash(),
            notes.counter.hash(),
            corrections.counter.hash(),
            registered.hash()),
        notConform,
        transactions.read(() -> uninvoiced.list(SHOWN)),
        transactions.read(() -> uninvoiced.withoutAmount(SHOWN)));
  }

  private Walk walk(Series series, Set<String> unseen) {
    Counter end = transactions.read(() -> numbering.read(series));
    Walk walk = new Walk(Counter.fresh(series), unseen, clock.instant());
    boolean more = true;
    while (more) {
      Counter from = walk.counter;
      List<LedgerEntry> entries = transactions.read(() -> checked(from, end, walk));
      entries.forEach(walk::checkFile);
      more = entries.size() == AT_ONCE;
    }
    if (!walk.counter.isAt(end, !walk.endsPurged)) {
      walk.faults.add(new LedgerFault(Kind.END_DIFFERS, series.name()));
    }
    walk.faults.addAll(transactions.read(() -> notCounted(end)));
    return walk;
  }

  /** The counter is read again after the rows: what was issued meanwhile is counted by then. */
  private List<LedgerFault> notCounted(Counter end) {
    List<LedgerEntry> behind = ledger.after(end, AT_ONCE);
    Counter now = numbering.read(end.series());
    return behind.stream()
        .filter(entry -> !entry.isUpTo(now))
        .map(entry -> new LedgerFault(Kind.NOT_COUNTED, entry.number()))
        .toList();
  }

  /** What was issued since the verification began is left to the next one. */
  private List<LedgerEntry> checked(Counter from, Counter end, Walk walk) {
    List<LedgerEntry> entries =
        ledger.after(from, AT_ONCE).stream().filter(entry -> entry.isUpTo(end)).toList();
    entries.forEach(walk::check);
    return entries;
  }

  private final class Walk {
    private final List<LedgerFault> faults = new ArrayList<>();
    private final Map<FrenchRule, Integer> notConform = new EnumMap<>(FrenchRule.class);
    private final Set<String> unseen;
    private final Instant now;
    private Counter counter;
    private boolean endsPurged;
    private int documents;
    private int withoutFile;

    private Walk(Counter start, Set<String> unseen, Instant now) {
      this.counter = start;
      this.unseen = unseen;
      this.now = now;
    }

    private void check(LedgerEntry entry) {
      faults.addAll(entry.check(counter, numbering::isTaken, now));
      entry.brokenRules().forEach(rule -> notConform.merge(rule, 1, Integer::sum));
      counter = entry.counter(counter);
      unseen.remove(counter.hash());
      endsPurged = entry.isPurged(now);
      documents++;
    }

    private void checkFile(LedgerEntry entry) {
      if (entry.isPurged(now)) return;
      if (entry.pdfHash().isEmpty()) {
        withoutFile++;
        return;
      }
      Optional<byte[]> file = entry.file().flatMap(files::read);
      if (file.isEmpty()) {
        faults.add(new LedgerFault(Kind.PDF_MISSING, entry.number()));
      } else if (!file.map(Sha256::hex).equals(entry.pdfHash())) {
        faults.add(new LedgerFault(Kind.PDF_DIFFERS, entry.number()));
      }
    }
  }
}
