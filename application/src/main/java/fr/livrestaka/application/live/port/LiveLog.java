package fr.livrestaka.application.live.port;

import fr.livrestaka.application.live.LiveEntry;
import fr.livrestaka.domain.accounts.AccountId;
import java.time.Instant;
import java.util.List;

/** What was written by {@code LiveFeed}, in one order that all programs agree on. */
public interface LiveLog {
  /**
   * Gives what was committed since the last call, by whichever program, its places, and reads what
   * stands behind a place. What becomes visible later stands behind all that was visible before.
   * Needs no open transaction; costs one statement where nothing is new.
   *
   * @param most how many at once; the rest comes with the next call
   */
  List<LiveEntry> fresh(long after, int most);

  /**
   * What one account is to be told, behind a place, in order.
   *
   * @param asAdministrator with what administrators are told
   */
  List<LiveEntry> of(AccountId account, boolean asAdministrator, long after, int most);

  /** The last place that was given. */
  long last();

  /** The last place that was forgotten; who has seen no further than before it has missed some. */
  long forgotten();

  /**
   * Forgets what is older. Needs a write transaction.
   *
   * @return how many were forgotten, at most {@code most}
   */
  int forgetBefore(Instant time, int most);
}
