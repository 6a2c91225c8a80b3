package fr.livrestaka.application.withdrawals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.orders.InMemoryOrderConfirmations;
import fr.livrestaka.application.orders.InMemoryWithdrawalTokens;
import fr.livrestaka.application.orders.OrderWorld;
import fr.livrestaka.application.payments.InMemoryPayments;
import fr.livrestaka.application.payments.PaymentFixtures;
import fr.livrestaka.application.payments.refunds.RefundPayment;
import fr.livrestaka.application.withdrawals.reactions.MailWithdrawalLink;
import fr.livrestaka.application.withdrawals.reactions.MailWithdrawalReceipt;
import fr.livrestaka.application.withdrawals.reactions.WithdrawalAnnouncements;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.consents.ConsentRequest;
import fr.livrestaka.domain.orders.consents.GivenConsents;
import fr.livrestaka.domain.orders.events.OrderWithdrawn;
import fr.livrestaka.domain.orders.events.WithdrawalLinkRequested;
import fr.livrestaka.domain.orders.refusals.WithdrawalRefused;
import fr.livrestaka.domain.orders.withdrawal.Withdrawal;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalDecision;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalId;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalProposal.Reason;
import fr.livrestaka.domain.orders.withdrawal.WithdrawalRequest;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.NotFound;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An author withdraws from the contract about an order. */
class WithdrawalTest {
  private static final WithdrawalRequest REQUEST =
      new WithdrawalRequest("Lina Moreau", "lina.autre@example.org");

  private final OrderWorld world = new OrderWorld();
  private final InMemoryHouse house = world.house;
  private final DeclareWithdrawal declare = house.get(DeclareWithdrawal.class);
  private final ShowWithdrawal show = house.get(ShowWithdrawal.class);
  private final Order order = world.placed();

