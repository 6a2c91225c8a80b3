package fr.livrestaka.application.files;

import fr.livrestaka.application.files.port.FileRecords;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.files.Uploader;
import fr.livrestaka.domain.files.quotas.GuestQuota;
import fr.livrestaka.domain.files.quotas.StorageQuota;
import fr.livrestaka.domain.files.refusals.NoRoomForFiles;
import fr.livrestaka.domain.files.refusals.NotYourFile;
import fr.livrestaka.domain.files.refusals.QuotaExceeded;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * Whether there is room for files, by whose they are. Within an open write transaction, before its
 * first read that does not lock: the account is locked until that ends, so that of uploads at once
 * each counts those before it.
 */
@Singleton
public class UploadQuotas {
  private final FileRecords records;
  private final StorageQuota quota;
  private final GuestQuota guests;

  @Inject
  public UploadQuotas(FileRecords records, StorageQuota quota, GuestQuota guests) {
    this.records = records;
    this.quota = quota;
    this.guests = guests;
  }

  /**
   * @param more bytes of the files to come
   * @return who brings them
   * @throws NotYourFile the account is closed or not there
   * @throws QuotaExceeded they would take up too much
   */
  public Uploader requireRoom(AccountId account, long more) {
    Uploader uploader = records.lockUploader(account).orElseThrow(NotYourFile::file);
    quota.requireRoom(uploader, records.bytesOf(account), more);
    return uploader;
  }

  /**
   * @param owner the account of guests' files
   * @param more bytes of the files to come
   * @throws NoRoomForFiles all guests' files together would take up too much
   */
  public void requireRoomForGuests(AccountId owner, long more) {
    guests.requireRoom(records.lockBytesOf(owner), more);
  }
}
