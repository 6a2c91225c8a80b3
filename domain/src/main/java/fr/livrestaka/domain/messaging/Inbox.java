package fr.livrestaka.domain.messaging;

import fr.livrestaka.domain.accounts.AccountId;
import java.util.List;

/**
 * Holds threads. There is the team's inbox, which all administrators share (contract C R2), and one
 * for each administrator, with what administrators write to each other.
 *
 * @param value {@code team}, or an administrator's id
 */
public record Inbox(String value) {
  public static final Inbox TEAM = new Inbox("team");

  public static Inbox of(AccountId admin) {
    return new Inbox(admin.value());
  }

  /** The inboxes that an administrator reads: the team's and the administrator's own. */
  public static List<Inbox> readBy(AccountId admin) {
    return List.of(TEAM, of(admin));
  }

  /** Whether all administrators share it. */
  public boolean isTeams() {
    return equals(TEAM);
  }
}
