package fr.livrestaka.bootstrap.config;

import fr.livrestaka.bootstrap.config.Settings.FileSettings;
import java.util.Base64;
import java.util.List;

/** Makes the settings of uploaded files. */
final class FileSettingsReader {
  private static final int KEY_BYTES = 32;
  private static final int QUOTA_MEGABYTES = 2048;
  private static final int GUEST_QUOTA_MEGABYTES = 5120;
  private static final int MIN_FREE_MEGABYTES = 512;
  private static final int MOST_MEGABYTES = 1 << 30;

  private FileSettingsReader() {}

  static FileSettings read(Variables variables) {
    long quota = variables.number("FILES_QUOTA", QUOTA_MEGABYTES, 1, MOST_MEGABYTES);
    long guests = variables.number("FILES_GUEST_QUOTA", GUEST_QUOTA_MEGABYTES, 0, MOST_MEGABYTES);
    long free = variables.number("FILES_MIN_FREE", MIN_FREE_MEGABYTES, 0, MOST_MEGABYTES);
    List<String> keys = variables.list("FILES_KEY");
    if (!keys.stream().allMatch(FileSettingsReader::isKey)) {
      variables.fault(
          "FILES_KEY",
          "should be 32 random bytes in base64, as openssl rand -base64 32 prints them");
    }
    return new FileSettings(quota << 20, guests << 20, free << 20, keys);
  }

  private static boolean isKey(String text) {
    try {
      return Base64.getDecoder().decode(text).length == KEY_BYTES;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
