package fr.livrestaka.persistence.shared;

import fr.livrestaka.domain.files.StoredPath;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Bytes that an address of a person or an order names, where nothing else does. Such an address may
 * be a text that somebody wrote, and then names what he likes: that it names a file is no proof
 * that the file is his. Files that have a row go with their row, and never by such an address.
 */
public final class LooseUploads {
  /** Documents lie there whose owners are known by other tables. */
  private static final Set<String> DOCUMENTS = Set.of("invoices", "contracts");

  private static final String NAMED =
      """
      SELECT 1 AS named FROM files WHERE storedName = ? OR SUBSTRING_INDEX(url, '/uploads/', -1) = ?
      UNION SELECT 1 FROM commandes WHERE SUBSTRING_INDEX(fichierUrl, '/uploads/', -1) = ?
      UNION SELECT 1 FROM users WHERE id <> ? AND SUBSTRING_INDEX(avatar, '/uploads/', -1) = ?
      UNION SELECT 1 FROM invoices WHERE SUBSTRING_INDEX(pdfUrl, '/uploads/', -1) = ?
      """;

  private final Statements statements;

  public LooseUploads(Statements statements) {
    this.statements = statements;
  }

  /**
   * @param urls addresses that stand in no order any more
   * @param owner id of the account whose picture is not asked
   * @return where bytes lie that nothing names now
   */
  public List<StoredPath> among(Collection<String> urls, String owner) {
    return urls.stream()
        .map(StoredPath::ofUrl)
        .flatMap(Optional::stream)
        .distinct()
        .filter(path -> !DOCUMENTS.contains(path.folder()))
        .filter(path -> !isNamed(path, owner))
        .toList();
  }

  private boolean isNamed(StoredPath path, String owner) {
    String value = path.value();
    return !statements
        .query(NAMED, row -> row.getInt("named"), path.name(), value, value, owner, value, value)
        .isEmpty();
  }
}
