package fr.livrestaka.persistence.files;

import fr.livrestaka.application.files.VersionView;
import fr.livrestaka.application.files.port.FileVersions;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.files.FileId;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.FileVersion;
import fr.livrestaka.domain.files.Uploader;
import fr.livrestaka.domain.files.VersionKind;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Table {@code file_versions}; a unique key keeps one current version of each kind. */
@Singleton
final class SqlFileVersions implements FileVersions {
  private static final String LIST =
      """
      SELECT f.*, v.id AS versionId, v.commandeId AS versionOf, v.kind, v.version, v.isCurrent, v.createdAt AS putAt,
        u.prenom, u.nom, u.role, c.userId
      FROM file_versions v
      JOIN files f ON f.id = v.fileId
      JOIN commandes c ON c.id = v.commandeId
      JOIN users u ON u.id = f.uploadedById
      WHERE v.commandeId = ? ORDER BY v.kind, v.version DESC
      """;

  private final FileVersionRows rows;
  private final Statements statements;
  private final IdGenerator ids;

  SqlFileVersions(FileVersionRows rows, Statements statements, IdGenerator ids) {
    this.rows = rows;
    this.statements = statements;
    this.ids = ids;
  }

  @Override
  public List<VersionView> of(OrderId order) {
    return statements.query(LIST, this::view, order.value());
  }

  @Override
  public FileVersion put(OrderId order, VersionKind kind, FileId file, Instant at) {
    int number = rows.lockLastNumber(order.value(), kind) + 1;
    rows.supersede(order.value(), kind);
    FileVersion version = new FileVersion(ids.next(), order, file, kind, number, true, at);
    rows.save(FileVersionRow.current(version));
    return version;
  }

  @Override
  public boolean has(FileId file) {
    return rows.existsByFileId(file.value());
  }

  private VersionView view(ResultSet row) throws SQLException {
    FileRecord file = statements.entity(row, StoredFileRow.class).toRecord();
    FileVersion version =
        new FileVersion(
            row.getString("versionId"),
            new OrderId(row.getString("versionOf")),
            file.id(),
            VersionKind.valueOf(row.getString("kind")),
            row.getInt("version"),
            row.getBoolean("isCurrent"),
            Statements.instant(row, "putAt"));
    Uploader by = new Uploader(file.uploadedBy(), Role.valueOf(row.getString("role")));
    return new VersionView(
        version,
        file,
        row.getString("prenom") + " " + row.getString("nom"),
        by.isTeamTo(new AccountId(row.getString("userId"))));
  }
}
