package fr.livrestaka.application.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.accounts.reactions.NotifyAdminsOfRegistration;
import fr.livrestaka.application.accounts.sessions.AuthenticateCaller;
import fr.livrestaka.application.accounts.sessions.SignIn;
import fr.livrestaka.application.notifications.port.Notifications;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.InMemoryIdGenerator;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.accounts.SessionToken;
import fr.livrestaka.domain.accounts.events.AccountRegistered;
import fr.livrestaka.domain.accounts.refusals.EmailTaken;
import fr.livrestaka.domain.notifications.Notice;
import fr.livrestaka.domain.notifications.NotificationPriority;
import fr.livrestaka.domain.notifications.NotificationType;
import fr.livrestaka.domain.shared.InvalidInput;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComingInTest {
  private final OwnAccountWorld world = new OwnAccountWorld();
  private final Register register =
      new Register(
          world.accounts,
          world.hasher,
          world.outbox,
          world.transactions,
          () -> false,
          new InMemoryIdGenerator(),
          world.clock);
  private final SignIn signIn =
      new SignIn(world.accounts, world.hasher, world.transactions, world.traces);
  private final AuthenticateCaller authenticate =
      new AuthenticateCaller(world.accounts, new InMemoryEndedSessions());

  @Test
  void registersAndSaysSo() {
    Account account = register.as(registration("lina@example.org", OwnAccountWorld.PASSWORD));

    assertThat(world.stored(account.id())).isEqualTo(account);
    assertThat(account.telephone()).isEmpty();
    assertThat(world.events).containsExactly(new AccountRegistered(account.id().value()));
  }

  @Test
  void checksPresenceFirstAndStopsAtTheFirstFault() {
    assertThatThrownBy(() -> register.as(new Registration("A", "B", "no", "", "")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("[password:required]");
    assertThatThrownBy(() -> register.as(new Registration("A", "B", "no", "x", "")))
        .hasMessageContaining("[prenom:too-short]");
  }

  @ParameterizedTest
  @CsvSource({
    "'', Moreau, lina@example.org, Motdepasse-1, '', prenom:required",
    "' A ', Moreau, lina@example.org, Motdepasse-1, '', prenom:too-short",
    "Lina, '', lina@example.org, Motdepasse-1, '', nom:required",
    "Lina, B, lina@example.org, Motdepasse-1, '', nom:too-short",
    "Lina, Moreau, '', Motdepasse-1, '', email:required",
    "Lina, Moreau, lina, Motdepasse-1, '', email:",
    "Lina, Moreau, lina@example, Motdepasse-1, '', email:",
    "Lina, Moreau, li na@example.org, Motdepasse-1, '', email:",
    "Lina, Moreau, lina@example.org, '', '', password:required",
    "Lina, Moreau, lina@example.org, Court-1, '', password:",
    "Lina, Moreau, lina@example.org, abcdefgh1, '', password:",
    "Lina, Moreau, lina@example.org, Motdepasse-1, 012345678901234567890, telephone:too-long",
  })
  void refusesWhatBreaksARule(
      String prenom, String nom, String email, String password, String telephone, String named) {
    assertThatThrownBy(() -> register.as(new Registration(prenom, nom, email, password, telephone)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(named);
    assertThat(world.events).isEmpty();
  }

  @Test
  void registersAnAddressOnceOnly() {
    register.as(registration("lina@example.org", OwnAccountWorld.PASSWORD));

    assertThatThrownBy(
            () -> register.as(registration("LINA@example.org", OwnAccountWorld.PASSWORD)))
        .isInstanceOf(EmailTaken.class);
  }

  @Test
  void signsInByAddressAndPassword() {
    Account lina = world.lina();

    assertThat(
            signIn.with(
                lina.email().toUpperCase(Locale.ROOT), OwnAccountWorld.PASSWORD, Origin.UNKNOWN))
        .isEqualTo(lina);
    assertThatThrownBy(() -> signIn.with(lina.email(), "other", Origin.UNKNOWN))
        .hasMessage("accounts.wrong-credentials");
    assertThatThrownBy(() -> signIn.with("nobody@example.org", "other", Origin.UNKNOWN))
        .hasMessage("accounts.wrong-credentials");
    assertThatThrownBy(
            () -> signIn.with(world.with(Role.USER, false).email(), "other", Origin.UNKNOWN))
        .hasMessage("accounts.disabled");
  }

  @Test
  void hashesAnewWhatWasHashedCheaply() {
    Account lina = world.lina();
    String cheap = "cheap hash of " + OwnAccountWorld.PASSWORD;
    Account before = world.accounts.change(lina.id(), a -> a.withSamePassword(cheap)).orElseThrow();

    assertThatThrownBy(() -> signIn.with(lina.email(), "other", Origin.UNKNOWN)).isNotNull();
    assertThat(world.stored(lina.id())).isEqualTo(before);
    signIn.with(lina.email(), OwnAccountWorld.PASSWORD, Origin.UNKNOWN);

    assertThat(world.stored(lina.id()))
        .isEqualTo(before.withSamePassword("hash of " + OwnAccountWorld.PASSWORD));
  }

  @Test
  void knowsTheCallerByThePresentState() {
    Account admin = world.with(Role.ADMIN, true);
    Account closed = world.with(Role.USER, false);

    assertThat(authenticate.behind(admin.id(), token(world.now), Origin.UNKNOWN).isAdmin())
        .isTrue();
    assertThatThrownBy(() -> authenticate.behind(closed.id(), token(world.now), Origin.UNKNOWN))
        .hasMessage("accounts.disabled");
    assertThatThrownBy(
            () -> authenticate.behind(new AccountId("none"), token(world.now), Origin.UNKNOWN))
        .hasMessage("accounts.unknown-account");
  }

  private static SessionToken token(Instant issuedAt) {
    return new SessionToken(issuedAt, "a".repeat(64));
  }

  @Test
  void refusesTokensFromBeforeAPasswordChange() {
    Account lina = world.lina();
    Instant issuedAt = lina.tokenIssueTime(world.now);
    world.accounts.change(lina.id(), a -> a.withPassword("other", world.now));

    assertThatThrownBy(() -> authenticate.behind(lina.id(), token(issuedAt), Origin.UNKNOWN))
        .hasMessage("accounts.invalid-token");
  }

  @Test
  void tellsTheAdministratorsOfANewAccount() {
    Account lina = world.lina();
    RecordedNotifications notifications = new RecordedNotifications();

    new NotifyAdminsOfRegistration(world.accounts, notifications)
        .react(new AccountRegistered(lina.id().value()), new Delivery("delivery-1", world.now, 1));

    assertThat(notifications.toAdmins).hasSize(1);
    Notice notice = notifications.toAdmins.get(0);
    assertThat(notice.message()).contains("Lina Moreau", lina.email());
    assertThat(notice.type()).isEqualTo(NotificationType.INFO);
    assertThat(notice.priority()).isEqualTo(NotificationPriority.NORMALE);
    assertThat(notice.actionUrl()).contains("/admin/users");
  }

  private static Registration registration(String email, String password) {
    return new Registration("Lina", "Moreau", email, password, "");
  }

  private static final class RecordedNotifications implements Notifications {
    private final List<Notice> toAdmins = new ArrayList<>();

    @Override
    public void notify(AccountId account, Notice notice, String sourceId, Instant at) {
      throw new AssertionError("not for one account");
    }

    @Override
    public void notifyAdmins(Notice notice, String sourceId, Instant at) {
      toAdmins.add(notice);
    }
  }
}
