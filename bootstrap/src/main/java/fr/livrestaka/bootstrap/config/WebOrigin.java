package fr.livrestaka.bootstrap.config;

import java.net.URI;
import java.util.Locale;

/** Web origins (RFC 6454): a scheme and a host as browsers send them, and nothing behind. */
final class WebOrigin {
  static final String FORM = "an origin such as https://example.org: no path, no wildcard";

  private static final int MOST = 65_535;

  private WebOrigin() {}

  /**
   * @return in lower case, without a final slash and without the scheme's own port
   * @throws IllegalArgumentException where there is more than an origin, or less
   */
  static String parse(String text) {
    URI uri = URI.create(text);
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    boolean isServer = uri.getHost() != null && uri.getPort() != 0 && uri.getPort() <= MOST;
    if (!isServer || !scheme.matches("https?")) throw new IllegalArgumentException("no server");
    boolean hasMore =
        uri.getRawUserInfo() != null
            || uri.getRawQuery() != null
            || uri.getRawFragment() != null
            || !uri.getRawPath().matches("/*");
    if (hasMore) throw new IllegalArgumentException("more than an origin");
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    boolean isUsualPort = uri.getPort() < 0 || uri.getPort() == (scheme.equals("https") ? 443 : 80);
    return scheme + "://" + host + (isUsualPort ? "" : ":" + uri.getPort());
  }
}
