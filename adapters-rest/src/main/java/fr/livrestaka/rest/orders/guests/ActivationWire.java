package fr.livrestaka.rest.orders.guests;

import fr.livrestaka.application.orders.guests.ShowActivation.Link;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.rest.shared.body.EmptyIfAbsent;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** What is sent and answered when an account is opened. */
final class ActivationWire {
  private ActivationWire() {}

  /** The password that opens the account. */
  @Introspected
  @Schema(name = "MotDePasseChoisi")
  record ToActivate(@Schema(minLength = 8, maxLength = 72) @EmptyIfAbsent String password) {
    @Override
    public String toString() {
      return "ToActivate";
    }
  }

  /** A link that works. */
  @Serdeable
  record Valid(
      String message, boolean valid, Person user, boolean isAlreadyActive, Instant expiresAt) {
    static Valid of(String message, Link link) {
      Account account = link.account();
      return new Valid(
          message,
          true,
          new Person(account.prenom(), account.nom(), account.email()),
          account.isActive(),
          link.expiresAt());
    }
  }

  /** Whom a link is for. */
  @Serdeable
  record Person(String prenom, String nom, String email) {}

  /** The account is open. */
  @Serdeable
  record Activated(String message, boolean success, User user, String token, String redirectUrl) {
    static Activated of(String message, Account account, String token, String redirectUrl) {
      return new Activated(message, true, User.of(account), token, redirectUrl);
    }
  }

  /** The opened account. */
  @Serdeable
  record User(String id, String prenom, String nom, String email, String role) {
    static User of(Account account) {
      return new User(
          account.id().value(),
          account.prenom(),
          account.nom(),
          account.email(),
          account.role().name());
    }
  }
}
