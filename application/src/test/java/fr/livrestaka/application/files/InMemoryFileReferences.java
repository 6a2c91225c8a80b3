package fr.livrestaka.application.files;

import fr.livrestaka.application.files.port.FileReferences;
import fr.livrestaka.domain.files.FileId;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.StoredPath;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** References in memory. */
public final class InMemoryFileReferences implements FileReferences {
  private final InMemoryFileRecords records;
  private final Set<StoredPath> elsewhere = new HashSet<>();

  public InMemoryFileReferences(InMemoryFileRecords records) {
    this.records = records;
  }

  @Override
  public List<FileRecord> after(Optional<FileId> last, int size) {
    String from = last.map(FileId::value).orElse("");
    return records.all().stream()
        .filter(file -> file.id().value().compareTo(from) > 0)
        .sorted(Comparator.comparing(file -> file.id().value()))
        .limit(size)
        .toList();
  }

  @Override
  public Set<StoredPath> named(Collection<StoredPath> paths) {
    Set<StoredPath> named = new HashSet<>();
    records.all().forEach(file -> file.path().ifPresent(named::add));
    named.retainAll(paths);
    return named;
  }

  @Override
  public Set<StoredPath> elsewhere() {
    return Set.copyOf(elsewhere);
  }

  public void nameElsewhere(StoredPath path) {
    elsewhere.add(path);
  }
}
