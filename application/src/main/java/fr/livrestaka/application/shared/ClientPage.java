package fr.livrestaka.application.shared;

/** The pages of the shipped client that mails and payments lead to, by the contract's routes. */
public enum ClientPage {
  /** What is to be seen first after signing in (contract C §3.1). */
  HOME("/app"),
  /** Where an account that was just activated goes (contract A 3.7). */
  DASHBOARD("/app/dashboard"),
  PROJECTS("/app/projects"),
  BILLING("/app/billing"),
  /** Back at the invoices from the payment service (contract A 8.8). */
  BILLING_PAID("/app/billing?payment=success"),
  BILLING_NOT_PAID("/app/billing?payment=cancel"),
  /** Chooses the first password; the value is the token (contract A R4). */
  ACTIVATION("/activation/{value}"),
  /** Chooses a new password; the value is the token (contract A 1.4). */
  RESET_PASSWORD("/reset-password?token={value}"),
  /** After a payment, for whom nobody knows yet; the value is the session (contract A R5). */
  PAYMENT_SUCCESS("/payment-success?session_id={value}"),
  /** After a guest has given up (contract A 8.7). */
  PAYMENT_CANCEL("/payment/cancel"),
  TEAM_HOME("/admin"),
  TEAM_INBOX("/admin/messagerie"),
  /** One conversation of the inbox; the value is its id (contract A 3.3). */
  TEAM_CONVERSATION("/admin/messagerie?conversation={value}");

  private static final String VALUE = "{value}";

  private final String path;

  ClientPage(String path) {
    this.path = path;
  }

  /**
   * @param value fit for an address as it is; of no account where the page takes none
   */
  String path(String value) {
    return path.replace(VALUE, value);
  }
}
