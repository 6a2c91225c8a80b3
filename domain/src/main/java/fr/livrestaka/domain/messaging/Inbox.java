package fr.livrestaka.domain.messaging;

import fr.livrestaka.domain.accounts.AccountId;

/**
 * Where threads lie: the team's, which all administrators share (contract C R2), and each
 * administrator's own, for what administrators write to each other.
 *
 * @param value {@code team}, or an administrator's id
 */
public record Inbox(String value) {
  public static final Inbox TEAM = new Inbox("team");

  public static Inbox of(AccountId admin) {
    return new Inbox(admin.value());
  }
}
