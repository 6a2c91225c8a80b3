package fr.livrestaka.domain.invoicing.fec;

import fr.livrestaka.domain.invoicing.books.BookEntry;
import fr.livrestaka.domain.invoicing.books.Books;
import fr.livrestaka.domain.invoicing.register.LedgerFault;
import fr.livrestaka.domain.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whether the entries of a period agree with the documents, with the money that this program knows
 * of, and with the balance at the payment service.
 *
 * @param comparisons each with what the entries say and what the other side says; none where the
 *     entries cannot be made
 * @param faults rows that are not as they were sealed, whatever their period is; sums may agree all
 *     the same
 */
public record AccountsProof(List<Comparison> comparisons, List<LedgerFault> faults) {
  public AccountsProof {
    comparisons = List.copyOf(comparisons);
    faults = List.copyOf(faults);
  }

  /** With what the register of the books says of the rows. */
  public AccountsProof with(List<LedgerFault> found) {
    return new AccountsProof(comparisons, found);
  }

  /** What is compared. */
  public enum Subject {
    /** Debit and credit of all entries. */
    BALANCE,
    /** Sales without VAT, and the documents whose VAT is known. */
    SALES,
    /** All VAT, collected or pending, and that of the documents whose VAT is known. */
    VAT,
    /** VAT collected, and that of the payments and documents with which it falls due. */
    VAT_DUE,
    /** Clients' accounts, and documents less money. */
    CLIENTS,
    /** Payments through the payment service, and its own list. */
    CHARGES,
    /** Refunds, and the payment service's own list. */
    REFUNDS,
    /** The account of the payment service, and by how much its balance changed. */
    SERVICE_BALANCE
  }

  /**
   * @param entries what the accounts say
   * @param source what the other side says
   */
  public record Comparison(Subject subject, Money entries, Money source) {
    public boolean agrees() {
      return entries.equals(source);
    }
  }

  /**
   * @param movements empty where there is no payment service to compare with, as in development
   */
  public static AccountsProof of(Books books, Optional<List<BalanceMovement>> movements) {
    List<Entry> entries = Postings.of(books, movements.orElse(List.of()));
    List<EntryLine> lines = entries.stream().flatMap(entry -> entry.lines().stream()).toList();
    List<Comparison> found = new ArrayList<>();
    found.add(
        new Comparison(
            Subject.BALANCE,
            sum(lines.stream().map(EntryLine::debit).toList()),
            sum(lines.stream().map(EntryLine::credit).toList())));
    found.add(new Comparison(Subject.SALES, credit(lines, AccountUse.SALES), net(books)));
    found.add(
        new Comparison(
            Subject.VAT,
            credit(lines, AccountUse.VAT_COLLECTED).plus(credit(lines, AccountUse.VAT_PENDING)),
            tax(books.vatByRate())));
    found.add(
        new Comparison(
            Subject.VAT_DUE, credit(lines, AccountUse.VAT_COLLECTED), tax(books.vatDue())));
    found.add(
        new Comparison(
            Subject.CLIENTS,
            Money.ZERO.minus(credit(lines, AccountUse.CLIENTS)),
            total(books, entry -> entry.kind().isDocument())
                .minus(total(books, entry -> !entry.kind().isDocument()))));
    movements.ifPresent(all -> found.addAll(withService(books, lines, all)));
    return new AccountsProof(found, List.of());
  }

  private static List<Comparison> withService(
      Books books, List<EntryLine> lines, List<BalanceMovement> movements) {
    return List.of(
        new Comparison(
            Subject.CHARGES,
            total(books, ofService(BookEntry.Kind.PAYMENT)),
            amount(movements, BalanceMovement.Kind.CHARGE)),
        new Comparison(
            Subject.REFUNDS,
            total(books, ofService(BookEntry.Kind.REFUND)),
            amount(movements, BalanceMovement.Kind.REFUND)),
        new Comparison(
            Subject.SERVICE_BALANCE,
            Money.ZERO.minus(credit(lines, AccountUse.PAYMENT_SERVICE)),
            sum(movements.stream().map(BalanceMovement::net).toList())));
  }

  public boolean isSound() {
    return faults.isEmpty() && comparisons.stream().allMatch(Comparison::agrees);
  }

  private static Predicate<BookEntry> ofService(BookEntry.Kind kind) {
    return entry -> entry.kind() == kind && entry.byHand().isEmpty();
  }

  private static Money net(Books books) {
    return sum(books.vatByRate().stream().map(rate -> rate.amounts().net()).toList());
  }

  private static Money tax(List<Books.OfRate> rates) {
    return sum(rates.stream().map(rate -> rate.amounts().tax()).toList());
  }

  private static Money total(Books books, Predicate<BookEntry> wanted) {
    return sum(
        books.entries().stream().filter(wanted).map(entry -> entry.amounts().total()).toList());
  }

  private static Money amount(List<BalanceMovement> movements, BalanceMovement.Kind kind) {
    return sum(
        movements.stream()
            .filter(movement -> movement.kind() == kind)
            .map(BalanceMovement::amount)
            .toList());
  }

  private static Money credit(List<EntryLine> lines, AccountUse account) {
    return sum(
        lines.stream()
            .filter(line -> line.account() == account)
            .map(line -> Money.ZERO.minus(line.amount()))
            .toList());
  }

  private static Money sum(List<Money> amounts) {
    return amounts.stream().reduce(Money.ZERO, Money::plus);
  }
}
