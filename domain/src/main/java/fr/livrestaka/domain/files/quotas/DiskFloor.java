package fr.livrestaka.domain.files.quotas;

import fr.livrestaka.domain.files.refusals.NoRoomForFiles;

/**
 * How much of the disk uploads leave free, for the database and all else that has to write.
 *
 * @param bytes at least
 */
public record DiskFloor(long bytes) {
  /**
   * @throws IllegalArgumentException where it is below zero
   */
  public DiskFloor {
    if (bytes < 0) throw new IllegalArgumentException(bytes + " bytes");
  }

  /**
   * @param free bytes that can still be written
   * @param more bytes to come; 0 where nobody knows
   * @throws NoRoomForFiles too little would stay free
   */
  public void requireRoom(long free, long more) {
    if (free - bytes < more) throw NoRoomForFiles.onDisk();
  }
}
