package fr.livrestaka.domain.messaging;

import java.util.Comparator;

/** One thread of one inbox. */
public record ThreadRef(Inbox inbox, Correspondent correspondent) {
  /**
   * In which several are locked, so that nobody waits in a circle: the team's first, which are
   * locked before it is known what else is, then by key.
   */
  public static final Comparator<ThreadRef> LOCK_ORDER =
      Comparator.comparing((ThreadRef thread) -> !thread.inbox().equals(Inbox.TEAM))
          .thenComparing(ThreadRef::key);

  /** The thread of somebody with the team. */
  public static ThreadRef withTeam(Correspondent correspondent) {
    return new ThreadRef(Inbox.TEAM, correspondent);
  }

  /** Names it in one text, for the database. */
  public String key() {
    return inbox.value() + "|" + correspondent.value();
  }
}
