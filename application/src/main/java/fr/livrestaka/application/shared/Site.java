package fr.livrestaka.application.shared;

/**
 * Addresses of the site and its people, from the configuration.
 *
 * @param frontendUrl address of the front end, without a slash at its end
 * @param publicUrl where browsers reach the pages that this program serves itself, without a slash
 *     at its end
 * @param adminEmail the mailbox that gets the team's mails
 * @param supportEmail the address shown to clients for help
 */
public record Site(String frontendUrl, String publicUrl, String adminEmail, String supportEmail) {
  /** Where the front end and this program share one address. */
  public Site(String frontendUrl, String adminEmail, String supportEmail) {
    this(frontendUrl, frontendUrl, adminEmail, supportEmail);
  }

  /** To a page of the client that takes no value. */
  public String link(ClientPage page) {
    return link(page, "");
  }

  /**
   * To a page of the client.
   *
   * @param value which one the page shows; fit for an address as it is
   */
  public String link(ClientPage page, String value) {
    return frontendUrl + page.path(value);
  }

  /**
   * To where a notice leads.
   *
   * @param actionUrl a route of the client; empty: {@code otherwise}
   */
  public String action(String actionUrl, ClientPage otherwise) {
    return actionUrl.isEmpty() ? link(otherwise) : frontendUrl + actionUrl;
  }

  /**
   * To a page that this program serves itself.
   *
   * @param path begins with a slash
   */
  public String ownPage(String path) {
    return publicUrl + path;
  }
}
