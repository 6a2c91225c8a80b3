package fr.livrestaka.application.files.port;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.files.FileId;
import fr.livrestaka.domain.files.FileRecord;
import fr.livrestaka.domain.files.Uploader;
import fr.livrestaka.domain.orders.OrderId;
import java.util.Optional;

/** The rows of stored files. */
public interface FileRecords {
  Optional<FileRecord> find(FileId id);

  /** As {@link #find}, and nobody else changes the row before the open transaction ends. */
  Optional<FileRecord> lock(FileId id);

  void add(FileRecord file);

  /** Removes the row and the links of messages to it; where there is none, nothing happens. */
  void remove(FileId id);

  /**
   * Whether the account has sent or received a message that has the file, or is in charge of the
   * order that the message's conversation is about and no client's; drafts are the sender's.
   */
  boolean isCorrespondent(FileId file, AccountId account);

  /**
   * Who brings a file, as the account is now; no other file of the account comes in before the open
   * transaction ends.
   *
   * @return empty where the account is closed or not there
   */
  Optional<Uploader> lockUploader(AccountId account);

  /** Bytes of all files that the account has brought. */
  long bytesOf(AccountId uploader);

  /**
   * As {@link #bytesOf}, of an account that is there, open or closed; no more come in before the
   * open transaction ends.
   */
  long lockBytesOf(AccountId owner);

  /** How many files the order has. */
  int countOf(OrderId order);
}
