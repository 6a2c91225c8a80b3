package fr.livrestaka.application.accounts;

import static fr.livrestaka.application.accounts.OwnAccountWorld.ORIGIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.livrestaka.application.accounts.passwords.RequestPasswordReset;
import fr.livrestaka.application.accounts.passwords.ResetPassword;
import fr.livrestaka.application.accounts.port.ResetTokens;
import fr.livrestaka.application.accounts.reactions.MailResetLink;
import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Site;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.accounts.events.PasswordResetRequested;
import fr.livrestaka.domain.accounts.passwords.ResetToken;
import fr.livrestaka.domain.accounts.refusals.ResetRefused;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.audit.AuditTargetType;
import fr.livrestaka.domain.shared.InvalidInput;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PasswordResetTest {
  private static final String NEW_PASSWORD = "Nouveau-passe-2";

  private final OwnAccountWorld world = new OwnAccountWorld();
  private final ResetTokens tokens = delivery -> new ResetToken("t".repeat(28) + delivery);
  private final RequestPasswordReset request =
      new RequestPasswordReset(
          world.accounts, world.shadows, world.audit, world.outbox, world.transactions);
  private final ResetPassword reset =
      new ResetPassword(
          world.resets,
          world.accounts,
          world.shadows,
          world.hasher,
          world.audit,
          world.transactions,
          world.clock);
  private final MailResetLink mailLink =
      new MailResetLink(
          world.accounts,
          world.resets,
          tokens,
          world.mailer,
          new Site("https://front.example.org", "admin@example.org", "help@example.org"),
          () -> UUID.randomUUID().toString(),
          world.transactions,
          world.clock);

  @Test
  void askingDoesTheSameWhetherTheAccountExistsOrNot() {
    Account lina = world.lina();
    Account closed = world.with(Role.CORRECTOR, false);
    request.request(lina.email().toUpperCase(Locale.ROOT), ORIGIN);
    request.request(closed.email(), ORIGIN);
    request.request("nobody@example.org", ORIGIN);
    assertThat(world.events)
        .containsExactly(
            new PasswordResetRequested(lina.id()),
            new PasswordResetRequested(PasswordResetRequested.NOBODY),
            new PasswordResetRequested(PasswordResetRequested.NOBODY));
    assertThat(world.audited)
        .extracting(AuditEntry::action, AuditEntry::severity, AuditEntry::details)
        .containsExactly(
            tuple("PASSWORD_RESET_REQUEST", AuditSeverity.MEDIUM, Map.of()),
            tuple(
                "PASSWORD_RESET_FAILED", AuditSeverity.HIGH, Map.of("reason", "account_inactive")),
            tuple("PASSWORD_RESET_FAILED", AuditSeverity.HIGH, Map.of("reason", "user_not_found")));
    assertThat(world.audited)
        .allSatisfy(entry -> assertThat(entry.targetType()).isEqualTo(AuditTargetType.auth));
    assertThat(world.audited.get(0).targetId()).contains(lina.id().value());
  }

  @Test
  void aLinkProvesTheMailboxAndBringsWhatGuestsHavePaidForFromThere() {
    Account lina = world.lina();
    Account shadow =
        Account.ofGuest(
                new AccountId("shadow"),
                "Lina",
                "Moreau",
                lina.email(),
                Optional.empty(),
                Optional.empty(),
                world.now)
            .asShadow();
    world.accounts.add(shadow);
    request.request(lina.email(), ORIGIN);
    assertThat(world.events).containsExactly(new PasswordResetRequested(lina.id()));
    reset.reset(token(mailTo(lina, delivery())), NEW_PASSWORD, ORIGIN);
    assertThat(world.stored(lina.id()).isMailboxProven()).isTrue();
    assertThat(world.shadows.merged()).containsExactly(Map.entry(shadow.id(), lina.id()));
  }

  @Test
  void refusesWhatIsNoAddress() {
    assertThatThrownBy(() -> request.request("lina", ORIGIN)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void mailsTheLinkToTheStoredAddress() {
    Account lina = world.lina();
    Mail mail = mailTo(lina, delivery());
    assertThat(mail.to()).isEqualTo(lina.email());
    assertThat(mail.template()).isEqualTo("password-reset");
    assertThat(mail.values())
        .doesNotContainKey("prenom")
        .hasEntrySatisfying(
            "link",
            link -> assertThat(link).startsWith("https://front.example.org/reset-password?token="));
    assertThat(world.resets.all()).hasSize(1);
    assertThat(world.resets.all().get(0).expiresAt()).isEqualTo(world.now.plusSeconds(3600));
  }

  @Test
  void aRepeatedDeliveryMailsTheSameLink() {
    Account lina = world.lina();
    Delivery delivery = delivery();
    Mail first = mailTo(lina, delivery);
    Mail second = mailTo(lina, delivery);
    assertThat(second.values()).isEqualTo(first.values());
    assertThat(second.id()).isEqualTo(first.id());
    assertThat(world.resets.all()).hasSize(1);
  }

  @Test
  void noLinkGoesToAClosedAccountNorToNobody() {
    Account closed = world.with(Role.USER, false);
    mailLink.react(new PasswordResetRequested(closed.id()), delivery());
    mailLink.react(new PasswordResetRequested(PasswordResetRequested.NOBODY), delivery());
    assertThat(world.mails).isEmpty();
    assertThat(world.resets.all()).isEmpty();
  }

  @Test
  void aRepeatedDeliveryDoesNotReviveAUsedLink() {
    Account lina = world.lina();
    Delivery delivery = delivery();
    String token = token(mailTo(lina, delivery));
    world.now = world.now.plusSeconds(10);
    reset.reset(token, NEW_PASSWORD, ORIGIN);
    mailLink.react(new PasswordResetRequested(lina.id()), delivery);
    assertThat(world.mails).hasSize(1);
    assertThat(world.resets.all()).isEmpty();
  }

  @Test
  void theLinkSetsANewPasswordOnce() {
    Account lina = world.lina();
    String token = token(mailTo(lina, delivery()));
    reset.reset(token, NEW_PASSWORD, ORIGIN);
    Account changed = world.stored(lina.id());
    assertThat(world.hasher.matches(NEW_PASSWORD, Optional.of(changed.passwordHash()))).isTrue();
    assertThat(changed.tokensValidFrom()).isPresent();
    assertThat(world.audited.get(0).action()).isEqualTo("PASSWORD_RESET_SUCCESS");
    assertThatThrownBy(() -> reset.reset(token, "Encore-un-passe-3", ORIGIN))
        .isInstanceOf(ResetRefused.class);
    assertFailure("invalid_token", "unknown");
  }

  @Test
  void aWeakPasswordDoesNotUseUpTheLink() {
    String token = token(mailTo(world.lina(), delivery()));
    assertThatThrownBy(() -> reset.reset(token, "faible", ORIGIN)).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> reset.reset(token, "Lina-Moreau-1", ORIGIN))
        .hasMessageContaining("password-own-name");
    reset.reset(token, NEW_PASSWORD, ORIGIN);
  }

  @Test
  void anExpiredLinkIsRemovedWhenTried() {
    String token = token(mailTo(world.lina(), delivery()));
    world.now = world.now.plusSeconds(3600);
    assertThatThrownBy(() -> reset.reset(token, NEW_PASSWORD, ORIGIN))
        .isInstanceOf(ResetRefused.class);
    assertThat(world.resets.all()).isEmpty();
    assertFailure("invalid_token", "unknown");
  }

  @Test
  void theLinkOfAClosedAccountIsUsedUp() {
    Account lina = world.lina();
    String token = token(mailTo(lina, delivery()));
    assertThat(world.accounts.change(lina.id(), account -> account.deactivated(world.now)))
        .isPresent();
    assertThatThrownBy(() -> reset.reset(token, NEW_PASSWORD, ORIGIN))
        .isInstanceOf(ResetRefused.class);
    assertThat(world.resets.all()).isEmpty();
    assertFailure("account_inactive", lina.email());
  }

  private void assertFailure(String reason, String actor) {
    AuditEntry last = world.audited.get(world.audited.size() - 1);
    assertThat(last.action()).isEqualTo("PASSWORD_RESET_FAILED");
    assertThat(last.details()).isEqualTo(Map.of("reason", reason));
    assertThat(last.actor()).isEqualTo(actor);
  }

  private Delivery delivery() {
    return new Delivery(UUID.randomUUID().toString(), world.now, 1);
  }

  private Mail mailTo(Account account, Delivery delivery) {
    mailLink.react(new PasswordResetRequested(account.id()), delivery);
    return world.mails.get(world.mails.size() - 1);
  }

  private static String token(Mail mail) {
    return mail.values().get("link").replaceFirst(".*token=", "");
  }
}
