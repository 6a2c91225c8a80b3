package fr.livrestaka.persistence.files;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.files.FileId;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.FileType;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.persistence.shared.Statements;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Rows of table {@code files} as the domain knows them. */
final class FileRows {
  /** With the alias {@code f}. */
  static final String COLUMNS =
      "f.id, f.filename, f.url, f.mimeType, f.size, f.type, f.uploadedById, f.commandeId,"
          + " f.description, f.createdAt";

  private FileRows() {}

  static FileRecord of(ResultSet row) throws SQLException {
    return new FileRecord(
        new FileId(row.getString("id")),
        row.getString("filename"),
        StoredPath.ofUrl(row.getString("url")),
        row.getString("mimeType"),
        row.getLong("size"),
        FileType.valueOf(row.getString("type")),
        new AccountId(row.getString("uploadedById")),
        Optional.ofNullable(row.getString("commandeId")).map(OrderId::new),
        Optional.ofNullable(row.getString("description")),
        Statements.instant(row, "createdAt"));
  }
}
