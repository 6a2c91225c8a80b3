package fr.livrestaka.persistence.files;

import fr.livrestaka.application.files.port.FileRecords;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.files.FileId;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.Uploader;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Rows of files in MySQL. */
@Singleton
final class SqlFileRecords implements FileRecords {
  private static final String BY_ID = "SELECT " + FileRows.COLUMNS + " FROM files f WHERE id = ?";

  private final Statements statements;

  SqlFileRecords(Statements statements) {
    this.statements = statements;
  }

  @Override
  public Optional<FileRecord> find(FileId id) {
    return statements.query(BY_ID, FileRows::of, id.value()).stream().findFirst();
  }

  @Override
  public Optional<FileRecord> lock(FileId id) {
    return statements.query(BY_ID + " FOR UPDATE", FileRows::of, id.value()).stream().findFirst();
  }

  @Override
  public void add(FileRecord file) {
    FileRows.insert(statements, file);
  }

  @Override
  public void remove(FileId id) {
    statements.update("DELETE FROM message_attachments WHERE fileId = ?", id.value());
    statements.update("DELETE FROM files WHERE id = ?", id.value());
  }

  @Override
  public boolean isCorrespondent(FileId file, AccountId account) {
    return !statements
        .query(
            """
            SELECT a.id FROM message_attachments a JOIN messages m ON m.id = a.messageId
            WHERE a.fileId = ? AND (m.senderId = ? OR m.statut <> 'BROUILLON' AND (m.receiverId = ?
              OR m.conversationId LIKE 'cmd\\_%' AND EXISTS (SELECT 1 FROM commandes c
                JOIN users u ON u.id = c.correcteurId AND u.role <> 'USER'
                WHERE c.id = SUBSTRING(m.conversationId, 5) AND c.correcteurId = ?)))
            LIMIT 1
            """,
            row -> row.getString("id"),
            file.value(),
            account.value(),
            account.value(),
            account.value())
        .isEmpty();
  }

  @Override
  public Optional<Uploader> lockUploader(AccountId account) {
    return statements
        .query(
            "SELECT role FROM users WHERE id = ? AND isActive = 1 FOR UPDATE",
            row -> new Uploader(account, Role.valueOf(row.getString("role"))),
            account.value())
        .stream()
        .findFirst();
  }

  @Override
  public long bytesOf(AccountId uploader) {
    return number(
        "SELECT COALESCE(SUM(size), 0) AS n FROM files WHERE uploadedById = ?", uploader.value());
  }

  @Override
  public long lockBytesOf(AccountId owner) {
    statements.query(
        "SELECT id FROM users WHERE id = ? FOR UPDATE", row -> row.getString("id"), owner.value());
    return bytesOf(owner);
  }

  @Override
  public int countOf(OrderId order) {
    return (int) number("SELECT COUNT(*) AS n FROM files WHERE commandeId = ?", order.value());
  }

  private long number(String sql, String parameter) {
    return statements.query(sql, row -> row.getLong("n"), parameter).get(0);
  }
}
