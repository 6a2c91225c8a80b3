package fr.livrestaka.application.accounts.erasure;

import fr.livrestaka.application.files.port.FileReferences;
import fr.livrestaka.application.files.port.StoredFiles;
import fr.livrestaka.application.files.sweep.StoredEntry;
import fr.livrestaka.application.privacy.DataMapText;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.files.events.StoredFileAbandoned;
import fr.livrestaka.domain.privacy.ErasureFate;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds bytes that an erasure took and that lie there again without a row, as where folders were
 * restored from another moment than the database. They are known by the hash of their path.
 */
@Singleton
public class ErasedBytes {
  private static final String UPLOADS = "uploads/";

  private final StoredFiles files;
  private final FileReferences references;
  private final Outbox outbox;
  private final Transactions transactions;

  @Inject
  public ErasedBytes(
      StoredFiles files, FileReferences references, Outbox outbox, Transactions transactions) {
    this.files = files;
    this.references = references;
    this.outbox = outbox;
    this.transactions = transactions;
  }

  /** Not inside a transaction, and after the rows have gone: what a row still names stays. */
  int abandon(List<ErasedAccount> entries) {
    Set<ErasedTrace> erased =
        entries.stream()
            .flatMap(entry -> entry.traces().stream())
            .filter(trace -> trace.kind() == ErasedTrace.Kind.FILE)
            .collect(Collectors.toSet());
    if (erased.isEmpty()) return 0;
    List<StoredPath> back = new ArrayList<>();
    for (String folder : folders()) {
      for (StoredEntry entry : files.list(folder)) {
        if (erased.contains(ErasedTrace.ofFile(entry.path()))) back.add(entry.path());
      }
    }
    return transactions.write(() -> abandonUnnamed(back));
  }

  private int abandonUnnamed(List<StoredPath> paths) {
    Set<StoredPath> named = references.named(paths);
    Set<StoredPath> elsewhere = references.elsewhere();
    List<StoredPath> unnamed =
        paths.stream().filter(path -> !named.contains(path) && !elsewhere.contains(path)).toList();
    unnamed.stream().map(StoredFileAbandoned::new).forEach(outbox::record);
    return unnamed.size();
  }

  /** Where an erasure removes bytes, by the classification of folders. */
  private static List<String> folders() {
    return DataMapText.current().folders().stream()
        .filter(folder -> folder.fate() == ErasureFate.REMOVED)
        .flatMap(folder -> inUploads(folder.path()).stream())
        .toList();
  }

  private static Optional<String> inUploads(String path) {
    return path.startsWith(UPLOADS)
        ? Optional.of(path.substring(UPLOADS.length()))
        : Optional.empty();
  }
}
