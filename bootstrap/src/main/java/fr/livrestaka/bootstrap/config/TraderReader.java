package fr.livrestaka.bootstrap.config;

import fr.livrestaka.bootstrap.config.Settings.Trader;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads what the site has to say of the trader, the mediator and the host. Production needs all.
 */
final class TraderReader {
  private final Variables variables;
  private final boolean development;

  private TraderReader(Variables variables, boolean development) {
    this.variables = variables;
    this.development = development;
  }

  static Trader read(Variables variables, boolean development) {
    return new TraderReader(variables, development).read();
  }

  private Trader read() {
    return new Trader(
        text("SELLER_PHONE", "a telephone number that clients may call"),
        text("SELLER_DIRECTOR", "who is responsible for what the site publishes"),
        joined(
            text("MEDIATOR_NAME", "the mediator of consumption that the seller belongs to"),
            text("MEDIATOR_ADDRESS", "the mediator's postal address"),
            mediatorSite()),
        joined(
            text("HOST_NAME", "who hosts the site"),
            text("HOST_ADDRESS", "the host's postal address"),
            text("HOST_PHONE", "the host's telephone number")));
  }

  private String mediatorSite() {
    require("MEDIATOR_URL", "the mediator's site");
    return variables.webAddress("MEDIATOR_URL").orElse("");
  }

  private String text(String name, String meaning) {
    require(name, meaning);
    return variables.matching(name, "\\P{Cc}{1,300}", "a text in one line").orElse("");
  }

  private void require(String name, String meaning) {
    if (!development && !variables.isGiven(name)) {
      variables.fault(name, "is required: " + meaning);
    }
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
  }
}
