package fr.livrestaka.application.accounts.port;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.accounts.PersonalRecord;
import fr.livrestaka.application.accounts.PersonalRecord.ConsentLine;
import fr.livrestaka.application.accounts.PersonalRecord.InvoiceLine;
import fr.livrestaka.application.accounts.PersonalRecord.MessageLine;
import fr.livrestaka.application.accounts.PersonalRecord.OrderLine;
import fr.livrestaka.application.accounts.PersonalRecord.WithdrawalLine;
import fr.livrestaka.application.content.ContentFixtures;
import fr.livrestaka.application.orders.OrderFixtures;
import fr.livrestaka.application.orders.OrderFixtures.Facts;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.content.PageStatus;
import fr.livrestaka.domain.content.PageVersion;
import fr.livrestaka.domain.content.PageVersionId;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.consents.ConsentId;
import fr.livrestaka.domain.orders.consents.ConsentRequest;
import fr.livrestaka.domain.orders.consents.ConsentSource;
import fr.livrestaka.domain.orders.consents.ConsentWay;
import fr.livrestaka.domain.orders.consents.GivenConsents;
import fr.livrestaka.domain.orders.consents.ShownTexts;
import fr.livrestaka.domain.orders.withdrawal.Withdrawal;
import fr.livrestaka.domain.orders.withdrawal.Withdrawal.Source;
import fr.livrestaka.domain.orders.withdrawal.Withdrawal.Way;
import fr.livrestaka.domain.orders.withdrawal.Withdrawal.Wording;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalId;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link PersonalData} does. */
public abstract class PersonalDataContract {
  private static final Instant NOON = OrderFixtures.NOON;
  private static final Instant LATER = NOON.plusSeconds(60);

  protected abstract PersonalData data();

  /** An account that exists. */
  protected abstract AccountId person();

  protected abstract void add(Order order);

  protected abstract void add(Withdrawal withdrawal);

  /** Adds what was given for an order, and the text that was shown. */
  protected abstract void add(GivenConsents given, PageVersion shown);

  /** Adds an invoice of the order. */
  protected abstract InvoiceLine invoice(OrderId order, int cents, Instant at);

  /** Adds a message and gives its id. */
  protected abstract String message(AccountId from, AccountId to, String text, Instant at);

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void ofWhomWeKnowNothingThereIsNothing() {
    PersonalRecord nothing =
        new PersonalRecord(List.of(), List.of(), List.of(), List.of(), List.of());
    assertThat(of(person())).isEqualTo(nothing);
    assertThat(of(new AccountId(UUID.randomUUID().toString()))).isEqualTo(nothing);
  }

  @Test
  void tellsOwnOrdersAndTheirInvoicesOldestFirst() {
    AccountId lina = person();
    Order second = order(lina, LATER);
    Order first = order(lina, NOON);
    InvoiceLine late = invoice(first.id(), 28_000, LATER);
    InvoiceLine early = invoice(second.id(), 35_000, NOON);
    invoice(order(person(), NOON).id(), 1, NOON);
    PersonalRecord record = of(lina);
    assertThat(record.orders()).containsExactly(line(first), line(second));
    assertThat(record.invoices()).containsExactly(early, late);
  }

  @Test
  void tellsMessagesSentAndReceivedOldestFirstAndEachOnce() {
    AccountId lina = person();
    AccountId admin = person();
    String answer = message(admin, lina, "Bien sûr", LATER);
    String asked = message(lina, admin, "Bonjour", NOON);
    String note = message(lina, lina, "À moi", LATER.plusSeconds(1));
    message(admin, person(), "Autre", NOON);
    assertThat(of(lina).messages())
        .containsExactly(
            new MessageLine(asked, "Bonjour", NOON, false),
            new MessageLine(answer, "Bien sûr", LATER, true),
            new MessageLine(note, "À moi", LATER.plusSeconds(1), false));
  }

  @Test
  void tellsWithdrawalsFromOwnOrders() {
    AccountId lina = person();
    Withdrawal own = withdrawal(order(lina, NOON));
    add(own);
    add(withdrawal(order(person(), NOON)));
    assertThat(of(lina).withdrawals())
        .containsExactly(
            new WithdrawalLine(
                own.id().value(),
                own.order().value(),
                "Lina",
                "lina@example.org",
                "Je me rétracte.",
                Optional.of("192.0.2.1"),
                NOON));
  }

  @Test
  void tellsConsentsWithOwnOrdersAndTheTextsByTheirHashes() {
    AccountId lina = person();
    PageVersion shown = version();
    GivenConsents own = consents(order(lina, NOON), shown);
    add(own, shown);
    PageVersion other = version();
    add(consents(order(person(), NOON), other), other);
    assertThat(of(lina).consents())
        .containsExactly(
            new ConsentLine(
                own.id().value(),
                own.subject(),
                NOON,
                "CHECKOUT",
                Optional.of("192.0.2.1"),
                Optional.empty(),
                Optional.of(shown.hash()),
                Optional.empty(),
                true,
                false));
  }

  private static PageVersion version() {
    return PageVersion.of(
        new PageVersionId(UUID.randomUUID().toString()),
        ContentFixtures.page("cgv", PageStatus.PUBLISHED, Optional.empty()),
        NOON);
  }

  private static GivenConsents consents(Order order, PageVersion shown) {
    return GivenConsents.of(
        new ConsentId(UUID.randomUUID().toString()),
        order.id().value(),
        new ConsentRequest(true, false, true, false),
        new ShownTexts(Optional.of(shown.id()), Optional.empty()),
        new ConsentSource(ConsentWay.CHECKOUT, Optional.of("192.0.2.1"), Optional.empty()),
        NOON);
  }

  private static Withdrawal withdrawal(Order order) {
    return Withdrawal.declared(
            new WithdrawalId(UUID.randomUUID().toString()),
            order.id(),
            new WithdrawalRequest("Lina", "lina@example.org"),
            new Source(Way.ACCOUNT, Optional.of("192.0.2.1"), Optional.empty()),
            new Wording("1", "Je me rétracte."),
            NOON)
        .state();
  }

  private Order order(AccountId client, Instant at) {
    Order order = OrderFixtures.order(client, Facts.titled("L'été").placedAt(at));
    add(order);
    return order;
  }

  private static OrderLine line(Order order) {
    return new OrderLine(
        order.id().value(),
        order.titre(),
        order.description(),
        order.statut().name(),
        order.createdAt(),
        order.updatedAt());
  }

  private PersonalRecord of(AccountId person) {
    return inTransaction(() -> data().of(person));
  }
}
