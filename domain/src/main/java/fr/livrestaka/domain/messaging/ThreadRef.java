package fr.livrestaka.domain.messaging;

/** One thread of one inbox. */
public record ThreadRef(Inbox inbox, Correspondent correspondent) {
  /** The thread of somebody with the team. */
  public static ThreadRef withTeam(Correspondent correspondent) {
    return new ThreadRef(Inbox.TEAM, correspondent);
  }

  /** Names it in one text, for the database. */
  public String key() {
    return inbox.value() + "|" + correspondent.value();
  }
}
