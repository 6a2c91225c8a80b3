package fr.livrestaka.domain.shared;

import java.util.regex.Pattern;

/**
 * Addresses that others may be shown as links: of the web, or a path of this program. What browsers
 * would run instead ({@code javascript:}, {@code data:}) or take for another host ({@code //host})
 * is none (WHATWG URL).
 */
public final class WebLink {
  private static final Pattern OF_THE_WEB =
      Pattern.compile("https?://[^/?#@:]+(:[0-9]*)?([/?#].*)?", Pattern.CASE_INSENSITIVE);

  private WebLink() {}

  public static boolean isSafe(String address) {
    boolean isOdd =
        address
            .codePoints()
            .anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c) || c == '\\');
    if (isOdd) return false;
    if (address.startsWith("/")) return !address.startsWith("//");
    return OF_THE_WEB.matcher(address).matches();
  }
}
