package fr.livrestaka.domain.files;

/** What can be wrong with the content of a file, beside its type. */
public enum ContentDanger {
  /** It unpacks to much more than it seems, or to too many or too deeply nested files. */
  BOMB("files.bomb"),
  /** It is, or has in it, something else than it says it is. */
  DISGUISED("files.disguised"),
  /** Its parts cannot be read, or need a password. */
  UNREADABLE("files.unreadable");

  private final String code;

  ContentDanger(String code) {
    this.code = code;
  }

  /** Name of the text that tells it. */
  public String code() {
    return code;
  }
}
