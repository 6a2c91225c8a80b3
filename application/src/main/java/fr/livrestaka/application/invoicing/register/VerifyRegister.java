package fr.livrestaka.application.invoicing.register;

import fr.livrestaka.application.invoicing.port.InvoiceRegister;
import fr.livrestaka.application.invoicing.port.InvoiceRegister.Standing;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.register.BookKind;
import fr.livrestaka.domain.invoicing.register.LedgerFault;
import fr.livrestaka.domain.invoicing.register.LedgerFault.Kind;
import fr.livrestaka.domain.invoicing.register.RegisterEntry;
import fr.livrestaka.domain.invoicing.register.RegisterHead;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Proves that the register is whole, and that all rows of the books are as it says. */
@Singleton
public class VerifyRegister {
  private static final int AT_ONCE = 500;
  private static final int SHOWN = 100;

  private final InvoiceRegister register;
  private final Transactions transactions;

  @Inject
  public VerifyRegister(InvoiceRegister register, Transactions transactions) {
    this.register = register;
    this.transactions = transactions;
  }

  /**
   * @param unseen hashes that are looked for; those that an entry has are taken out
   * @param faults gets what is wrong
   * @return where the register stands
   */
  public RegisterHead verify(Set<String> unseen, List<LedgerFault> faults) {
    RegisterHead end = walk(unseen, faults);
    for (BookKind kind : BookKind.values()) {
      compareRows(kind, faults);
      transactions.read(() -> register.withoutRow(kind, SHOWN)).stream()
          .map(document -> new LedgerFault(Kind.MISSING, document))
          .forEach(faults::add);
    }
    if (transactions.read(register::isTakeOverReopened)) {
      faults.add(new LedgerFault(Kind.TAKE_OVER_REOPENED, "invoice_register_head"));
    }
    return end;
  }

  /** What is entered meanwhile is left to the next verification. */
  private RegisterHead walk(Set<String> unseen, List<LedgerFault> faults) {
    RegisterHead end = transactions.read(register::head);
    RegisterHead at = RegisterHead.START;
    List<RegisterEntry> entries = entriesUpTo(end, at);
    while (!entries.isEmpty()) {
      for (RegisterEntry entry : entries) {
        if (!entry.follows(at)) faults.add(broken(entry.position()));
        unseen.remove(entry.hash());
        at = entry.head();
      }
      entries = entriesUpTo(end, at);
    }
    if (!at.equals(end)) faults.add(broken(end.position()));
    return end;
  }

  private List<RegisterEntry> entriesUpTo(RegisterHead end, RegisterHead from) {
    long left = end.position() - from.position();
    if (left <= 0) return List.of();
    int limit = (int) Math.min(left, AT_ONCE);
    return transactions.read(() -> register.after(from.position(), limit)).stream()
        .filter(entry -> entry.position() <= end.position())
        .toList();
  }

  private void compareRows(BookKind kind, List<LedgerFault> faults) {
    List<Standing> rows;
    String last = "";
    do {
      String from = last;
      rows = transactions.read(() -> register.rows(kind, from, AT_ONCE));
      for (Standing standing : rows) {
        compare(standing, faults);
        last = kind.id(standing.row().document());
      }
    } while (rows.size() == AT_ONCE);
  }

  private static void compare(Standing standing, List<LedgerFault> faults) {
    String number = standing.row().number();
    if (standing.entered().isEmpty()) {
      faults.add(new LedgerFault(Kind.NOT_REGISTERED, number));
      return;
    }
    List<String> differences = standing.row().differences(standing.entered().get());
    if (differences.isEmpty()) return;
    faults.add(new LedgerFault(Kind.NOT_AS_REGISTERED, number, String.join("; ", differences)));
  }

  private static LedgerFault broken(long position) {
    return new LedgerFault(Kind.REGISTER_BROKEN, Long.toString(position));
  }
}
