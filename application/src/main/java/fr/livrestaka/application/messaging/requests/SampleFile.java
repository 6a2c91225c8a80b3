package fr.livrestaka.application.messaging.requests;

import fr.livrestaka.application.files.KeepUploads;
import fr.livrestaka.application.files.KeptFile;
import fr.livrestaka.application.files.Upload;
import fr.livrestaka.application.files.port.FileRecords;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.files.FileId;
import fr.livrestaka.domain.files.UploadPurpose;
import fr.livrestaka.domain.shared.Refusal;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Stores the file that comes with a request for a free sample. */
@Singleton
public class SampleFile {
  private static final System.Logger LOG = System.getLogger(SampleFile.class.getName());

  private final KeepUploads uploads;
  private final FileRecords records;
  private final IdGenerator ids;

  @Inject
  public SampleFile(KeepUploads uploads, FileRecords records, IdGenerator ids) {
    this.uploads = uploads;
    this.records = records;
    this.ids = ids;
  }

  /**
   * Stores the file, never inside a transaction. The request matters more than its file: where the
   * file cannot be stored, the request goes on without it (contract A 3.3), and the log says why.
   *
   * @throws Refusal where the file is of a type that is not accepted
   */
  Optional<KeptFile> keep(List<Upload> sent) {
    if (sent.isEmpty()) return Optional.empty();
    try {
      return Optional.of(uploads.keep(UploadPurpose.FREE_SAMPLE, sent).get(0));
    } catch (Refusal e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "The text of a wish for a free sample was not kept", e);
      return Optional.empty();
    }
  }

  /**
   * Writes the row of the file, which belongs to the administrator.
   *
   * @return its id
   */
  String record(KeptFile kept, AccountId admin, Instant now) {
    FileId id = new FileId(ids.next());
    records.add(kept.asDocument(id, admin, kept.description(), now));
    return id.value();
  }

  /** Runs what writes the rows, and removes the file where that fails. */
  <T> T orDiscard(Optional<KeptFile> kept, Supplier<T> write) {
    return uploads.orDiscard(kept.stream().toList(), write);
  }
}
