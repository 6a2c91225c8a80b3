package fr.livrestaka.application.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.invoicing.port.Invoices;
import fr.livrestaka.application.invoicing.port.Numbering;
import fr.livrestaka.application.invoicing.port.UnpaidInvoices;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.Billing;
import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoiceId;
import fr.livrestaka.domain.invoicing.InvoiceStatus;
import fr.livrestaka.domain.invoicing.InvoicingFixtures;
import fr.livrestaka.domain.invoicing.Reminder;
import fr.livrestaka.domain.invoicing.ReminderKind;
import fr.livrestaka.domain.invoicing.Sale;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import fr.livrestaka.domain.invoicing.register.Counter;
import fr.livrestaka.domain.invoicing.register.Series;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link UnpaidInvoices} does. */
public abstract class UnpaidInvoicesContract {
  private static final int MANY = 100_000;

  protected abstract UnpaidInvoices unpaid();

  protected abstract Invoices invoices();

  protected abstract Numbering numbering();

  /** A client that exists. */
  protected abstract AccountId client();

  /** An order of the client that exists. */
  protected abstract OrderId order(AccountId client);

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void anInvoiceIsLateOnceAndOnlyAfterItsDay() {
    Invoice open = issue();
    Instant due = open.dueAt();

    assertThat(late(due)).doesNotContain(open.id());
    assertThat(overdue(open, due)).isFalse();
    assertThat(late(due.plusMillis(1))).contains(open.id());
    assertThat(overdue(open, due.plusMillis(1))).isTrue();
    assertThat(overdue(open, due.plusMillis(1))).isFalse();
    assertThat(late(due.plusMillis(1))).doesNotContain(open.id());
    assertThat(stored(open).status()).isEqualTo(InvoiceStatus.OVERDUE);
  }

  @Test
  void whatWasMadeIsSentOnce() {
    Invoice open = issue();

    assertThat(inTransaction(() -> unpaid().markSent(open.id(), open.dueAt()))).isTrue();
    assertThat(inTransaction(() -> unpaid().markSent(open.id(), open.dueAt()))).isFalse();
    assertThat(stored(open).status()).isEqualTo(InvoiceStatus.SENT);
    overdue(open, open.dueAt().plusMillis(1));
    assertThat(inTransaction(() -> unpaid().markSent(open.id(), open.dueAt()))).isFalse();
  }

  @Test
  void eachReminderHasItsTurnOnce() {
    Invoice open = issue();
    Instant due = open.dueAt();
    Instant week = due.minus(Duration.ofDays(7));

    assertThat(toRemind(ReminderKind.BEFORE_DUE, week.minusMillis(1))).doesNotContain(open.id());
    assertThat(toRemind(ReminderKind.BEFORE_DUE, week)).contains(open.id());
    assertThat(toRemind(ReminderKind.BEFORE_DUE, due)).doesNotContain(open.id());
    assertThat(remember(open, ReminderKind.BEFORE_DUE, week)).isTrue();
    assertThat(remember(open, ReminderKind.BEFORE_DUE, week)).isFalse();
    assertThat(toRemind(ReminderKind.BEFORE_DUE, week)).doesNotContain(open.id());
    assertThat(toRemind(ReminderKind.AFTER_DUE, due.plus(Duration.ofDays(7)))).contains(open.id());
  }

  @Test
  void whatIsPaidIsLateNoMoreAndRemindedOfNoMore() {
    Invoice open = issue();
    Instant later = open.dueAt().plus(Duration.ofDays(8));
    String payment = "pay-" + UUID.randomUUID();

    assertThat(inTransaction(() -> invoices().openOf(open.order()))).containsExactly(open);
    inTransaction(
        () -> {
          invoices()
              .settle(open.settled(payment, InvoicingFixtures.NOW).state(), InvoicingFixtures.NOW);
          return true;
        });

    assertThat(inTransaction(() -> invoices().ofPayment(payment)))
        .hasValue(open.settled(payment, InvoicingFixtures.NOW).state());
    assertThat(inTransaction(() -> invoices().openOf(open.order()))).isEmpty();
    assertThat(late(later)).doesNotContain(open.id());
    assertThat(toRemind(ReminderKind.AFTER_DUE, later)).doesNotContain(open.id());
    assertThat(remember(open, ReminderKind.AFTER_DUE, later)).isFalse();
  }

  private List<InvoiceId> late(Instant now) {
    return inTransaction(() -> unpaid().late(now, MANY));
  }

  private List<InvoiceId> toRemind(ReminderKind kind, Instant now) {
    return inTransaction(() -> unpaid().toRemind(kind, now, MANY));
  }

  private boolean overdue(Invoice open, Instant now) {
    return inTransaction(() -> unpaid().markOverdue(open.id(), now));
  }

  private boolean remember(Invoice open, ReminderKind kind, Instant now) {
    return inTransaction(() -> unpaid().remember(new Reminder(open.id(), kind, now)));
  }

  private Invoice stored(Invoice open) {
    return inTransaction(() -> invoices().find(open.id())).orElseThrow();
  }

  private Invoice issue() {
    AccountId client = client();
    Sale sale = new Sale("Correction", Optional.empty(), Money.ofCents(48_000), Optional.empty());
    Billing billing =
        new Billing(order(client), client, Optional.empty(), InvoicingFixtures.READER, sale);
    return inTransaction(
        () -> {
          Counter counter = numbering().lock(Series.FACT);
          Invoice invoice =
              Invoice.issue(
                      new InvoiceId(UUID.randomUUID().toString()),
                      billing,
                      InvoicingFixtures.issuer(VatRegime.STANDARD),
                      counter.next(InvoicingFixtures.NOW, numbering()::isTaken))
                  .state();
          invoices().add(invoice);
          numbering().advance(counter.after(invoice));
          return invoice;
        });
  }
}
