package fr.livrestaka.rest.files;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A file's name in {@code Content-Disposition}: plain signs for old readers, and the name itself
 * for all others (RFC 6266). Nothing in a name can end the header or begin another.
 */
final class AttachmentName {
  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_PLAIN =
      Pattern.compile("[^ !#$&'()+,.0-9;=@A-Z\\[\\]^_`a-z{}~-]");
  private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}/\\\\]");

  private AttachmentName() {}

  static String header(String filename) {
    String name = NO_TEXT.matcher(filename).replaceAll("_");
    return "attachment; filename=\"" + plain(name) + "\"; filename*=UTF-8''" + encoded(name);
  }

  private static String plain(String name) {
    String bare = ACCENT.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return NOT_PLAIN.matcher(bare).replaceAll("_");
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }
}
