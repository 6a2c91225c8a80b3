package fr.livrestaka.domain.files.refusals;

import fr.livrestaka.domain.shared.Refusal;

/** No files can be taken in for now, whoever sends them and however small they are. */
public final class NoRoomForFiles extends Refusal {
  private static final long serialVersionUID = 1L;

  private NoRoomForFiles(String code) {
    super(Kind.NO_ROOM, code);
  }

  public static NoRoomForFiles onDisk() {
    return new NoRoomForFiles("files.disk-full");
  }

  public static NoRoomForFiles forGuests() {
    return new NoRoomForFiles("files.guests-full");
  }
}
