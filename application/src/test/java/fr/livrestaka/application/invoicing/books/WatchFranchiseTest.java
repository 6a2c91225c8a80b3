package fr.livrestaka.application.invoicing.books;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.invoicing.Sellers;
import fr.livrestaka.application.invoicing.vat.FranchiseTurnover;
import fr.livrestaka.application.notifications.InMemoryNotifications;
import fr.livrestaka.application.notifications.port.NotificationView;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.invoicing.Amounts;
import fr.livrestaka.domain.invoicing.books.BookEntry;
import fr.livrestaka.domain.invoicing.books.BookEntry.Kind;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import fr.livrestaka.domain.shared.Money;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The team learns in time that the franchise is about to end. */
class WatchFranchiseTest {
  private final InMemoryHouse house = new InMemoryHouse();
  private final Account admin = house.person(Role.ADMIN);
  private final List<BookEntry> books = new ArrayList<>();

  @Test
  void eachLevelIsToldOnceAYear() {
    WatchFranchise watch = watch(VatRegime.FRANCHISE);
    book(Kind.INVOICE, 2_999_999);
    look(watch);
    assertThat(told()).isEmpty();

    book(Kind.INVOICE, 1);
    look(watch);
    look(watch);
    assertThat(told()).containsExactly("Seuil de la franchise de TVA proche");

    book(Kind.INVOICE, 750_001);
    look(watch);
    book(Kind.INVOICE, 375_000);
    look(watch);
    look(watch);
    assertThat(told())
        .containsExactlyInAnyOrder(
            "Seuil de la franchise de TVA proche",
            "Seuil de la franchise de TVA dépassé",
            "Franchise de TVA perdue");
  }

  @Test
  void creditNotesCountAndMoneyDoesNot() {
    WatchFranchise watch = watch(VatRegime.FRANCHISE);
    book(Kind.INVOICE, 3_000_000);
    book(Kind.CREDIT_NOTE, -1);
    book(Kind.PAYMENT, 3_000_000);
    look(watch);
    assertThat(told()).isEmpty();
  }

  @Test
  void whoChargesVatIsNotWarned() {
    WatchFranchise watch = watch(VatRegime.STANDARD);
    book(Kind.INVOICE, 9_000_000);
    look(watch);
    assertThat(told()).isEmpty();
  }

  private WatchFranchise watch(VatRegime regime) {
    return new WatchFranchise(
        new FranchiseTurnover(
            period -> {
              assertThat(period.from()).isEqualTo(LocalDate.of(2026, 1, 1));
              return books;
            },
            house.get(Transactions.class)),
        Sellers.under(regime),
        house.get(InMemoryNotifications.class),
        house.get(Transactions.class),
        house::now);
  }

  private void look(WatchFranchise watch) {
    house.pass(Duration.ofDays(1));
    watch.tidy();
  }

  private List<String> told() {
    return house.notices(admin.id()).stream().map(NotificationView::title).toList();
  }

  private void book(Kind kind, long cents) {
    books.add(
        new BookEntry(
            kind,
            "number",
            "order",
            Optional.empty(),
            LocalDate.of(2026, 3, 2),
            Optional.of(0),
            Optional.empty(),
            BookEntry.Market.CONSUMER,
            Optional.empty(),
            Amounts.untaxed(Money.ofCents(cents))));
  }
}
