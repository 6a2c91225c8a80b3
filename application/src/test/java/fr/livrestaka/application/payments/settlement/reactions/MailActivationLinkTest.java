package fr.livrestaka.application.payments.settlement.reactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.accounts.InMemoryAccounts;
import fr.livrestaka.application.accounts.passwords.RequestPasswordReset;
import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.notifications.InMemoryMailer;
import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.notifications.port.Mailer.MailNotSent;
import fr.livrestaka.application.orders.guests.ActivateAccount;
import fr.livrestaka.application.orders.guests.ShowActivation;
import fr.livrestaka.application.payments.GuestWorld;
import fr.livrestaka.application.payments.checkout.OpenCheckout.Waiting;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.domain.orders.guests.GuestOrder;
import fr.livrestaka.domain.orders.refusals.ActivationRefused;
import fr.livrestaka.domain.payments.events.PaymentRecorded;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A guest who has paid is mailed the link by which he opens his account. */
class MailActivationLinkTest {
  private static final String TEMPLATE = "account-activation";
  private static final String PASSWORD = "Reliure-et-plume-7";

  private final GuestWorld world = new GuestWorld();

  @Test
  void theMailedLinkOpensTheAccountThatThePaymentMade() {
    GuestOrder paid = world.paid();

    Mail mail = world.mails(TEMPLATE).getFirst();
    assertThat(mail.to()).isEqualTo(GuestWorld.EMAIL);
    assertThat(mail.values()).containsEntry("prenom", "Lina");
    assertThat(mail.values().get("link")).startsWith("https://staka.example/activation/");
    assertThat(mail.values().get("withdraw")).contains("/api/public/retractations/");
    assertThat(opens(mail)).isEqualTo(world.accountOf(paid).value());
  }

  @Test
  void aPaymentThatIsToldTwiceIsMailedOnce() {
    Waiting waiting = world.order();
    assertThat(world.mails(TEMPLATE)).isEmpty();
    world.pages.paySilently(waiting.session().sessionId());
    world.pages.tellTwice();

    assertThat(world.mails(TEMPLATE)).hasSize(1);
  }

  @Test
  void theSecondRunMailsTheSameLinkUnderTheSameName() {
    world.paid();
    world.house.reactTwice(MailActivationLink.class, payment());

    List<Mail> again = world.mails(TEMPLATE).subList(1, 3);
    assertThat(again.getFirst()).isEqualTo(again.getLast());
    assertThat(opens(again.getFirst())).isNotEmpty();
  }

  @Test
  void aLinkThatWaitedForTheMailServerIsOfUse() {
    world.paid();
    Delivery first = new Delivery("late", world.house.now(), 1);
    world.house.get(InMemoryMailer.class).goAway();
    MailActivationLink reaction = world.house.get(MailActivationLink.class);
    assertThatExceptionOfType(MailNotSent.class).isThrownBy(() -> reaction.react(payment(), first));

    world.house.pass(Duration.ofDays(3));
    world.house.get(InMemoryMailer.class).comeBack();
    reaction.react(payment(), new Delivery("late", first.occurredAt(), 2));

    assertThat(opens(world.mails(TEMPLATE).getLast())).isNotEmpty();
  }

  @Test
  void aLateRunLeavesTheLinkThatTheGuestHasAskedForSince() {
    world.paid();
    Delivery delivery = new Delivery("slow", world.house.now(), 1);
    MailActivationLink reaction = world.house.get(MailActivationLink.class);
    reaction.react(payment(), delivery);
    world.house.pass(Duration.ofMinutes(1));
    world.house.get(RequestPasswordReset.class).request(GuestWorld.EMAIL, InMemoryHouse.ORIGIN);
    world.house.carryOut();
    int mails = world.house.mails().size();

    world.house.pass(Duration.ofMinutes(1));
    reaction.react(payment(), new Delivery("slow", delivery.occurredAt(), 2));

    assertThat(world.house.mails()).hasSize(mails);
    assertThat(opens(world.house.mails().getLast())).isNotEmpty();
  }

  @Test
  void whoHasOpenedHisAccountMeanwhileNeedsNoLink() {
    world.paid();
    opens(world.mails(TEMPLATE).getFirst());
    world.house.react(MailActivationLink.class, payment());
    assertThat(world.mails(TEMPLATE)).hasSize(1);
  }

  @Test
  void whoIsErasedMeanwhileGetsNoLink() {
    GuestOrder paid = world.paid();
    world
        .house
        .get(InMemoryAccounts.class)
        .change(world.accountOf(paid), guest -> guest.erased(world.house.now()).state());
    world.house.react(MailActivationLink.class, payment());

    assertThat(world.mails(TEMPLATE)).hasSize(1);
    assertThatExceptionOfType(ActivationRefused.class)
        .isThrownBy(() -> opens(world.mails(TEMPLATE).getFirst()));
  }

  @Test
  void theLinkOpensNoAccountThatWasClosedMeanwhile() {
    GuestOrder paid = world.paid();
    world
        .house
        .get(InMemoryAccounts.class)
        .change(world.accountOf(paid), guest -> guest.deactivated(world.house.now()));
    String token = GuestWorld.token(world.mails(TEMPLATE).getFirst());

    assertThatExceptionOfType(ActivationRefused.class)
        .isThrownBy(() -> world.house.get(ShowActivation.class).of(token));
    assertThatExceptionOfType(ActivationRefused.class)
        .isThrownBy(() -> opens(world.mails(TEMPLATE).getFirst()));
    assertThat(world.house.account(world.accountOf(paid)).isActive()).isFalse();
  }

  private String opens(Mail mail) {
    return world
        .house
        .get(ActivateAccount.class)
        .with(GuestWorld.token(mail), PASSWORD)
        .id()
        .value();
  }

  private PaymentRecorded payment() {
    return world.house.events().stream()
        .filter(PaymentRecorded.class::isInstance)
        .map(PaymentRecorded.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
