package fr.livrestaka.domain.files.quotas;

import fr.livrestaka.domain.files.refusals.NoRoomForFiles;

/**
 * How much the files of all guests may take up together, who have sent them with orders that are
 * not paid yet.
 *
 * @param bytes at most
 */
public record GuestQuota(long bytes) {
  /**
   * @throws IllegalArgumentException where it is below zero
   */
  public GuestQuota {
    if (bytes < 0) throw new IllegalArgumentException(bytes + " bytes");
  }

  /**
   * @param used bytes of the files that are there
   * @param more bytes of the files to come
   * @throws NoRoomForFiles they do not fit in
   */
  public void requireRoom(long used, long more) {
    if (more > bytes - used) throw NoRoomForFiles.forGuests();
  }
}
