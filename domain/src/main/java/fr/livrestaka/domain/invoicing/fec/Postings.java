package fr.livrestaka.domain.invoicing.fec;

import fr.livrestaka.domain.invoicing.Amounts;
import fr.livrestaka.domain.invoicing.PaymentWay;
import fr.livrestaka.domain.invoicing.books.BookEntry;
import fr.livrestaka.domain.invoicing.books.Books;
import fr.livrestaka.domain.shared.Money;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says which accounts each document and each movement of money goes to. VAT of services is due when
 * the client pays (CGI art. 269-2 c): an invoice writes it to {@link AccountUse#VAT_PENDING}, and
 * money moves it to {@link AccountUse#VAT_COLLECTED}. An invoice whose seller has opted for debits
 * writes it there at once, and its money moves none. A payment that a bank takes back goes to
 * {@link AccountUse#DISPUTED} when it is taken, and to what the client owes when the dispute is
 * lost. It moves no VAT, since the invoice stays.
 */
public final class Postings {
  private static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::validOn)
          .thenComparing(Entry::day)
          .thenComparing(Entry::journal)
          .thenComparing(Entry::operation)
          .thenComparing(Entry::piece);

  private Postings() {}

  /**
   * All entries, in the order in which they became unchangeable: by that day, the day on which they
   * happened, and journal; what corrects another one of the same day stands behind it.
   *
   * @param movements of the balance at the payment service; what clients paid and got back is
   *     entered from the books, the movement tells its fee
   */
  public static List<Entry> of(Books books, List<BalanceMovement> movements) {
    return Stream.concat(
            books.entries().stream().map(Postings::entry),
            movements.stream().flatMap(Postings::entries))
        .flatMap(Optional::stream)
        .sorted(ORDER)
        .toList();
  }

  private static Optional<Entry> entry(BookEntry entry) {
    EntryBuilder posted =
        new EntryBuilder(
            operation(entry.kind()),
            journal(entry),
            entry.day(),
            entry.writtenOn(),
            entry.number(),
            entry.refersTo().orElse(entry.number()));
    Amounts amounts = entry.amounts();
    if (entry.kind().isDocument()) document(entry, posted);
    else {
      posted.debit(money(entry), amounts.total()).creditClient(entry.order(), amounts.total());
      if (entry.makesVatDue()) {
        posted
            .debit(AccountUse.VAT_PENDING, amounts.tax())
            .credit(AccountUse.VAT_COLLECTED, amounts.tax());
      }
    }
    return posted.build();
  }

  private static void document(BookEntry entry, EntryBuilder posted) {
    Amounts amounts = entry.amounts();
    posted.debitClient(entry.order(), amounts.total());
    if (entry.vatPercent().isEmpty()) {
      posted.credit(AccountUse.SUSPENSE, amounts.total());
    } else {
      AccountUse vat = entry.makesVatDue() ? AccountUse.VAT_COLLECTED : AccountUse.VAT_PENDING;
      posted.credit(AccountUse.SALES, amounts.net()).credit(vat, amounts.tax());
    }
  }

  private static Operation operation(BookEntry.Kind kind) {
    return switch (kind) {
      case INVOICE -> Operation.INVOICE;
      case CREDIT_NOTE -> Operation.CREDIT_NOTE;
      case PAYMENT -> Operation.PAYMENT;
      case REFUND -> Operation.REFUND;
      case DISPUTE -> Operation.DISPUTE;
    };
  }

  private static Journal journal(BookEntry entry) {
    if (entry.kind().isDocument()) return Journal.SALES;
    return switch (money(entry)) {
      case PAYMENT_SERVICE -> Journal.PAYMENT_SERVICE;
      case BANK, CHEQUES -> Journal.BANK;
      case CASH -> Journal.CASH;
      default -> Journal.MISCELLANEOUS;
    };
  }

  /** Where the money of an entry is, or was. */
  private static AccountUse money(BookEntry entry) {
    AccountUse service =
        entry.kind() == BookEntry.Kind.DISPUTE ? AccountUse.DISPUTED : AccountUse.PAYMENT_SERVICE;
    return entry.byHand().map(Postings::place).orElse(service);
  }

  private static AccountUse place(PaymentWay way) {
    return switch (way) {
      case VIREMENT, CARTE -> AccountUse.BANK;
      case CHEQUE -> AccountUse.CHEQUES;
      case ESPECES -> AccountUse.CASH;
      case AUTRE -> AccountUse.SUSPENSE;
    };
  }

  private static Stream<Optional<Entry>> entries(BalanceMovement movement) {
    EntryBuilder fee = at(movement, Operation.FEE);
    fee.debit(AccountUse.PAYMENT_SERVICE_FEES, movement.fee())
        .credit(AccountUse.PAYMENT_SERVICE, movement.fee());
    return Stream.of(moved(movement), fee.build());
  }

  private static Optional<Entry> moved(BalanceMovement movement) {
    Money amount = movement.amount();
    return switch (movement.kind()) {
      case CHARGE, REFUND -> Optional.empty();
      case DISPUTE -> against(movement, Operation.DISPUTE, AccountUse.DISPUTED, amount);
      case PAYOUT -> against(movement, Operation.PAYOUT, AccountUse.BANK, amount);
      case FEE -> against(movement, Operation.FEE, AccountUse.PAYMENT_SERVICE_FEES, amount);
      case OTHER -> against(movement, Operation.OTHER, AccountUse.SUSPENSE, amount);
    };
  }

  private static Optional<Entry> against(
      BalanceMovement movement, Operation operation, AccountUse other, Money amount) {
    return at(movement, operation)
        .debit(AccountUse.PAYMENT_SERVICE, amount)
        .credit(other, amount)
        .build();
  }

  private static EntryBuilder at(BalanceMovement movement, Operation operation) {
    return new EntryBuilder(
        operation,
        Journal.PAYMENT_SERVICE,
        movement.day(),
        movement.day(),
        movement.id(),
        movement.id());
  }
}
