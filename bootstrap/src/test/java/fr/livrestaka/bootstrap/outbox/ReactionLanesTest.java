package fr.livrestaka.bootstrap.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.files.port.StoredFiles;
import fr.livrestaka.application.invoicing.port.DocumentPrinter;
import fr.livrestaka.application.invoicing.port.ReceiptPrinter;
import fr.livrestaka.application.notifications.port.Mailer;
import fr.livrestaka.application.payments.cards.port.CardVault;
import fr.livrestaka.application.payments.checkout.port.PaymentGateway;
import fr.livrestaka.application.pricing.port.TariffCatalog;
import fr.livrestaka.application.shared.Lane;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.bootstrap.testing.AllReactions;
import java.lang.reflect.Constructor;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whoever talks to a peer does so in that peer's lane, so that it delays nobody else. */
class ReactionLanesTest {
  private static final Map<Class<?>, Lane> PEERS =
      Map.of(
          Mailer.class, Lane.MAIL,
          PaymentGateway.class, Lane.PAYMENT_SERVICE,
          CardVault.class, Lane.PAYMENT_SERVICE,
          TariffCatalog.class, Lane.PAYMENT_SERVICE,
          StoredFiles.class, Lane.DOCUMENTS,
          DocumentPrinter.class, Lane.DOCUMENTS,
          ReceiptPrinter.class, Lane.DOCUMENTS);

  @Test
  void everyReactionIsInTheLaneOfThePeerThatItsPartsTalkTo() {
    Collection<Reaction<?>> reactions = AllReactions.ofTheProgram();
    Map<String, Set<Lane>> wrong = new TreeMap<>();
    for (Reaction<?> reaction : reactions) {
      Set<Lane> needed = lanesOf(reaction.getClass(), new HashSet<>());
      Set<Lane> named = EnumSet.of(reaction.lane(), reaction.firstLane());
      named.remove(Lane.INTERNAL);
      boolean mailsStoredDocuments =
          needed.contains(Lane.MAIL) && named.equals(EnumSet.of(Lane.MAIL));
      if (!named.equals(needed) && !mailsStoredDocuments) wrong.put(reaction.name(), needed);
    }
    assertThat(reactions).hasSizeGreaterThan(20);
    assertThat(wrong).as("reaction → lanes that it needs").isEmpty();
  }

  private static Set<Lane> lanesOf(Class<?> type, Set<Class<?>> seen) {
    Set<Lane> lanes = EnumSet.noneOf(Lane.class);
    if (!seen.add(type)) return lanes;
    if (PEERS.containsKey(type)) lanes.add(PEERS.get(type));
    if (type.isInterface() || !type.getName().startsWith("fr.livrestaka.application")) return lanes;
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      for (Class<?> part : constructor.getParameterTypes()) lanes.addAll(lanesOf(part, seen));
    }
    return lanes;
  }
}
