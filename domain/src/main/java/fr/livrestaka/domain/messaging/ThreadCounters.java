package fr.livrestaka.domain.messaging;

/**
 * The numbers that are kept for a thread of an inbox.
 *
 * @param total messages that are not hidden
 * @param unread messages among them that the owners of the inbox have not read
 * @param hiddenUnread messages that are hidden and not read
 */
public record ThreadCounters(int total, int unread, int hiddenUnread) {
  public static final ThreadCounters NONE = new ThreadCounters(0, 0, 0);

  /** The numbers with one more message. */
  public ThreadCounters plus(boolean isUnread) {
    return new ThreadCounters(total + 1, isUnread ? unread + 1 : unread, hiddenUnread);
  }

  /**
   * The numbers once the thread is hidden from the inbox. When a new message comes, the thread is
   * shown again with new messages only (contract C R4).
   */
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
