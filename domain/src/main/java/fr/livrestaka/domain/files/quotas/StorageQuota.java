package fr.livrestaka.domain.files.quotas;

import fr.livrestaka.domain.files.Uploader;
import fr.livrestaka.domain.files.refusals.OrderFull;
import fr.livrestaka.domain.files.refusals.QuotaExceeded;

/**
 * How much the files of one client may take up, all together. The team, which works for everybody,
 * has no limit.
 *
 * @param bytes at most
 */
public record StorageQuota(long bytes) {
  /** How many files an order may have. */
  public static final int MOST_FILES_OF_ORDER = 500;

  /**
   * @throws IllegalArgumentException where it is below zero
   */
  public StorageQuota {
    if (bytes < 0) throw new IllegalArgumentException(bytes + " bytes");
  }

  /**
   * @param used bytes of the files that are there
   * @param more bytes of the file to come
   * @throws QuotaExceeded it does not fit in
   */
  public void requireRoom(Uploader uploader, long used, long more) {
    if (!uploader.role().isTeam() && more > bytes - used) throw new QuotaExceeded(this);
  }

  /**
   * @param files that the order has already
   * @throws OrderFull there may be no more
   */
  public static void requireRoomInOrder(int files) {
    if (files >= MOST_FILES_OF_ORDER) throw new OrderFull();
  }

  public long megabytes() {
    return bytes >> 20;
  }
}
