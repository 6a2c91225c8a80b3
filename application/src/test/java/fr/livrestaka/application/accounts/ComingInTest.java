package fr.livrestaka.application.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.accounts.reactions.AccountAnnouncements;
import fr.livrestaka.application.accounts.sessions.AuthenticateCaller;
import fr.livrestaka.application.accounts.sessions.SignIn;
import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.notifications.port.NotificationView;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.accounts.SessionToken;
import fr.livrestaka.domain.accounts.events.AccountRegistered;
import fr.livrestaka.domain.accounts.refusals.EmailTaken;
import fr.livrestaka.domain.notifications.NotificationPriority;
import fr.livrestaka.domain.notifications.NotificationType;
import fr.livrestaka.domain.shared.InvalidInput;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComingInTest {
  private static final String REGISTERED = "accounts.notify-admins-of-registration";

  private final InMemoryHouse house = new InMemoryHouse();
  private final Register register = house.get(Register.class);
  private final SignIn signIn = house.get(SignIn.class);
  private final AuthenticateCaller authenticate = house.get(AuthenticateCaller.class);

  @Test
  void registersAndSaysSo() {
    Account account = register.as(registration("lina@example.org", AccountFixtures.PASSWORD));

    assertThat(house.account(account.id())).isEqualTo(account);
    assertThat(account.telephone()).isEmpty();
    assertThat(house.events())
        .filteredOn(AccountRegistered.class::isInstance)
        .containsExactly(new AccountRegistered(account.id().value()));
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
    "'', Moreau, lina@example.org, Relieur-vert-1, '', prenom:required",
    "' A ', Moreau, lina@example.org, Relieur-vert-1, '', prenom:too-short",
    "Lina, '', lina@example.org, Relieur-vert-1, '', nom:required",
    "Lina, B, lina@example.org, Relieur-vert-1, '', nom:too-short",
    "Lina, Moreau, '', Relieur-vert-1, '', email:required",
    "Lina, Moreau, lina, Relieur-vert-1, '', email:",
    "Lina, Moreau, lina@example, Relieur-vert-1, '', email:",
    "Lina, Moreau, li na@example.org, Relieur-vert-1, '', email:",
    "Lina, Moreau, lina@example.org, '', '', password:required",
    "Lina, Moreau, lina@example.org, Court-1, '', password:",
    "Lina, Moreau, lina@example.org, abcdefgh1, '', password:",
    "Lina, Moreau, lina@example.org, Relieur-vert-1, 012345678901234567890, telephone:too-long",
  })
  void refusesWhatBreaksARule(
      String prenom, String nom, String email, String password, String telephone, String named) {
    assertThatThrownBy(() -> register.as(new Registration(prenom, nom, email, password, telephone)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(named);
    assertThat(house.events()).isEmpty();
  }

  @Test
  void registersAnAddressOnceOnly() {
    register.as(registration("lina@example.org", AccountFixtures.PASSWORD));

    assertThatThrownBy(
            () -> register.as(registration("LINA@example.org", AccountFixtures.PASSWORD)))
        .isInstanceOf(EmailTaken.class);
  }

  @Test
  void signsInByAddressAndPassword() {
    Account lina = house.person(Role.USER);

    assertThat(
            signIn.with(
                lina.email().toUpperCase(Locale.ROOT), AccountFixtures.PASSWORD, Origin.UNKNOWN))
        .isEqualTo(lina);
    assertThatThrownBy(() -> signIn.with(lina.email(), "other", Origin.UNKNOWN))
        .hasMessage("accounts.wrong-credentials");
    assertThatThrownBy(() -> signIn.with("nobody@example.org", "other", Origin.UNKNOWN))
        .hasMessage("accounts.wrong-credentials");
    assertThatThrownBy(() -> signIn.with(house.closed(Role.USER).email(), "other", Origin.UNKNOWN))
        .hasMessage("accounts.disabled");
  }

  @Test
  void aClosedAccountSaysSoWhateverThePassword() {
    Account closed = house.closed(Role.USER);
    for (String password : List.of(AccountFixtures.PASSWORD, "other")) {
      assertThatThrownBy(() -> signIn.with(closed.email(), password, Origin.UNKNOWN))
          .hasMessage("accounts.disabled");
    }
  }

  @Test
  void signingInTakesBothAddressAndPassword() {
    Account lina = house.person(Role.USER);
    assertThatThrownBy(() -> signIn.with("", AccountFixtures.PASSWORD, Origin.UNKNOWN))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("email:required");
    assertThatThrownBy(() -> signIn.with(lina.email(), "", Origin.UNKNOWN))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("password:required");
  }

  @Test
  void hashesAnewWhatWasHashedCheaply() {
    Account lina = house.person(Role.USER);
    String cheap = "cheap hash of " + AccountFixtures.PASSWORD;
    Account before =
        house
            .get(InMemoryAccounts.class)
            .change(lina.id(), a -> a.withSamePassword(cheap))
            .orElseThrow();

    assertThatThrownBy(() -> signIn.with(lina.email(), "other", Origin.UNKNOWN)).isNotNull();
    assertThat(house.account(lina.id())).isEqualTo(before);
    signIn.with(lina.email(), AccountFixtures.PASSWORD, Origin.UNKNOWN);

    assertThat(house.account(lina.id()))
        .isEqualTo(before.withSamePassword("hash of " + AccountFixtures.PASSWORD));
  }

  @Test
  void knowsTheCallerByThePresentState() {
    Account admin = house.person(Role.ADMIN);
    Account closed = house.closed(Role.USER);

    assertThat(authenticate.behind(admin.id(), token(house.now()), Origin.UNKNOWN).isAdmin())
        .isTrue();
    assertThatThrownBy(() -> authenticate.behind(closed.id(), token(house.now()), Origin.UNKNOWN))
        .hasMessage("accounts.disabled");
    assertThatThrownBy(
            () -> authenticate.behind(new AccountId("none"), token(house.now()), Origin.UNKNOWN))
        .hasMessage("accounts.unknown-account");
  }

  private static SessionToken token(Instant issuedAt) {
    return new SessionToken(issuedAt, "a".repeat(64));
  }

  @Test
  void refusesTokensFromBeforeAPasswordChange() {
    Account lina = house.person(Role.USER);
    Instant issuedAt = lina.tokenIssueTime(house.now());
    house.get(InMemoryAccounts.class).change(lina.id(), a -> a.withPassword("other", house.now()));

    assertThatThrownBy(() -> authenticate.behind(lina.id(), token(issuedAt), Origin.UNKNOWN))
        .hasMessage("accounts.invalid-token");
  }

  /** A delivery that waits bears the name; under another one nobody would ever hand it over. */
  @Test
  void theReactionIsNamedAsDeliveriesThatMayBeWaiting() {
    assertThat(house.get(AccountAnnouncements.class).reactions())
        .extracting(Reaction::name)
        .containsExactlyInAnyOrder(REGISTERED);
  }

  @Test
  void tellsTheAdministratorsOfANewAccount() {
    Account lina = house.person(Role.USER);
    Account admin = house.person(Role.ADMIN);

    house.reactTwice(REGISTERED, new AccountRegistered(lina.id().value()));

    assertThat(house.notices(admin.id())).as("told once").hasSize(1);
    assertThat(house.notices(lina.id())).isEmpty();
    NotificationView notice = house.notices(admin.id()).getFirst();
    assertThat(notice.message()).contains("Lina Moreau", lina.email());
    assertThat(notice.type()).isEqualTo(NotificationType.INFO);
    assertThat(notice.priority()).isEqualTo(NotificationPriority.NORMALE);
    assertThat(notice.actionUrl()).contains("/admin/users");
  }

  private static Registration registration(String email, String password) {
    return new Registration("Lina", "Moreau", email, password, "");
  }
}
