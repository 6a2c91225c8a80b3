package fr.livrestaka.application.accounts;

import static fr.livrestaka.application.house.InMemoryHouse.ORIGIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.livrestaka.application.accounts.passwords.RequestPasswordReset;
import fr.livrestaka.application.accounts.passwords.ResetPassword;
import fr.livrestaka.application.accounts.port.PasswordHasher;
import fr.livrestaka.application.accounts.reactions.MailResetLink;
import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.accounts.events.PasswordResetRequested;
import fr.livrestaka.domain.accounts.refusals.ResetRefused;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.audit.AuditTargetType;
import fr.livrestaka.domain.shared.InvalidInput;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PasswordResetTest {
  private static final String NEW_PASSWORD = "Nouveau-passe-2";

  private final InMemoryHouse house = new InMemoryHouse();
  private final RequestPasswordReset request = house.get(RequestPasswordReset.class);
  private final ResetPassword reset = house.get(ResetPassword.class);
  private final MailResetLink mailLink = house.get(MailResetLink.class);

  @Test
  void askingDoesTheSameWhetherTheAccountExistsOrNot() {
    Account lina = house.person(Role.USER);
    Account closed = house.closed(Role.CORRECTOR);
    request.request(lina.email().toUpperCase(Locale.ROOT), ORIGIN);
    request.request(closed.email(), ORIGIN);
    request.request("nobody@example.org", ORIGIN);
    assertThat(house.events())
        .containsExactly(
            new PasswordResetRequested(lina.id()),
            new PasswordResetRequested(PasswordResetRequested.NOBODY),
            new PasswordResetRequested(PasswordResetRequested.NOBODY));
    assertThat(house.audited())
        .extracting(AuditEntry::action, AuditEntry::severity, AuditEntry::details)
        .containsExactly(
            tuple("PASSWORD_RESET_REQUEST", AuditSeverity.MEDIUM, Map.of()),
            tuple(
                "PASSWORD_RESET_FAILED", AuditSeverity.HIGH, Map.of("reason", "account_inactive")),
            tuple("PASSWORD_RESET_FAILED", AuditSeverity.HIGH, Map.of("reason", "user_not_found")));
    assertThat(house.audited())
        .allSatisfy(entry -> assertThat(entry.targetType()).isEqualTo(AuditTargetType.auth));
    assertThat(house.audited().get(0).targetId()).contains(lina.id().value());
  }

  @Test
  void aLinkProvesTheMailboxAndBringsWhatGuestsHavePaidForFromThere() {
    Account lina = house.person(Role.USER);
    Account shadow =
        Account.ofGuest(
                new AccountId("shadow"),
                "Lina",
                "Moreau",
                lina.email(),
                Optional.empty(),
                Optional.empty(),
                house.now())
            .asShadow();
    house.get(InMemoryAccounts.class).add(shadow);
    request.request(lina.email(), ORIGIN);
    assertThat(house.events()).containsExactly(new PasswordResetRequested(lina.id()));
    reset.reset(token(mailTo(lina, delivery())), NEW_PASSWORD, ORIGIN);
    assertThat(house.account(lina.id()).isMailboxProven()).isTrue();
    assertThat(house.get(InMemoryShadowAccounts.class).merged())
        .containsExactly(Map.entry(shadow.id(), lina.id()));
  }

  @Test
  void refusesWhatIsNoAddress() {
    assertThatThrownBy(() -> request.request("lina", ORIGIN)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void mailsTheLinkToTheStoredAddress() {
    Account lina = house.person(Role.USER);
    Mail mail = mailTo(lina, delivery());
    assertThat(mail.to()).isEqualTo(lina.email());
    assertThat(mail.template()).isEqualTo("password-reset");
    assertThat(mail.values())
        .doesNotContainKey("prenom")
        .hasEntrySatisfying(
            "link",
            link -> assertThat(link).startsWith("https://staka.example/reset-password?token="));
    assertThat(house.get(InMemoryPasswordResets.class).all()).hasSize(1);
    assertThat(house.get(InMemoryPasswordResets.class).all().get(0).expiresAt())
        .isEqualTo(house.now().plusSeconds(3600));
  }

  @Test
  void aRepeatedDeliveryMailsTheSameLink() {
    Account lina = house.person(Role.USER);
    Delivery delivery = delivery();
    Mail first = mailTo(lina, delivery);
    Mail second = mailTo(lina, delivery);
    assertThat(second.values()).isEqualTo(first.values());
    assertThat(second.id()).isEqualTo(first.id());
    assertThat(house.get(InMemoryPasswordResets.class).all()).hasSize(1);
  }

  @Test
  void noLinkGoesToAClosedAccountNorToNobody() {
    Account closed = house.closed(Role.USER);
    mailLink.react(new PasswordResetRequested(closed.id()), delivery());
    mailLink.react(new PasswordResetRequested(PasswordResetRequested.NOBODY), delivery());
    assertThat(house.mails()).isEmpty();
    assertThat(house.get(InMemoryPasswordResets.class).all()).isEmpty();
  }

  @Test
  void aRepeatedDeliveryDoesNotReviveAUsedLink() {
    Account lina = house.person(Role.USER);
    Delivery delivery = delivery();
    String token = token(mailTo(lina, delivery));
    house.pass(Duration.ofSeconds(10));
    reset.reset(token, NEW_PASSWORD, ORIGIN);
    mailLink.react(new PasswordResetRequested(lina.id()), delivery);
    assertThat(house.mails()).hasSize(1);
    assertThat(house.get(InMemoryPasswordResets.class).all()).isEmpty();
  }

  @Test
  void theLinkSetsANewPasswordOnce() {
    Account lina = house.person(Role.USER);
    String token = token(mailTo(lina, delivery()));
    reset.reset(token, NEW_PASSWORD, ORIGIN);
    Account changed = house.account(lina.id());
    assertThat(
            house
                .get(PasswordHasher.class)
                .matches(NEW_PASSWORD, Optional.of(changed.passwordHash())))
        .isTrue();
    assertThat(changed.tokensValidFrom()).isPresent();
    assertThat(house.audited().get(0).action()).isEqualTo("PASSWORD_RESET_SUCCESS");
    assertThatThrownBy(() -> reset.reset(token, "Encore-un-passe-3", ORIGIN))
        .isInstanceOf(ResetRefused.class);
    assertFailure("invalid_token", "unknown");
  }

  @Test
  void aWeakPasswordDoesNotUseUpTheLink() {
    String token = token(mailTo(house.person(Role.USER), delivery()));
    assertThatThrownBy(() -> reset.reset(token, "faible", ORIGIN)).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> reset.reset(token, "Lina-Moreau-1", ORIGIN))
        .hasMessageContaining("password-own-name");
    reset.reset(token, NEW_PASSWORD, ORIGIN);
  }

  @Test
  void anExpiredLinkIsRemovedWhenTried() {
    String token = token(mailTo(house.person(Role.USER), delivery()));
    house.pass(Duration.ofSeconds(3600));
    assertThatThrownBy(() -> reset.reset(token, NEW_PASSWORD, ORIGIN))
        .isInstanceOf(ResetRefused.class);
    assertThat(house.get(InMemoryPasswordResets.class).all()).isEmpty();
    assertFailure("invalid_token", "unknown");
  }

  @Test
  void theLinkOfAClosedAccountIsUsedUp() {
    Account lina = house.person(Role.USER);
    String token = token(mailTo(lina, delivery()));
    assertThat(
            house
                .get(InMemoryAccounts.class)
                .change(lina.id(), account -> account.deactivated(house.now())))
        .isPresent();
    assertThatThrownBy(() -> reset.reset(token, NEW_PASSWORD, ORIGIN))
        .isInstanceOf(ResetRefused.class);
    assertThat(house.get(InMemoryPasswordResets.class).all()).isEmpty();
    assertFailure("account_inactive", lina.email());
  }

  private void assertFailure(String reason, String actor) {
    AuditEntry last = house.audited().get(house.audited().size() - 1);
    assertThat(last.action()).isEqualTo("PASSWORD_RESET_FAILED");
    assertThat(last.details()).isEqualTo(Map.of("reason", reason));
    assertThat(last.actor()).isEqualTo(actor);
  }

  private Delivery delivery() {
    return new Delivery(UUID.randomUUID().toString(), house.now(), 1);
  }

  private Mail mailTo(Account account, Delivery delivery) {
    mailLink.react(new PasswordResetRequested(account.id()), delivery);
    return house.mails().get(house.mails().size() - 1);
  }

  private static String token(Mail mail) {
    return mail.values().get("link").replaceFirst(".*token=", "");
  }
}
