package fr.livrestaka.domain.pricing.refusals;

import fr.livrestaka.domain.shared.Refusal;
import java.util.Map;

/** An order that costs nothing; it is not placed on line. */
public final class NothingToPay extends Refusal {
  private static final long serialVersionUID = 1L;

  private NothingToPay(String code, Map<String, Object> arguments) {
    super(Kind.INVALID, code, arguments);
  }

  /** It is priced by page, and all the pages are free. */
  public static NothingToPay forPages(int pages) {
    return new NothingToPay("pricing.nothing-to-pay", Map.of("pages", pages));
  }

  /** The service itself has no price, as some of the former list had none. */
  public static NothingToPay forService() {
    return new NothingToPay("pricing.service-without-price", Map.of());
  }
}
