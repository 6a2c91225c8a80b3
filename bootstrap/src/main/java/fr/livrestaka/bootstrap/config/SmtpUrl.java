package fr.livrestaka.bootstrap.config;

import java.net.URI;

/** The address of a mail server as the mail adapter can use it. */
final class SmtpUrl {
  private static final int MOST = 65_535;

  private SmtpUrl() {}

  /**
   * @return the text itself
   * @throws IllegalArgumentException where it is no address, names no server (a name with {@code _}
   *     is none), no possible port, no user before a password, or something behind the server
   */
  static String checked(String text) {
    URI uri = URI.create(text);
    boolean isServer = uri.getHost() != null && uri.getPort() != 0 && uri.getPort() <= MOST;
    if (!isServer || !String.valueOf(uri.getScheme()).matches("smtps?")) {
      throw new IllegalArgumentException("no mail server");
    }
    boolean hasMore = uri.getRawQuery() != null || uri.getRawFragment() != null;
    if (hasMore || !uri.getRawPath().matches("/?")) {
      throw new IllegalArgumentException("more than a server");
    }
    String login = uri.getRawUserInfo();
    if (login != null && (login.isEmpty() || login.startsWith(":"))) {
      throw new IllegalArgumentException("no user");
    }
    return text;
  }

  /** Whether the port is the one of the other way to encrypt: TLS from the start, or STARTTLS. */
  static boolean isOfOtherPort(String text) {
    URI uri = URI.create(text);
    return uri.getPort() == (uri.getScheme().equals("smtps") ? 587 : 465);
  }
}
