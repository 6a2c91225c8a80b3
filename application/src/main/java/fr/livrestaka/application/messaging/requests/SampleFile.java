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

/** Keeps the text that comes with the wish for a free sample. */
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
   * Never inside a transaction. The wish matters more than the file: where it cannot be stored,
   * there is none (contract A 3.3), and the log says why.
   *
   * @throws Refusal the file is not one that is taken
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

  /** Writes the row, which is the administrator's; returns its id. */
  String record(KeptFile kept, AccountId admin, Instant now) {
    FileId id = new FileId(ids.next());
    records.add(kept.asDocument(id, admin, kept.description(), now));
    return id.value();
  }

  /** Writes what speaks of the file, whose bytes go where that is refused. */
  <T> T orDiscard(Optional<KeptFile> kept, Supplier<T> write) {
    return uploads.orDiscard(kept.stream().toList(), write);
  }
}
