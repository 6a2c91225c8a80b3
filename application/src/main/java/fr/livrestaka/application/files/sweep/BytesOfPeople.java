package fr.livrestaka.application.files.sweep;

import fr.livrestaka.application.accounts.port.StoredBytes;
import fr.livrestaka.application.files.port.FileReferences;
import fr.livrestaka.application.files.port.StoredFiles;
import fr.livrestaka.application.privacy.DataMapText;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.files.events.StoredFileAbandoned;
import fr.livrestaka.domain.privacy.ErasureFate;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Bytes for the export of somebody's data, and those that are back although an erasure took them,
 * as where folders were restored from another moment than the database.
 */
@Singleton
public class BytesOfPeople implements StoredBytes {
  private static final String UPLOADS = "uploads/";

  private final StoredFiles files;
  private final FileReferences references;
  private final Outbox outbox;
  private final Transactions transactions;

  @Inject
  public BytesOfPeople(
      StoredFiles files, FileReferences references, Outbox outbox, Transactions transactions) {
    this.files = files;
    this.references = references;
    this.outbox = outbox;
    this.transactions = transactions;
  }

  @Override
  public Optional<Supplier<InputStream>> find(StoredPath path) {
    return files.open(path).map(content -> () -> content.open(0));
  }

  @Override
  public int abandonUnnamed(Predicate<StoredPath> isErased) {
    List<StoredPath> back = new ArrayList<>();
    for (String folder : foldersOfErasures()) {
      files.list(folder).stream().map(StoredEntry::path).filter(isErased).forEach(back::add);
    }
    return back.isEmpty() ? 0 : transactions.write(() -> abandonUnnamed(back));
  }

  private int abandonUnnamed(List<StoredPath> paths) {
    Set<StoredPath> named = references.named(paths);
    Set<StoredPath> elsewhere = references.elsewhere();
    List<StoredPath> unnamed =
        paths.stream().filter(path -> !named.contains(path) && !elsewhere.contains(path)).toList();
    unnamed.stream().map(StoredFileAbandoned::new).forEach(outbox::record);
    return unnamed.size();
  }

  /** By the classification of folders. */
  private static List<String> foldersOfErasures() {
    return DataMapText.current().folders().stream()
        .filter(folder -> folder.fate() == ErasureFate.REMOVED)
        .filter(folder -> folder.path().startsWith(UPLOADS))
        .map(folder -> folder.path().substring(UPLOADS.length()))
        .toList();
  }
}
