package fr.livrestaka.bootstrap.security;

import fr.livrestaka.application.orders.port.WithdrawalTokens;
import fr.livrestaka.domain.orders.OrderId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;

/** Tokens of the links by which orders are withdrawn from; they name the order. */
public final class HmacWithdrawalTokens implements WithdrawalTokens {
  private final LinkTokens tokens;

  /**
   * @param secret at least 32 bytes; a new one ends all links
   */
  public HmacWithdrawalTokens(String secret) {
    this.tokens = new LinkTokens(secret, "livrestaka withdrawal link v1");
  }

  @Override
  public Optional<String> tokenFor(OrderId order) {
    return isUuid(order.value()) ? Optional.of(tokens.tokenFor(order.value())) : Optional.empty();
  }

  @Override
  public Optional<OrderId> orderOf(String token) {
    return LinkTokens.nameIn(token)
        .filter(name -> isSame(tokens.tokenFor(name), token))
        .map(OrderId::new);
  }

  private static boolean isSame(String known, String given) {
    return MessageDigest.isEqual(
        known.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether the token gives the id back as it is. */
  private static boolean isUuid(String id) {
    try {
      return UUID.fromString(id).toString().equals(id);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
