package fr.livrestaka.domain.notifications;

import fr.livrestaka.domain.accounts.AccountId;

/** Who reads a notice: each active administrator, or one person. */
public sealed interface NoticeReader {
  Administrators ADMINISTRATORS = new Administrators();

  /** Each active administrator. */
  record Administrators() implements NoticeReader {}

  /** One person. */
  record Person(AccountId id) implements NoticeReader {}
}
