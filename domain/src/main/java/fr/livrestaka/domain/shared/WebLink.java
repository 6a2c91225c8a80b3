package fr.livrestaka.domain.shared;

import java.util.regex.Pattern;

/**
 * Addresses that others may be shown as links: of the web, or a path of this program. What browsers
 * would run instead ({@code javascript:}, {@code data:}) or take for another host ({@code //host})
 * is none, nor a path that climbs ({@code /uploads/../x}, also encoded), nor what holds invisible
 * signs that show another address than the one that is opened (WHATWG URL).
 */
public final class WebLink {
  private static final Pattern OF_THE_WEB =
      Pattern.compile("https?://[^/?#@:]+(:[0-9]*)?([/?#].*)?", Pattern.CASE_INSENSITIVE);

  private static final Pattern CLIMBS =
      Pattern.compile("(?:[^?#]*/)?(?:\\.|%2e){1,2}(?:[/?#].*)?", Pattern.CASE_INSENSITIVE);

  private WebLink() {}

  public static boolean isSafe(String address) {
    boolean isOdd =
        address
            .codePoints()
            .anyMatch(
                c ->
                    Character.isWhitespace(c)
                        || Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT
                        || c == '\\');
    if (isOdd) return false;
    if (address.startsWith("/")) {
      return !address.startsWith("//") && !CLIMBS.matcher(address).matches();
    }
    return OF_THE_WEB.matcher(address).matches();
  }
}
