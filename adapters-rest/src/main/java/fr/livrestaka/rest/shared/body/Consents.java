package fr.livrestaka.rest.shared.body;

import fr.livrestaka.domain.orders.consents.ConsentRequest;
import org.jspecify.annotations.Nullable;

/**
 * What buyers may send on every way to a contract (contract B 1.11). All of it is optional, and
 * what is absent or null counts as not given.
 */
public final class Consents {
  public static final String TERMS =
      "Les conditions générales de vente en vigueur ont été montrées et acceptées";
  public static final String PRIVACY = "La politique de confidentialité en vigueur a été montrée";
  public static final String EARLY_START =
      "Demande expresse de commencer avant la fin du délai de rétractation (C. conso. L221-25)";
  public static final String LOSS =
      "Le droit de rétractation se perd avec l'exécution complète : reconnu (C. conso. L221-28, 1°)";

  private Consents() {}

  public static ConsentRequest of(
      @Nullable Boolean cgvAcceptees,
      @Nullable Boolean confidentialiteLue,
      @Nullable Boolean debutImmediat,
      @Nullable Boolean perteReconnue) {
    return new ConsentRequest(
        isGiven(cgvAcceptees),
        isGiven(confidentialiteLue),
        isGiven(debutImmediat),
        isGiven(perteReconnue));
  }

  private static boolean isGiven(@Nullable Boolean flag) {
    return Boolean.TRUE.equals(flag);
  }
}
