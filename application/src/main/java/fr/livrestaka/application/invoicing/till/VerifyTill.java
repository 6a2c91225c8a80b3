package fr.livrestaka.application.invoicing.till;

import fr.livrestaka.application.invoicing.port.HandPayments;
import fr.livrestaka.application.invoicing.port.RetiredInvoices;
import fr.livrestaka.application.invoicing.port.Till;
import fr.livrestaka.application.invoicing.port.TillClosings;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.HandPayment;
import fr.livrestaka.domain.invoicing.till.ClosingHead;
import fr.livrestaka.domain.invoicing.till.ClosingPeriod;
import fr.livrestaka.domain.invoicing.till.ClosingSpan;
import fr.livrestaka.domain.invoicing.till.StoredRow;
import fr.livrestaka.domain.invoicing.till.TillClosing;
import fr.livrestaka.domain.invoicing.till.TillEntry;
import fr.livrestaka.domain.invoicing.till.TillFault;
import fr.livrestaka.domain.invoicing.till.TillFault.Kind;
import fr.livrestaka.domain.invoicing.till.TillHead;
import fr.livrestaka.domain.invoicing.till.TillMovement;
import fr.livrestaka.domain.shared.Money;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Proves that payments by hand are as they were sealed and closed, and tells what is not. Changes
 * nothing. Reads all in one transaction: what is sealed meanwhile is left to the next proof.
 */
@Singleton
public class VerifyTill {
  private static final int AT_ONCE = 500;

  private final Till till;
  private final TillClosings closings;
  private final HandPayments payments;
  private final RetiredInvoices retired;
  private final SealPayments seals;
  private final Transactions transactions;

  @Inject
  public VerifyTill(
      Till till,
      TillClosings closings,
      HandPayments payments,
      RetiredInvoices retired,
      SealPayments seals,
      Transactions transactions) {
    this.till = till;
    this.closings = closings;
    this.payments = payments;
    this.retired = retired;
    this.seals = seals;
    this.transactions = transactions;
  }

  /**
   * @param expected hashes that an earlier proof showed; one that neither chain has had since its
   *     beginning is a fault: then the chains were made anew, or an older state was restored
   */
  public TillProof verify(Set<String> expected) {
    return transactions.read(() -> new Walk(expected).run());
  }

  private final class Walk {
    private final List<TillFault> faults = new ArrayList<>();
    private final Set<String> unseen;
    private final Map<Long, TillHead> heads = new HashMap<>();
    private final Map<String, List<TillMovement>> sealed = new TreeMap<>();

    private Walk(Set<String> expected) {
      unseen = new TreeSet<>(expected);
      heads.put(0L, TillHead.START);
    }

    private TillProof run() {
      walkEntries();
      comparePayments();
      walkClosings();
      unseen.forEach(hash -> faults.add(new TillFault(Kind.HASH_UNKNOWN, hash)));
      return new TillProof(till.head(), closings.head(), faults);
    }

    private void walkEntries() {
      TillHead at = TillHead.START;
      List<StoredRow<TillEntry>> some = till.stored(0, AT_ONCE);
      while (!some.isEmpty()) {
        for (StoredRow<TillEntry> stored : some) at = checked(stored, at);
        some = till.stored(at.position(), AT_ONCE);
      }
      if (!at.equals(till.head())) fault(Kind.ENTRIES_END_DIFFERS, at.position());
      if (seals.isTakeOverReopened()) {
        faults.add(new TillFault(Kind.TAKE_OVER_REOPENED, "till_head"));
      }
    }

    /** Where the chain stands after an entry; after one that cannot be, at no hash. */
    private TillHead checked(StoredRow<TillEntry> stored, TillHead before) {
      if (stored.value().filter(entry -> entry.follows(before)).isEmpty()) {
        faults.add(new TillFault(Kind.ENTRY_CHANGED, stored.name()));
      }
      if (stored.value().isEmpty()) {
        return new TillHead(Long.parseLong(stored.name()), before.perpetual(), "");
      }
      TillEntry entry = stored.value().get();
      heads.put(entry.position(), entry.head());
      unseen.remove(entry.hash());
      TillMovement movement = entry.movement();
      sealed.computeIfAbsent(movement.payment(), id -> new ArrayList<>()).add(movement);
      return entry.head();
    }

    private void comparePayments() {
      String last = "";
      List<StoredRow<HandPayment>> some;
      do {
        some = payments.stored(last, AT_ONCE);
        for (StoredRow<HandPayment> stored : some) {
          stored.value().ifPresentOrElse(this::compare, () -> impossible(stored.name()));
          last = stored.name();
        }
      } while (some.size() == AT_ONCE);
      sealed.keySet().forEach(gone -> faults.add(new TillFault(Kind.PAYMENT_MISSING, gone)));
    }

    private void impossible(String payment) {
      boolean wasSealed = sealed.remove(payment) != null;
      faults.add(new TillFault(wasSealed ? Kind.NOT_AS_SEALED : Kind.NOT_SEALED, payment));
    }

    private void compare(HandPayment payment) {
      List<TillMovement> movements =
          Optional.ofNullable(sealed.remove(payment.id())).orElse(List.of());
      int complete = payment.stands() ? 1 : 2;
      boolean isPurged =
          payment.reference().isEmpty() && retired.isPurged(payment.invoice().value());
      if (movements.isEmpty()) {
        faults.add(new TillFault(Kind.NOT_SEALED, payment.id()));
      } else if (movements.stream().map(TillMovement::kind).distinct().count() != complete
          || movements.size() != complete
          || !movements.stream().allMatch(one -> one.isOf(payment, isPurged))) {
        faults.add(new TillFault(Kind.NOT_AS_SEALED, payment.id()));
      }
    }

    private void walkClosings() {
      ClosingHead at = ClosingHead.START;
      Map<ClosingPeriod, TillClosing> last = new EnumMap<>(ClosingPeriod.class);
      List<StoredRow<TillClosing>> some = closings.stored(0, AT_ONCE);
      while (!some.isEmpty()) {
        for (StoredRow<TillClosing> stored : some) at = checked(stored, at, last);
        some = closings.stored(at.number(), AT_ONCE);
      }
      if (!at.equals(closings.head())) fault(Kind.CLOSINGS_END_DIFFERS, at.number());
    }

    /**
     * @param last the last closing of each kind before, which this one becomes
     */
    private ClosingHead checked(
        StoredRow<TillClosing> stored, ClosingHead at, Map<ClosingPeriod, TillClosing> last) {
      if (stored.value().filter(closing -> isSound(closing, at, last)).isEmpty()) {
        faults.add(new TillFault(Kind.CLOSING_CHANGED, stored.name()));
      }
      if (stored.value().isEmpty()) return new ClosingHead(Long.parseLong(stored.name()), "");
      TillClosing closing = stored.value().get();
      last.put(closing.span().period(), closing);
      unseen.remove(closing.hash());
      return closing.head();
    }

    private boolean isSound(
        TillClosing closing, ClosingHead at, Map<ClosingPeriod, TillClosing> last) {
      Optional<TillClosing> before = Optional.ofNullable(last.get(closing.span().period()));
      Money perpetual = before.map(one -> one.at().perpetual()).orElse(Money.ZERO);
      Optional<ClosingSpan> next = before.map(one -> one.span().next());
      return closing.follows(at, perpetual)
          && closing.at().equals(heads.get(closing.at().position()))
          && next.map(closing.span()::equals).orElse(true);
    }

    private void fault(Kind kind, long number) {
      faults.add(new TillFault(kind, Long.toString(number)));
    }
  }
}
