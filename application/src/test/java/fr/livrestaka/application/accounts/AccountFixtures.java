package fr.livrestaka.application.accounts;

import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Accounts to test with; each call gives another one. */
public final class AccountFixtures {
  public static final Instant CREATED = Instant.parse("2026-03-02T09:15:00.123Z");

  /** Of all of them. */
  public static final String PASSWORD = "Relieur-vert-1";

  private AccountFixtures() {}

  public static Account lina() {
    return with(freshEmail(), Role.USER, true);
  }

  public static String freshEmail() {
    return "Lina." + UUID.randomUUID() + "@Example.org";
  }

  /** Open, and unchanged since then. */
  public static Account made(Role role, Instant at) {
    return with(freshEmail(), role, true, at);
  }

  /** The parts that are not named are filled in. */
  public static Account with(String email, Role role, boolean active) {
    return with(email, role, active, CREATED);
  }

  private static Account with(String email, Role role, boolean active, Instant made) {
    return new Account(
        new AccountId(UUID.randomUUID().toString()),
        "Lina",
        "Moreau",
        email,
        "hash of " + PASSWORD,
        role,
        active,
        made,
        made,
        Optional.of("1 rue des Lilas\n75020 Paris"),
        Optional.of("https://example.org/lina.png"),
        Optional.of("0600000000"),
        Optional.of("{\"emailNotifications\": false}"),
        Optional.of("Autrice, née à Gap 🏔"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }
}
