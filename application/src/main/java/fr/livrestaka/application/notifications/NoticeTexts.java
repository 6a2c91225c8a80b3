package fr.livrestaka.application.notifications;

import fr.livrestaka.application.shared.texts.TextBundle;

/** Where the French texts of the notices lie, and of what else an area writes to people. */
public final class NoticeTexts {
  private NoticeTexts() {}

  /**
   * @param area for example {@code orders}
   * @throws IllegalArgumentException where the area has no such texts
   */
  public static TextBundle of(String area) {
    return TextBundle.of("/notices/" + area + ".properties");
  }
}
