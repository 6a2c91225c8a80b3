package fr.livrestaka.bootstrap;

import fr.livrestaka.bootstrap.config.Settings;

/** What a person who has just started the program wants to know. */
final class StartMessage {
  private StartMessage() {}

  static String of(Settings settings, int port) {
    String address = "http://localhost:" + port;
    return """

        Staka Livres is running (%s)
          address    %s
          API        %s
          health     %s/health
          front end  %s
          own pages  %s
          data       %s
          mail       %s
          admin      %s
        """
        .formatted(
            settings.development() ? "development" : "production",
            address,
            settings.docs()
                ? address + "/docs  (document: " + address + "/openapi.yml)"
                : "not described here (API_DOCS=on)",
            address,
            settings.frontendUrl(),
            settings.publicUrl(),
            settings.home(),
            settings.smtpUrl().map(url -> "SMTP").orElse(settings.mailFolder() + "/*.eml"),
            settings.mail().adminEmail());
  }
}
