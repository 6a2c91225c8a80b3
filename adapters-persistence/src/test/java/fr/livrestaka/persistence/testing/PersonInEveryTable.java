package fr.livrestaka.persistence.testing;

import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.persistence.shared.Statements;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A person of whom every table knows something. One {@link #mark()} is part of everything personal,
 * so that a search for it finds what is left. The mailbox is proven.
 *
 * @param mark 12 signs that occur nowhere else
 */
public record PersonInEveryTable(String mark, Account account) {
  static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");
  private static final String DEFAULT_HASH = "$2a$04$notahashnotahashnotahashnotahash";

  public static PersonInEveryTable fresh() {
    return of(new AccountId(UUID.randomUUID().toString()), DEFAULT_HASH);
  }

  /**
   * @param passwordHash lets the person sign in
   */
  public static PersonInEveryTable of(AccountId id, String passwordHash) {
    String mark = "q" + UUID.randomUUID().toString().replace("-", "").substring(0, 11);
    return new PersonInEveryTable(
        mark,
        new Account(
            id,
            "Zoé-" + mark,
            "Quillemot-" + mark,
            "Zoe." + mark + "@Example.org",
            passwordHash,
            Role.USER,
            true,
            NOON,
            NOON,
            Optional.of("1 rue " + mark),
            Optional.of("/uploads/avatars/" + mark + ".png"),
            Optional.of("06 " + mark),
            Optional.of("{\"note\": \"" + mark + "\"}"),
            Optional.of("Bio " + mark),
            Optional.empty(),
            Optional.empty(),
            Optional.of(NOON),
            false));
  }

  public String id(String name) {
    return name + "-" + account.id().value();
  }

  public void insertAccount(Statements sql) {
    sql.update(
        "INSERT INTO users (id, prenom, nom, email, password, role, isActive, createdAt, updatedAt,"
            + " adresse, avatar, telephone, preferences, bio, mailboxProvenAt)"
            + " VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?)",
        account.id().value(),
        account.prenom(),
        account.nom(),
        account.email(),
        account.passwordHash(),
        account.role().name(),
        NOON,
        NOON,
        account.adresse().orElseThrow(),
        account.avatar().orElseThrow(),
        account.telephone().orElseThrow(),
        account.preferences().orElseThrow(),
        account.bio().orElseThrow(),
        account.mailboxProvenAt().orElseThrow());
  }

  /** Needs the account's row. */
  public void fill(Statements sql) {
    new PersonRows(this, sql).insert();
  }
}
