package fr.livrestaka.rest.shared;

import java.util.List;

/** What browsers may do with what we send (Content Security Policy Level 3). */
public final class ContentPolicy {
  public static final String HEADER = "Content-Security-Policy";

  private static final String BEFORE_FORMS =
      "default-src 'self';base-uri 'self';font-src 'self' data:;form-action 'self'";
  private static final String AFTER_FORMS =
      ";frame-ancestors 'self';img-src 'self' data:;object-src 'none';script-src 'self';"
          + "script-src-attr 'none';style-src 'self'";

  /** Of all that is not a page. */
  public static final String STANDARD = ofPage(List.of()) + ";upgrade-insecure-requests";

  /** The documentation is also read over plain HTTP, and its viewer styles elements. */
  public static final String DOCUMENTATION = ofPage(List.of()) + " 'unsafe-inline'";

  private ContentPolicy() {}

  /**
   * Of a page whose buttons have to work over plain HTTP as well.
   *
   * @param formTargets origins that its forms may lead to besides its own; browsers apply this to
   *     redirects too
   */
  static String ofPage(List<String> formTargets) {
    StringBuilder policy = new StringBuilder(BEFORE_FORMS);
    formTargets.forEach(origin -> policy.append(' ').append(origin));
    return policy.append(AFTER_FORMS).toString();
  }
}
