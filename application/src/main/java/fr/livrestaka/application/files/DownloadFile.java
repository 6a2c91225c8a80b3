package fr.livrestaka.application.files;

import fr.livrestaka.application.files.port.FileRecords;
import fr.livrestaka.application.files.port.StoredContent;
import fr.livrestaka.application.files.port.StoredFiles;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.files.FileAudience;
import fr.livrestaka.domain.files.FileId;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.refusals.NotYourFile;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Hands out files (contract C F4). */
@Singleton
public class DownloadFile {
  private final FileRecords records;
  private final Orders orders;
  private final StoredFiles files;
  private final Transactions transactions;

  @Inject
  public DownloadFile(
      FileRecords records, Orders orders, StoredFiles files, Transactions transactions) {
    this.records = records;
    this.orders = orders;
    this.files = files;
    this.transactions = transactions;
  }

  /**
   * @throws NotFound no such file, one that waits for its order's payment, or its bytes are missing
   * @throws NotYourFile the file is not the caller's to have
   */
  public OpenedFile open(Caller caller, FileId id) {
    FileRecord file = transactions.read(() -> readable(caller, id));
    StoredContent content =
        file.path().flatMap(files::open).orElseThrow(() -> new NotFound("files.bytes-missing"));
    return new OpenedFile(file, content);
  }

  private FileRecord readable(Caller caller, FileId id) {
    FileRecord file =
        records.find(id).filter(found -> !found.isParked()).orElseThrow(MissingFile::refusal);
    Optional<Order> order = file.order().flatMap(orders::find);
    boolean isCorrespondent = records.isCorrespondent(id, caller.id());
    if (FileAudience.downloads(file, order, isCorrespondent, caller.id(), caller.role())) {
      return file;
    }
    throw NotYourFile.file();
  }
}