  @Test
  void theAuthorDeclaresOnceAndGetsOneAcknowledgement() {
    pay();
    assertThat(show.own(world.lina(), order.id()).isOpen()).isTrue();
    WithdrawalView first = declare.own(world.lina(), order.id(), REQUEST);
    house.pass(Duration.ofHours(1));
    WithdrawalView second = declare.byLink(token(), REQUEST, InMemoryHouse.ORIGIN);
    house.carryOut();

    assertThat(second.withdrawal()).isEqualTo(first.withdrawal()).isPresent();
    Withdrawal received = first.withdrawal().orElseThrow();
    assertThat(received.isIntact()).isTrue();
    assertThat(received.way()).isEqualTo(Withdrawal.Way.ACCOUNT);
    assertThat(received.text()).contains("Lina Moreau", "Les dunes", order.id().value());
    assertThat(mails("withdrawal-receipt"))
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.to()).isEqualTo("lina.autre@example.org");
              assertThat(mail.values().get("message")).isEqualTo(received.text());
              assertThat(mail.values().get("jusquau"))
                  .isEqualTo("2 mars 2026 à 13:00:00 (heure de Paris)");
            });
    assertThat(world.told(world.admin)).filteredOn(text -> text.contains("renoncé")).hasSize(1);
    assertThat(world.audited()).filteredOn("WITHDRAWAL_DECLARED"::equals).hasSize(1);
  }

  @Test
  void theMailedLinkNeedsNoAccount() {
    pay();
    WithdrawalView found = show.byLink(token());
    assertThat(found.author()).contains(world.author);
    assertThat(found.withdrawal()).isEmpty();
    Withdrawal received =
        declare.byLink(token(), REQUEST, InMemoryHouse.ORIGIN).withdrawal().orElseThrow();
    assertThat(received.way()).isEqualTo(Withdrawal.Way.LINK);
    assertThat(received.ipAddress()).isEqualTo(InMemoryHouse.ORIGIN.ipAddress());
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> show.byLink("no link"));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> declare.byLink("no link", REQUEST, InMemoryHouse.ORIGIN));
  }

  @Test
  void nobodyWithdrawsFromAnotherAccountsOrder() {
    pay();
    var stranger = InMemoryHouse.caller(house.person(Role.USER));
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> show.own(stranger, order.id()));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> declare.own(stranger, order.id(), REQUEST));
  }

  @Test
  void withoutAContractThereIsNothingToWithdrawFrom() {
    assertThat(show.own(world.lina(), order.id()).contract()).isEmpty();
    assertThatExceptionOfType(WithdrawalRefused.class)
        .isThrownBy(() -> declare.own(world.lina(), order.id(), REQUEST));
  }

  @Test
  void afterThePeriodItIsTooLate() {
    pay();
    house.pass(Duration.ofDays(400));
    assertThat(show.own(world.lina(), order.id()).isOpen()).isFalse();
    assertThatExceptionOfType(WithdrawalRefused.class)
        .isThrownBy(() -> declare.own(world.lina(), order.id(), REQUEST));
  }

  @Test
  void theTeamSeesWhatIsDueAndWhy() {
    pay();
    declare.own(world.lina(), order.id(), REQUEST);

    assertThat(house.get(ReadWithdrawals.class).newest())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.order()).map(Order::id).contains(order.id());
              assertThat(line.proposal().orElseThrow().reason()).isEqualTo(Reason.NOT_INFORMED);
              assertThat(line.proposal().orElseThrow().refund()).isEqualTo(PaymentFixtures.PRICE);
            });
  }

  @Test
  void whatIsConfirmedIsRefundedOnceAndTheOrderCancelled() {
    pay();
    ConfirmWithdrawal confirm = house.get(ConfirmWithdrawal.class);
    WithdrawalId id =
        declare.own(world.lina(), order.id(), REQUEST).withdrawal().orElseThrow().id();
    assertThat(house.get(ReadWithdrawals.class).one(id).decision()).isEmpty();

    WithdrawalDecision decision = confirm.confirm(world.team(), id, Optional.empty());
    assertThat(confirm.confirm(world.team(), id, Optional.of(3))).isEqualTo(decision);

    assertThat(house.get(ReadWithdrawals.class).one(id).decision()).contains(decision);
    assertThat(decision.due().refund()).isEqualTo(PaymentFixtures.PRICE);
    assertThat(world.stored(order).isCancelled()).isTrue();
    assertThat(house.get(RefundPayment.class).balance(order.id()))
        .singleElement()
        .satisfies(
            ledger -> {
              assertThat(ledger.refunds()).hasSize(1);
              assertThat(ledger.payment().refundable()).isEqualTo(Money.ZERO);
            });
    assertThat(world.audited()).filteredOn("WITHDRAWAL_CONFIRMED"::equals).hasSize(1);
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(
            () -> confirm.confirm(world.team(), new WithdrawalId("gone"), Optional.empty()));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> house.get(ReadWithdrawals.class).one(new WithdrawalId("gone")));
  }

  @Test
  void whoSawTheTermsAndGotThemHasFourteenDays() {
    agree(new ConsentRequest(true, true, false, false));
    pay();
    assertThat(lastDay()).isEqualTo(LocalDate.of(2027, 3, 16));
    house.get(InMemoryOrderConfirmations.class).sent(order.id(), house.now());
    assertThat(lastDay()).isEqualTo(LocalDate.of(2026, 3, 16));

    house.pass(Duration.between(house.now(), Instant.parse("2026-03-16T22:59:59.999Z")));
    assertThat(show.own(world.lina(), order.id()).isOpen()).isTrue();
    house.pass(Duration.ofMillis(1));
    assertThat(show.own(world.lina(), order.id()).isOpen()).isFalse();
    assertThatExceptionOfType(WithdrawalRefused.class)
        .isThrownBy(() -> declare.own(world.lina(), order.id(), REQUEST));
  }

  @Test
  void whoIsInformedLaterHasFourteenDaysFromThen() {
    agree(new ConsentRequest(true, true, false, false));
    pay();
    house.pass(Duration.ofDays(30));
    house.get(InMemoryOrderConfirmations.class).sent(order.id(), house.now());
    assertThat(lastDay()).isEqualTo(LocalDate.of(2026, 4, 15));
  }

  @Test
  void whatIsProposedFollowsFromTheConsents() {
    agree(new ConsentRequest(true, true, true, true));
    pay();
    house.get(InMemoryOrderConfirmations.class).sent(order.id(), house.now());
    Withdrawal received = declare.own(world.lina(), order.id(), REQUEST).withdrawal().orElseThrow();
    ReadWithdrawals.Line line = house.get(ReadWithdrawals.class).one(received.id());
    assertThat(line.proposal().orElseThrow().reason()).isEqualTo(Reason.PAGES_UNKNOWN);
    assertThat(line.consents()).singleElement().matches(GivenConsents::isIntact);

    WithdrawalDecision decision =
        house.get(ConfirmWithdrawal.class).confirm(world.team(), received.id(), Optional.of(90));
    assertThat(decision.due().reason()).isEqualTo(Reason.PRO_RATA);
    assertThat(decision.due().refund().plus(decision.due().owed()))
        .isEqualTo(PaymentFixtures.PRICE);
    assertThat(house.audited())
        .filteredOn(entry -> entry.action().startsWith("WITHDRAWAL_"))
        .hasSize(2)
        .allSatisfy(
            entry ->
                assertThat(entry.details().get("consents"))
                    .asString()
                    .contains(line.consents().getFirst().hash()));
  }

  @Test
  void theTeamIsWarnedOfWorkThatNobodyHasAskedFor() {
    ShowContract contracts = house.get(ShowContract.class);
    assertThat(contracts.of(order.id())).isEmpty();
    assertThat(contracts.of(new OrderId("gone"))).isEmpty();
    pay();
    assertThat(contracts.of(order.id()).orElseThrow().isEarly()).isTrue();
    agree(new ConsentRequest(false, false, true, false));
    assertThat(contracts.of(order.id()).orElseThrow().isEarly()).isFalse();
    Order other = world.placed();
    house.get(InMemoryPayments.class).add(PaymentFixtures.payment(other.id(), house.now()));
    declare.own(world.lina(), other.id(), REQUEST);
    assertThat(contracts.of(other.id()).orElseThrow().isEarly()).isFalse();
    assertThat(contracts.of(other.id()).orElseThrow().isWithdrawn()).isTrue();
  }

  private void agree(ConsentRequest request) {
    WithdrawalSteps.agree(world, order, request);
  }

  private LocalDate lastDay() {
    return show.own(world.lina(), order.id()).period().orElseThrow().lastDay();
  }

  @Test
  void theLinkGoesToTheOrdersAddressAndNowhereElse() {
    RequestWithdrawalLink request = house.get(RequestWithdrawalLink.class);
    request.request(" " + order.id().value(), world.author.email().toUpperCase(Locale.ROOT));
    request.request(order.id().value(), "stranger@example.org");
    request.request("no-such-order", world.author.email());
    house.carryOut();

    assertThat(house.events())
        .filteredOn(WithdrawalLinkRequested.class::isInstance)
        .containsExactly(
            new WithdrawalLinkRequested(order.id()),
            new WithdrawalLinkRequested(WithdrawalLinkRequested.NOBODYS),
            new WithdrawalLinkRequested(WithdrawalLinkRequested.NOBODYS));
    assertThat(mails("withdrawal-link"))
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.to()).isEqualTo(world.author.email());
              assertThat(mail.values().get("link")).contains(token());
            });
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> request.request(" ", world.author.email()));
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> request.request("x".repeat(192), world.author.email()));
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> request.request(order.id().value(), "nobody"));
  }

  @Test
  void whatIsGoneIsMailedToNobody() {
    house.react(MailWithdrawalLink.class, new WithdrawalLinkRequested(new OrderId("gone")));
    house.react(
        MailWithdrawalReceipt.class, new OrderWithdrawn(new WithdrawalId("gone"), order.id()));
    assertThat(house.get(WithdrawalAnnouncements.class).reactions()).hasSize(3);
    house.react(
        "withdrawals.notify-admins", new OrderWithdrawn(new WithdrawalId("gone"), order.id()));

    assertThat(mails("withdrawal-link")).isEmpty();
    assertThat(mails("withdrawal-receipt")).isEmpty();
  }

  private void pay() {
    house.get(InMemoryPayments.class).add(PaymentFixtures.payment(order.id(), house.now()));
  }

  private String token() {
    return new InMemoryWithdrawalTokens().tokenFor(order.id()).orElseThrow();
  }

  private List<Mail> mails(String template) {
    return house.mails().stream().filter(mail -> mail.template().equals(template)).toList();
  }
}
