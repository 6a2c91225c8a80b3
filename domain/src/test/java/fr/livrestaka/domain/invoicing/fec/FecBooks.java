package fr.livrestaka.domain.invoicing.fec;

import fr.livrestaka.domain.invoicing.Amounts;
import fr.livrestaka.domain.invoicing.PaymentWay;
import fr.livrestaka.domain.invoicing.books.BookEntry;
import fr.livrestaka.domain.invoicing.books.BookEntry.Kind;
import fr.livrestaka.domain.invoicing.books.Books;
import fr.livrestaka.domain.shared.Money;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Accounting entries to test with, and the file that is made of them. */
final class FecBooks {
  static final LocalDate SALE = LocalDate.of(2026, 12, 1);
  static final LocalDate REFUND = LocalDate.of(2026, 12, 5);
  static final LocalDate PAYOUT = LocalDate.of(2026, 12, 8);
  static final Optional<Integer> TWENTY = Optional.of(20);

  private FecBooks() {}

  static List<BookEntry> sale() {
    return List.of(
        line(Kind.INVOICE, "FACT-2026-000123", SALE, TWENTY, 18_000),
        line(Kind.PAYMENT, "payment-1", SALE, TWENTY, 18_000),
        line(Kind.CREDIT_NOTE, "AVOIR-2026-000007", REFUND, TWENTY, -6_000),
        line(Kind.REFUND, "refund-1", REFUND, TWENTY, -6_000));
  }

  static List<BalanceMovement> movements() {
    return List.of(
        movement("txn_1", BalanceMovement.Kind.CHARGE, 18_000, 300, SALE),
        movement("txn_2", BalanceMovement.Kind.REFUND, -6_000, 0, REFUND),
        movement("po_1", BalanceMovement.Kind.PAYOUT, -11_700, 0, PAYOUT));
  }

  static BalanceMovement movement(
      String id, BalanceMovement.Kind kind, long amount, long fee, LocalDate day) {
    return new BalanceMovement(id, kind, Money.ofCents(amount), Money.ofCents(fee), day);
  }

  static BookEntry byHand(PaymentWay way, LocalDate day, long cents) {
    return of(Kind.PAYMENT, "hand-1", "order-1", day, cents, Optional.of(way));
  }

  static BookEntry of(
      Kind kind, String number, String order, LocalDate day, long cents, Optional<PaymentWay> way) {
    return new BookEntry(
        kind,
        number,
        order,
        Optional.empty(),
        day,
        TWENTY,
        way,
        BookEntry.Market.CONSUMER,
        Optional.empty(),
        amounts(cents));
  }

  static BookEntry line(
      Kind kind, String number, LocalDate day, Optional<Integer> rate, long cents) {
    return new BookEntry(
        kind,
        number,
        "order-1",
        Optional.empty(),
        day,
        rate,
        Optional.empty(),
        BookEntry.Market.CONSUMER,
        Optional.empty(),
        rate.isEmpty() ? Amounts.untaxed(Money.ofCents(cents)) : amounts(cents));
  }

  static Amounts amounts(long cents) {
    return new Amounts(
        Money.ofCents(cents * 5 / 6), Money.ofCents(cents / 6), Money.ofCents(cents));
  }

  static FecReader file(List<BookEntry> entries, List<BalanceMovement> movements) {
    FecFile file =
        FecFile.of(
            Postings.of(new Books(entries), movements),
            chart(),
            entry -> "Écriture " + entry.subject(),
            client -> "Commande " + client,
            Optional.of("732829320"),
            LocalDate.of(2026, 12, 31));
    return new FecReader(file.name(), file.content());
  }

  static ChartOfAccounts chart() {
    Map<AccountUse, String> numbers =
        Map.ofEntries(
            Map.entry(AccountUse.CLIENTS, "411000"),
            Map.entry(AccountUse.DISPUTED, "416000"),
            Map.entry(AccountUse.SALES, "706000"),
            Map.entry(AccountUse.VAT_COLLECTED, "445710"),
            Map.entry(AccountUse.VAT_PENDING, "445740"),
            Map.entry(AccountUse.PAYMENT_SERVICE, "517100"),
            Map.entry(AccountUse.PAYMENT_SERVICE_FEES, "627800"),
            Map.entry(AccountUse.BANK, "512000"),
            Map.entry(AccountUse.CHEQUES, "511200"),
            Map.entry(AccountUse.CASH, "530000"),
            Map.entry(AccountUse.SUSPENSE, "471000"));
    return new ChartOfAccounts(
        numbers.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, one -> new LedgerAccount(one.getValue(), "Compte"))),
        Arrays.stream(Journal.values())
            .collect(Collectors.toMap(journal -> journal, Journal::name)));
  }
}
