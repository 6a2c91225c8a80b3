package fr.livrestaka.domain.files;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives the files of an archive names that any machine can unpack: without signs that a file system
 * has for itself, not too long, and none twice, whatever the file was called. Keeps in mind what it
 * has given, so each archive has one of its own.
 */
public final class ArchiveNames {
  /** What Windows takes for itself, and what separates folders. */
  private static final Pattern RESERVED = Pattern.compile("[<>:\"/\\\\|?*]");

  /** Names of machines of old, with or without an ending. */
  private static final Pattern DEVICE =
      Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);

  private static final Pattern ENDS_BADLY = Pattern.compile("[. ]$");
  private static final int LONGEST = 80;
  private static final int LONGEST_ENDING = 10;

  private final Set<String> given = new HashSet<>();

  /** Of an archive that is empty so far. */
  public ArchiveNames() {}

  /**
   * @param folder as it is to be called, not yet safe
   * @param name of the file, as its sender has called it
   * @return folder and name, parted by a slash
   */
  public String of(String folder, String name) {
    return unique(safe(folder) + "/", safe(name));
  }

  /** As {@link #of(String, String)}, in a folder of a folder. */
  public String of(String folder, String inner, String name) {
    return unique(safe(folder) + "/" + safe(inner) + "/", safe(name));
  }

  /** Of a file that lies in no folder. */
  public String of(String name) {
    return unique("", safe(name));
  }

  private String unique(String folder, String name) {
    String tried = folder + name;
    for (int number = 2; !given.add(tried.toLowerCase(Locale.ROOT)); number++) {
      String ending = ending(name);
      String base = name.substring(0, name.length() - ending.length());
      tried = folder + base + " (" + number + ")" + ending;
    }
    return tried;
  }

  private static String safe(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    String plain =
        RESERVED
            .matcher(ShownName.ofFile(RESERVED.matcher(composed).replaceAll("_")).value())
            .replaceAll("_");
    String shown = plain.startsWith(".") ? "_" + plain.substring(1) : plain;
    String whole = DEVICE.matcher(shown).matches() ? "_" + shown : shown;
    return trimmed(shortened(whole));
  }

  private static String shortened(String name) {
    if (name.length() <= LONGEST) return name;
    String ending = ending(name);
    int end = LONGEST - ending.length();
    boolean splits = Character.isHighSurrogate(name.charAt(end - 1));
    return trimmed(name.substring(0, splits ? end - 1 : end)) + ending;
  }

  private static String trimmed(String name) {
    String trimmed = name;
    while (ENDS_BADLY.matcher(trimmed).find()) trimmed = trimmed.substring(0, trimmed.length() - 1);
    return trimmed.isEmpty() ? "_" : trimmed;
  }

  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
  }
}
