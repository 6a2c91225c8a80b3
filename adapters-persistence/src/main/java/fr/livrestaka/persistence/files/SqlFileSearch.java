package fr.livrestaka.persistence.files;

import fr.livrestaka.application.files.FileView;
import fr.livrestaka.application.files.LibraryFile;
import fr.livrestaka.application.files.port.FileSearch;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.Uploader;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists of files of orders in MySQL, one statement each. */
@Singleton
final class SqlFileSearch implements FileSearch {
  private static final String LIST =
      """
      SELECT f.*, c.userId, c.titre, u.role, o.prenom, o.nom, o.email
      FROM files f
      JOIN commandes c ON c.id = f.commandeId
      LEFT JOIN users u ON u.id = f.uploadedById
      LEFT JOIN users o ON o.id = c.userId
      """;
  private static final String NEWEST_FIRST = " ORDER BY f.createdAt DESC, f.id DESC";

  private final Statements statements;

  SqlFileSearch(Statements statements) {
    this.statements = statements;
  }

  @Override
  public List<FileView> ofOrder(OrderId order) {
    return statements.query(
        LIST + "WHERE f.commandeId = ?" + NEWEST_FIRST, this::view, order.value());
  }

  @Override
  public List<LibraryFile> ofClient(AccountId client, Optional<PageRequest> page) {
    return library(LIST + "WHERE c.userId = ?", page, client.value());
  }

  @Override
  public List<LibraryFile> ofEverybody(Optional<PageRequest> page) {
    return library(LIST, page);
  }

  private List<LibraryFile> library(String list, Optional<PageRequest> page, Object... conditions) {
    String sql = list + NEWEST_FIRST + page.map(wanted -> " LIMIT ? OFFSET ?").orElse("");
    List<Object> values = new ArrayList<>(List.of(conditions));
    page.ifPresent(wanted -> values.addAll(List.of(wanted.size(), wanted.offset())));
    return statements.query(sql, this::libraryFile, values.toArray());
  }

  private LibraryFile libraryFile(ResultSet row) throws SQLException {
    return new LibraryFile(
        view(row),
        row.getString("titre"),
        text(row, "prenom") + " " + text(row, "nom"),
        text(row, "email"));
  }

  private FileView view(ResultSet row) throws SQLException {
    FileRecord file = statements.entity(row, StoredFileRow.class).toRecord();
    String role = row.getString("role");
    AccountId owner = new AccountId(row.getString("userId"));
    boolean isTeamFile =
        role != null && new Uploader(file.uploadedBy(), Role.valueOf(role)).isTeamTo(owner);
    return new FileView(file, isTeamFile);
  }

  /** An odd row has no owner. */
  private static String text(ResultSet row, String column) throws SQLException {
    String text = row.getString(column);
    return text == null ? "" : text;
  }
}
