package fr.livrestaka.rest.invoicing.books;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.invoicing.Amounts;
import fr.livrestaka.domain.invoicing.books.BookEntry;
import fr.livrestaka.domain.invoicing.books.BookEntry.Kind;
import fr.livrestaka.domain.invoicing.books.Books;
import fr.livrestaka.domain.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BooksCsvTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Test
  void everyLineOfTheBooksIsALine() {
    Books books =
        new Books(
            List.of(
                entry(Kind.INVOICE, "FACT-2026-000001", Optional.empty(), Optional.of(20), 35_000),
                entry(
                    Kind.CREDIT_NOTE,
                    "AVOIR-2026-000001",
                    Optional.of("FACT-2026-000001"),
                    Optional.of(20),
                    -6_000),
                entry(Kind.PAYMENT, "p;1", Optional.empty(), Optional.of(20), 35_000),
                entry(Kind.REFUND, "=r1", Optional.empty(), Optional.empty(), -6_000),
                entry(Kind.DISPUTE, "dp_1", Optional.empty(), Optional.of(20), -5)));

    assertThat(BooksCsv.of(books))
        .isEqualTo(
            "\uFEFFtype;numero;date;commande;facture;taux_tva;ht;tva;ttc;nombre\r\n"
                + "FACTURE;FACT-2026-000001;2026-03-02;order-1;;20;350,00;0,00;350,00;\r\n"
                + "AVOIR;AVOIR-2026-000001;2026-03-02;order-1;FACT-2026-000001;20;-60,00;0,00;"
                + "-60,00;\r\n"
                + "PAIEMENT;\"p;1\";2026-03-02;order-1;;20;350,00;0,00;350,00;\r\n"
                + "REMBOURSEMENT;'=r1;2026-03-02;order-1;;;-60,00;0,00;-60,00;\r\n"
                + "CONTESTATION;dp_1;2026-03-02;order-1;;20;-0,05;0,00;-0,05;\r\n"
                + "TVA;;;;;20;290,00;0,00;290,00;\r\n"
                + "TVA_EXIGIBLE;;;;;20;350,00;0,00;350,00;\r\n"
                + "EREPORTING_VENTES;;2026-03-02;;;20;290,00;0,00;290,00;2\r\n"
                + "EREPORTING_PAIEMENTS;;2026-03-02;;;20;349,95;0,00;349,95;2\r\n");
  }

  private static BookEntry entry(
      Kind kind, String number, Optional<String> refersTo, Optional<Integer> rate, long cents) {
    Money amount = new Money(cents);
    return new BookEntry(
        kind,
        number,
        "order-1",
        refersTo,
        DAY,
        rate,
        Optional.empty(),
        BookEntry.Market.CONSUMER,
        Optional.empty(),
        new Amounts(amount, Money.ZERO, amount));
  }
}
