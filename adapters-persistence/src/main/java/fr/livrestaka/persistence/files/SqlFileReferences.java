package fr.livrestaka.persistence.files;

import fr.livrestaka.application.files.port.FileReferences;
import fr.livrestaka.domain.files.FileId;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All that MySQL says of bytes. */
@Singleton
final class SqlFileReferences implements FileReferences {
  private static final List<String> ELSEWHERE =
      List.of(
          "SELECT fichierUrl AS url FROM commandes WHERE fichierUrl LIKE '%/uploads/%'",
          "SELECT avatar AS url FROM users WHERE avatar LIKE '%/uploads/%'");

  private final StoredFileRows rows;
  private final Statements statements;

  SqlFileReferences(StoredFileRows rows, Statements statements) {
    this.rows = rows;
    this.statements = statements;
  }

  @Override
  public List<FileRecord> after(Optional<FileId> last, int size) {
    return rows.behind(last.map(FileId::value).orElse(""), size).stream()
        .map(StoredFileRow::toRecord)
        .toList();
  }

  @Override
  public Set<StoredPath> named(Collection<StoredPath> paths) {
    List<String> names = paths.stream().map(StoredPath::name).toList();
    Set<StoredPath> named = new HashSet<>();
    statements
        .queryEach(
            "SELECT url FROM files WHERE storedName IN (%s)",
            row -> StoredPath.ofUrl(row.getString("url")), names)
        .forEach(found -> found.ifPresent(named::add));
    named.retainAll(paths);
    return named;
  }

  @Override
  public Set<StoredPath> elsewhere() {
    Set<StoredPath> paths = new HashSet<>();
    for (String query : ELSEWHERE) {
      statements
          .query(query, row -> StoredPath.ofUrl(row.getString("url")))
          .forEach(found -> found.ifPresent(paths::add));
    }
    return paths;
  }
}
