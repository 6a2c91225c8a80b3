package fr.livrestaka.persistence.messaging;

import fr.livrestaka.application.messaging.port.AttachableFiles;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.Attachable;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.util.List;

/** Files that are to be attached, in MySQL. */
@Singleton
final class SqlAttachableFiles implements AttachableFiles {
  private final Statements statements;

  SqlAttachableFiles(Statements statements) {
    this.statements = statements;
  }

  @Override
  public List<Attachable> lock(List<String> ids) {
    return statements.queryEach(
        "SELECT id, uploadedById, type, size FROM files WHERE id IN (%s) LOCK IN SHARE MODE",
        row ->
            new Attachable(
                row.getString("id"),
                new AccountId(row.getString("uploadedById")),
                row.getString("type"),
                row.getLong("size")),
        ids);
  }
}
