package fr.livrestaka.domain.invoicing.fec;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.invoicing.Amounts;
import fr.livrestaka.domain.invoicing.books.BookEntry;
import fr.livrestaka.domain.invoicing.books.BookEntry.Kind;
import fr.livrestaka.domain.invoicing.books.Books;
import fr.livrestaka.domain.invoicing.fec.AccountsProof.Subject;
import fr.livrestaka.domain.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** VAT of services is due with the payment, and by option with the invoice (CGI art. 269-2 c). */
class VatOnDebitsTest {
  private static final LocalDate SALE = LocalDate.of(2027, 4, 30);
  private static final LocalDate PAID = LocalDate.of(2027, 5, 2);

  @Test
  void withoutTheOptionItIsDueWithThePayment() {
    Books books = new Books(List.of(invoice(false), payment(false)));
    assertThat(due(books, SALE)).isEqualTo(0);
    assertThat(due(books, PAID)).isEqualTo(3_000);
    assertThat(collected(books, SALE)).isEqualTo(0);
    assertThat(AccountsProof.of(books, Optional.empty()).isSound()).isTrue();
    assertThat(books.consumerPayments()).hasSize(1);
  }

  @Test
  void withTheOptionItIsDueWithTheInvoiceAndMoneyMovesNone() {
    Books books = new Books(List.of(invoice(true), payment(true)));
    assertThat(due(books, SALE)).isEqualTo(3_000);
    assertThat(due(books, PAID)).isEqualTo(0);
    assertThat(collected(books, SALE)).isEqualTo(3_000);
    assertThat(collected(books, PAID)).isEqualTo(0);
    AccountsProof proof = AccountsProof.of(books, Optional.empty());
    assertThat(proof.isSound()).as(proof.toString()).isTrue();
    assertThat(proof.comparisons())
        .contains(
            new AccountsProof.Comparison(
                Subject.VAT_DUE, Money.ofCents(3_000), Money.ofCents(3_000)));
    assertThat(books.consumerPayments()).as("not reported (CGI art. 290 A)").isEmpty();
  }

  private static long due(Books books, LocalDate day) {
    return on(books, day).vatDue().stream().mapToLong(rate -> rate.amounts().tax().cents()).sum();
  }

  /** What the entries of a day write to the VAT that is owed. */
  private static long collected(Books books, LocalDate day) {
    return Postings.of(on(books, day), List.of()).stream()
        .flatMap(entry -> entry.lines().stream())
        .filter(line -> line.account() == AccountUse.VAT_COLLECTED)
        .mapToLong(line -> -line.amount().cents())
        .sum();
  }

  private static Books on(Books books, LocalDate day) {
    return new Books(books.entries().stream().filter(entry -> entry.day().equals(day)).toList());
  }

  private static BookEntry invoice(boolean onDebits) {
    return entry(Kind.INVOICE, "FACT-2027-000001", SALE, onDebits);
  }

  private static BookEntry payment(boolean onDebits) {
    return entry(Kind.PAYMENT, "payment-1", PAID, onDebits);
  }

  private static BookEntry entry(Kind kind, String number, LocalDate day, boolean onDebits) {
    return new BookEntry(
        kind,
        number,
        "order-1",
        Optional.empty(),
        day,
        Optional.of(20),
        Optional.empty(),
        BookEntry.Market.CONSUMER,
        Optional.of(SALE),
        day,
        onDebits,
        new Amounts(Money.ofCents(15_000), Money.ofCents(3_000), Money.ofCents(18_000)));
  }
}
