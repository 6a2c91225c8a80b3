package fr.livrestaka.domain.messaging;

/**
 * What a thread's line in the inbox counts.
 *
 * @param total messages that are not hidden
 * @param unread of these, those that the inbox's owners have not read
 * @param hiddenUnread hidden and not read
 */
public record ThreadCounters(int total, int unread, int hiddenUnread) {
  public static final ThreadCounters NONE = new ThreadCounters(0, 0, 0);

  /** One message more. */
  public ThreadCounters plus(boolean isUnread) {
    return new ThreadCounters(total + 1, isUnread ? unread + 1 : unread, hiddenUnread);
  }

  /** Hidden from the inbox; new messages make the thread come back with these alone (R4). */
  public ThreadCounters hidden() {
    return new ThreadCounters(0, 0, hiddenUnread + unread);
  }

  public ThreadCounters allRead() {
    return new ThreadCounters(total, 0, 0);
  }

  public boolean hasUnread() {
    return unread > 0 || hiddenUnread > 0;
  }
}
