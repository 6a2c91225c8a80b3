package fr.livrestaka.persistence.shared;

import fr.livrestaka.domain.files.StoredPath;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Bytes that an address of a person or an order named, where nothing else does. Such an address may
 * be a text that somebody wrote, and then names what he likes: that it names a file is no proof
 * that the file is his. Files that have a row go with their row, and never by such an address.
 */
public final class LooseUploads {
  /** Documents lie there whose owners are known by other tables. */
  private static final Set<String> DOCUMENTS = Set.of("invoices", "contracts");

  /** What may name an upload beside pictures, each read once however many addresses are asked. */
  private static final List<String> NAMING =
      List.of(
          "SELECT url FROM files WHERE SUBSTRING_INDEX(url, '/uploads/', -1) IN (%s)",
          "SELECT pdfUrl AS url FROM invoices"
              + " WHERE SUBSTRING_INDEX(pdfUrl, '/uploads/', -1) IN (%s)");

  private static final String PICTURES =
      "SELECT avatar AS url FROM users"
          + " WHERE id <> ? AND SUBSTRING_INDEX(avatar, '/uploads/', -1) IN (%s)";

  private static final String OTHER_ORDERS =
      "SELECT fichierUrl AS url FROM commandes"
          + " WHERE userId <> ? AND SUBSTRING_INDEX(fichierUrl, '/uploads/', -1) IN (%s)";

  private static final String NOBODY = "";

  private final Statements statements;

  public LooseUploads(Statements statements) {
    this.statements = statements;
  }

  /**
   * @param urls addresses that stand in no order any more
   * @return where bytes lie that nothing names now
   */
  public List<StoredPath> among(Collection<String> urls) {
    return among(urls, NOBODY);
  }

  /**
   * @param urls addresses that stand in no order any more
   * @param erased id of the account whose own picture keeps nothing
   * @return where bytes lie that nothing else names
   */
  public List<StoredPath> among(Collection<String> urls, String erased) {
    return unnamed(urls, NOBODY, erased);
  }

  /**
   * @param urls addresses that stand in a person's own orders, or say where the own picture is
   * @param person the account's id
   * @return where bytes lie that no row of files and nothing of anybody else names
   */
  public List<StoredPath> ofNobodyElse(Collection<String> urls, String person) {
    return unnamed(urls, person, person);
  }

  private List<StoredPath> unnamed(
      Collection<String> urls, String ownerOfOrders, String ownerOfPicture) {
    Set<StoredPath> loose =
        urls.stream()
            .map(StoredPath::ofUrl)
            .flatMap(Optional::stream)
            .filter(path -> !DOCUMENTS.contains(path.folder()) && !isHidden(path))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    List<String> values = loose.stream().map(StoredPath::value).toList();
    for (String naming : NAMING) keepNamed(loose, naming, values);
    keepNamed(loose, OTHER_ORDERS, values, ownerOfOrders);
    keepNamed(loose, PICTURES, values, ownerOfPicture);
    return List.copyOf(loose);
  }

  /** What the program keeps there for itself, as the check of the key. */
  private static boolean isHidden(StoredPath path) {
    return path.value().startsWith(".") || path.value().contains("/.");
  }

  private void keepNamed(
      Set<StoredPath> loose, String naming, List<String> values, Object... before) {
    statements
        .queryEach(naming, row -> StoredPath.ofUrl(row.getString("url")), values, before)
        .forEach(named -> named.ifPresent(loose::remove));
  }
}
