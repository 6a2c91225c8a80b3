package fr.livrestaka.application.messaging;

import fr.livrestaka.application.files.KeepUploads;
import fr.livrestaka.application.files.KeptFile;
import fr.livrestaka.application.files.Upload;
import fr.livrestaka.application.files.port.FileRecords;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.files.FileId;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.FileType;
import fr.livrestaka.domain.files.UploadPurpose;
import fr.livrestaka.domain.shared.Refusal;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
    records.add(
        new FileRecord(
            id,
            kept.filename(),
            Optional.of(kept.path()),
            kept.mimeType(),
            kept.size(),
            FileType.DOCUMENT,
            admin,
            Optional.empty(),
            kept.description(),
            now));
    return id.value();
  }

  void discard(KeptFile kept) {
    uploads.discard(List.of(kept));
  }
}
