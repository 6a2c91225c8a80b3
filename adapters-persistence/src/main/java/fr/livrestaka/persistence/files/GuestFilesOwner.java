package fr.livrestaka.persistence.files;

import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** The technical account, under the address that the former service gave it. */
@Singleton
final class GuestFilesOwner {
  private static final String ADDRESS = Account.GUEST_FILES;

  /** No hash of any password. */
  private static final String NO_PASSWORD = "!";

  private static final String FIND = "SELECT id FROM users WHERE emailKey = ?";

  private final Statements statements;
  private final IdGenerator ids;

  GuestFilesOwner(Statements statements, IdGenerator ids) {
    this.statements = statements;
    this.ids = ids;
  }

  AccountId get(Instant now) {
    List<AccountId> found = find(FIND);
    return found.isEmpty() ? make(now) : found.get(0);
  }

  /** Of several transactions at once the first makes it; the others wait and read its commit. */
  private AccountId make(Instant now) {
    statements.update(
        "INSERT INTO users (id, prenom, nom, email, password, role, isActive, createdAt, updatedAt)"
            + " VALUES (?, 'Fichiers', 'en attente', ?, ?, 'USER', 0, ?, ?)"
            + " ON DUPLICATE KEY UPDATE id = id",
        ids.next(),
        ADDRESS,
        NO_PASSWORD,
        now,
        now);
    return find(FIND + " LOCK IN SHARE MODE").get(0);
  }

  private List<AccountId> find(String sql) {
    return statements.query(sql, row -> new AccountId(row.getString("id")), ADDRESS);
  }
}
