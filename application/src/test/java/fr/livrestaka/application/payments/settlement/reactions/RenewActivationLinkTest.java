package fr.livrestaka.application.payments.settlement.reactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.accounts.passwords.RequestPasswordReset;
import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.orders.guests.ActivateAccount;
import fr.livrestaka.application.payments.GuestWorld;
import fr.livrestaka.application.payments.checkout.OpenCheckout.Waiting;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.accounts.events.PasswordResetRequested;
import fr.livrestaka.domain.orders.guests.GuestOrder;
import fr.livrestaka.domain.orders.refusals.ActivationRefused;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A guest who let his activation link expire gets in all the same. */
class RenewActivationLinkTest {
  private static final String TEMPLATE = "account-activation-again";
  private static final String PASSWORD = "Reliure-et-plume-7";

  private final GuestWorld world = new GuestWorld();

  @Test
  void whoLetTheLinkExpireAsksForANewOne() {
    world.paid();
    Mail first = world.mails("account-activation").getFirst();
    world.house.pass(Duration.ofDays(2));
    assertRefused(first);

    ask(GuestWorld.EMAIL.toUpperCase(Locale.ROOT));

    Mail second = world.mails(TEMPLATE).getFirst();
    assertThat(second.to()).isEqualTo(GuestWorld.EMAIL);
    assertThat(second.values().get("withdraw"))
        .isNotNull()
        .isEqualTo(first.values().get("withdraw"));
    assertThat(world.mails("account-activation")).containsExactly(first);
    assertThat(world.mails("password-reset")).isEmpty();
    assertRefused(first);
    assertThat(opens(second).isActive()).isTrue();
    assertRefused(second);
  }

  @Test
  void theLinkBeforeStopsWorking() {
    world.paid();
    ask(GuestWorld.EMAIL);
    world.house.pass(Duration.ofMinutes(1));
    ask(GuestWorld.EMAIL);

    List<Mail> mails = world.mails(TEMPLATE);
    assertThat(mails).hasSize(2);
    assertRefused(world.mails("account-activation").getFirst());
    assertRefused(mails.getFirst());
    assertThat(opens(mails.getLast()).isActive()).isTrue();
  }

  @Test
  void theSecondRunMailsTheSameLinkUnderTheSameName() {
    AccountId guest = world.accountOf(world.paid());
    world.house.reactTwice(RenewActivationLink.class, new PasswordResetRequested(guest));

    List<Mail> mails = world.mails(TEMPLATE);
    assertThat(mails).hasSize(2);
    assertThat(mails.getFirst()).isEqualTo(mails.getLast());
    assertThat(opens(mails.getFirst()).isActive()).isTrue();
  }

  @Test
  void aLateRunLeavesTheLinkThatTheGuestHasAskedForSince() {
    PasswordResetRequested asked = new PasswordResetRequested(world.accountOf(world.paid()));
    RenewActivationLink reaction = world.house.get(RenewActivationLink.class);
    world.house.pass(Duration.ofMinutes(1));
    Delivery slow = new Delivery("slow", world.house.now(), 1);
    reaction.react(asked, slow);
    world.house.pass(Duration.ofMinutes(1));
    ask(GuestWorld.EMAIL);

    reaction.react(asked, new Delivery("slow", slow.occurredAt(), 2));

    assertThat(world.mails(TEMPLATE)).hasSize(2);
    assertThat(opens(world.mails(TEMPLATE).getLast()).isActive()).isTrue();
  }

  @Test
  void theSecondRunMailsNothingToWhomHasOpenedHisAccountMeanwhile() {
    PasswordResetRequested asked = new PasswordResetRequested(world.accountOf(world.paid()));
    world.house.react(RenewActivationLink.class, asked);
    opens(world.mails(TEMPLATE).getFirst());
    world.house.react(RenewActivationLink.class, asked);

    assertThat(world.mails(TEMPLATE)).hasSize(1);
  }

  @Test
  void whoOrderedTwiceIsMailedOneLinkToOneAccount() {
    List<Waiting> orders = List.of(world.order(), world.order());
    orders.forEach(order -> world.pages.pay(order.session().sessionId()));
    GuestOrder first = world.stored(orders.getFirst().id());
    GuestOrder second = world.stored(orders.getLast().id());
    assertThat(world.accountOf(second)).isEqualTo(world.accountOf(first));
    world.house.pass(Duration.ofDays(2));

    ask(GuestWorld.EMAIL);

    assertThat(world.mails(TEMPLATE)).hasSize(1);
    assertThat(opens(world.mails(TEMPLATE).getFirst()).id()).isEqualTo(world.accountOf(first));
  }

  @Test
  void nobodyElseIsMailedAnActivationLink() {
    Account open = world.house.person(Role.USER);
    Account closed = world.house.closed(Role.USER);
    world.order();
    for (String email : List.of(open.email(), closed.email(), "nobody@example.org")) ask(email);
    ask(GuestWorld.EMAIL);
    world.house.react(
        RenewActivationLink.class, new PasswordResetRequested(PasswordResetRequested.NOBODY));

    assertThat(world.mails(TEMPLATE)).isEmpty();
    assertThat(world.mails("password-reset")).extracting(Mail::to).containsExactly(open.email());
  }

  private void ask(String email) {
    world.house.get(RequestPasswordReset.class).request(email, InMemoryHouse.ORIGIN);
    world.house.carryOut();
  }

  private Account opens(Mail mail) {
    return world.house.get(ActivateAccount.class).with(GuestWorld.token(mail), PASSWORD);
  }

  private void assertRefused(Mail mail) {
    assertThatExceptionOfType(ActivationRefused.class).isThrownBy(() -> opens(mail));
  }
}
