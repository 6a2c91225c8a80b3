package fr.livrestaka.application.accounts.port;

import java.time.Instant;

/** The sessions that their owners have ended, each for as long as it might have lived. */
public interface EndedSessions {
  /**
   * Repeating it changes nothing. Needs a write transaction.
   *
   * @param until when the session would have ended anyway
   */
  void end(String session, Instant until);

  boolean isEnded(String session);

  /** As {@link #isEnded}, but at most five seconds old; what this process ends shows at once. */
  boolean wasEndedLately(String session);

  /**
   * Needs a write transaction.
   *
   * @return how many were forgotten, at most {@code most}
   */
  int forgetThoseBefore(Instant now, int most);
}
