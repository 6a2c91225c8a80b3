package fr.livrestaka.application.files;

import fr.livrestaka.application.files.port.FreeDisk;
import fr.livrestaka.domain.files.quotas.DiskFloor;
import fr.livrestaka.domain.files.refusals.NoRoomForFiles;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Refuses uploads before they fill the disk, which everything else needs too. */
@Singleton
public class DiskRoom {
  private final FreeDisk disk;
  private final DiskFloor floor;

  @Inject
  public DiskRoom(FreeDisk disk, DiskFloor floor) {
    this.disk = disk;
    this.floor = floor;
  }

  /**
   * @param more bytes to come; 0 where nobody knows
   * @throws NoRoomForFiles too little would stay free
   */
  public void require(long more) {
    floor.requireRoom(disk.bytes(), more);
  }
}
