package fr.livrestaka.domain.messaging;

import fr.livrestaka.domain.accounts.AccountId;
import java.util.Comparator;
import java.util.List;

/** One thread of one inbox. */
public record ThreadRef(Inbox inbox, Correspondent correspondent) {
  /** What clients call the only thread of those who are no administrators. */
  public static final String WITH_TEAM = "admin-support";

  /**
   * The order in which several threads are locked, so that no two transactions wait for each other:
   * first those of the team, which are locked before it is known which others have to be, then by
   * key.
   */
  public static final Comparator<ThreadRef> LOCK_ORDER =
      Comparator.comparing((ThreadRef thread) -> !thread.inbox().isTeams())
          .thenComparing(ThreadRef::key);

  /** The thread of somebody with the team. */
  public static ThreadRef withTeam(Correspondent correspondent) {
    return new ThreadRef(Inbox.TEAM, correspondent);
  }

  /**
   * The threads that an administrator means by a correspondent: the team's with that correspondent,
   * and the administrator's own where it is an account.
   */
  public static List<ThreadRef> meantBy(AccountId admin, Correspondent other) {
    ThreadRef withTeam = withTeam(other);
    return other.isVisitor()
        ? List.of(withTeam)
        : List.of(withTeam, new ThreadRef(Inbox.of(admin), other));
  }

  /** Whether it is in an inbox that the administrator reads. */
  public boolean isReadBy(AccountId admin) {
    return Inbox.readBy(admin).contains(inbox);
  }

  /** Names it in one text, for the database. */
  public String key() {
    return inbox.value() + "|" + correspondent.value();
  }
}
