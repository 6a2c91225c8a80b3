package fr.livrestaka.walk;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/**
 * What a mail has to link to and where a button has to lead. A mail or a page that has no row here
 * fails the walk: whoever adds one says where its reader goes.
 */
final class WalkTables {
  private static final String ESTIMATE = "/api/public/estimations/{token}/page";
  private static final String EXPORT = "/api/public/exports/{token}/page";
  private static final String INVOICE = "/api/public/factures/{token}/page";
  private static final String NEWSLETTER = "/api/public/newsletter/";
  private static final String WITHDRAWAL = "/api/public/retractations/{token}/page";
  private static final String WITHDRAWAL_LINK = "/api/public/retractation";
  private static final String PAY = "/dev/pay/{sessionId}";
  private static final String PAY_NOW = "Payer maintenant";
  private static final String BILLING = "/app/billing";

  private static final Map<String, Set<String>> PAY_BUTTONS =
      Map.of(
          "Payer",
          Set.of("/payment-success", BILLING),
          "Simuler un refus de la carte",
          Set.of(PAY + "/decline"),
          "Abandonner",
          Set.of("/payment/cancel", "/app/projects", BILLING));

  /** Route of a page of ours → label of a button or link on it → where that may lead. */
  static final Map<String, Map<String, Set<String>>> PAGES =
      Map.ofEntries(
          entry(PAY, PAY_BUTTONS),
          entry(PAY + "/decline", PAY_BUTTONS),
          entry(
              ESTIMATE,
              Map.of(
                  "Commander avec obligation de paiement",
                  Set.of(ESTIMATE + "/accepter"),
                  "Je refuse",
                  Set.of(ESTIMATE + "/refuser"),
                  "Lire les conditions générales de vente",
                  Set.of(ESTIMATE + "/conditions"),
                  "Lire la politique de confidentialité",
                  Set.of(ESTIMATE + "/confidentialite"),
                  PAY_NOW,
                  Set.of(PAY))),
          entry(ESTIMATE + "/conditions", Map.of()),
          entry(ESTIMATE + "/confidentialite", Map.of()),
          entry(ESTIMATE + "/accepter", Map.of(PAY_NOW, Set.of(PAY))),
          entry(ESTIMATE + "/payer", Map.of(PAY_NOW, Set.of(PAY))),
          entry(ESTIMATE + "/refuser", Map.of()),
          entry(
              EXPORT,
              // What is downloaded leaves its reader where he is.
              Map.of("Télécharger mes données", Set.of(EXPORT))),
          entry(EXPORT + "/telecharger", Map.of()),
          entry(INVOICE, Map.of(PAY_NOW, Set.of(PAY))),
          entry(INVOICE + "/payer", Map.of(PAY_NOW, Set.of(PAY))),
          entry(
              WITHDRAWAL,
              Map.of(
                  "Continuer",
                  Set.of(WITHDRAWAL),
                  "Confirmer la rétractation",
                  Set.of(WITHDRAWAL + "/confirmer"))),
          entry(WITHDRAWAL + "/confirmer", Map.of()),
          entry(WITHDRAWAL_LINK, Map.of("Recevoir le lien", Set.of(WITHDRAWAL_LINK))),
          entry(
              NEWSLETTER + "confirm",
              Map.of("Confirmer mon inscription", Set.of(NEWSLETTER + "confirm"))),
          entry(
              NEWSLETTER + "unsubscribe",
              Map.of("Me désinscrire", Set.of(NEWSLETTER + "unsubscribe"))),
          entry("/docs", Map.of()));

  /** Template of a mail → the links that it carries besides that to the site. */
  static final Map<String, Set<String>> MAILS =
      Map.ofEntries(
          entry("account-inactive", Set.of("/app")),
          entry("chain-witness", Set.of()),
          entry("contact-receipt", Set.of()),
          entry("contact-admin", Set.of("/admin/messagerie")),
          entry("contract-confirmation", Set.of(WITHDRAWAL, WITHDRAWAL_LINK)),
          entry("credit-note-issued", Set.of(BILLING, WITHDRAWAL)),
          entry("data-export", Set.of(EXPORT)),
          entry("estimate", Set.of(ESTIMATE, WITHDRAWAL)),
          entry("free-sample-receipt", Set.of()),
          entry("free-sample-admin", Set.of("/admin/messagerie?conversation={id}")),
          entry("invoice-issued", Set.of(BILLING, WITHDRAWAL)),
          entry("invoice-to-pay", Set.of(INVOICE, BILLING, WITHDRAWAL)),
          entry("invoice-reminder", Set.of(INVOICE, BILLING, WITHDRAWAL)),
          entry("invoice-late", Set.of(INVOICE, BILLING, WITHDRAWAL)),
          entry(
              "newsletter-confirm",
              Set.of(
                  NEWSLETTER + "confirm?token={token}", NEWSLETTER + "unsubscribe?token={token}")),
          entry("withdrawal-link", Set.of(WITHDRAWAL)),
          entry("withdrawal-receipt", Set.of()),
          entry("payment-receipt", Set.of(BILLING, WITHDRAWAL)),
          entry("invoice-corrected", Set.of(BILLING, WITHDRAWAL)),
          entry("password-reset", Set.of("/reset-password?token={token}")),
          entry("account-activation", Set.of("/activation/{token}", WITHDRAWAL)),
          entry("account-activation-again", Set.of("/activation/{token}", WITHDRAWAL)));

  private WalkTables() {}

  /** Sends its reader on by itself; its link is for those whose browser does not go. */
  static boolean sendsOn(String route) {
    return route.equals(ESTIMATE + "/payer") || route.equals(INVOICE + "/payer");
  }

  /** Shown by a viewer that is not ours, with buttons of its own. */
  static boolean isDocumentation(String route) {
    return route.equals("/docs");
  }

  /** Read by administrators with their token, which no link in a browser carries. */
  static boolean needsToken(String route) {
    return route.startsWith("/api/admin/");
  }

  /** Whether the route is one of ours, and not the client's. */
  static boolean isOurs(String route) {
    return route.startsWith("/api/") || route.startsWith("/dev/") || route.startsWith("/docs");
  }
}
