package fr.livrestaka.application.accounts;

import fr.livrestaka.application.accounts.port.ExportTokens;
import fr.livrestaka.domain.accounts.exports.ExportToken;

/** Tokens that end in the delivery's id. */
public final class InMemoryExportTokens implements ExportTokens {
  @Override
  public ExportToken tokenFor(String deliveryId) {
    return new ExportToken("e".repeat(40) + deliveryId);
  }
}
