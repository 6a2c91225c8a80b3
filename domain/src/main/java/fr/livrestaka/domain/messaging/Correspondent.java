package fr.livrestaka.domain.messaging;

import fr.livrestaka.domain.accounts.AccountId;
import java.util.Locale;

/**
 * The other end of an administrator's thread: an account, or a visitor known by mail address.
 *
 * @param value an account's id, or an address in lower case; at most 255 characters
 */
public record Correspondent(String value) {
  private static final int MOST = 255;

  public static Correspondent of(AccountId account) {
    return new Correspondent(account.value());
  }

  /**
   * @param email in upper or lower case (contract C M3). It is put in lower case, unless that would
   *     make it longer than the limit ({@code İ} becomes two characters)
   */
  public static Correspondent ofVisitor(String email) {
    String stripped = email.strip();
    String lower = stripped.toLowerCase(Locale.ROOT);
    return new Correspondent(lower.length() > MOST ? stripped : lower);
  }

  /** Reads the id of a thread as clients send it: what contains {@code @} is an address. */
  public static Correspondent ofThreadId(String threadId) {
    return threadId.contains("@") ? ofVisitor(threadId) : new Correspondent(threadId);
  }

  public boolean isVisitor() {
    return value.contains("@");
  }

  /** The account's id, where it is an account. */
  public AccountId account() {
    if (isVisitor()) throw new IllegalStateException("a visitor has no account");
    return new AccountId(value);
  }
}
