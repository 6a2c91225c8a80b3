package fr.livrestaka.application.shared;

/**
 * Addresses of the site and its people, from the configuration.
 *
 * @param frontendUrl address of the front end, without a slash at its end
 * @param adminEmail the mailbox that gets the team's mails
 * @param supportEmail the address shown to clients for help
 */
public record Site(String frontendUrl, String adminEmail, String supportEmail) {
  /**
   * @param path begins with a slash
   */
  public String link(String path) {
    return frontendUrl + path;
  }
}
