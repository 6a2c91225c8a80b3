package fr.livrestaka.stripe.payments;

import com.stripe.model.checkout.Session;
import com.stripe.net.ApiResource;
import fr.livrestaka.application.payments.checkout.CheckoutRequest;
import fr.livrestaka.domain.payments.checkout.SessionFacts;
import fr.livrestaka.domain.shared.Money;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The stand-in's sessions, each a file in Stripe's own form. */
@Singleton
@Requires(property = "staka.stand-in")
final class StandInSessions {
  static final String TITLE = "title";
  private static final Pattern ID = Pattern.compile("cs_standin_[0-9A-Za-z-]{1,64}");

  private final Path folder;
  private final OwnAddress own;

  StandInSessions(@Property(name = "staka.stand-in") String folder, OwnAddress own) {
    this.folder = Path.of(folder);
    this.own = own;
  }

  /** The same session for the same checkout. */
  Session open(CheckoutRequest request) {
    String id = "cs_standin_" + request.checkout().id().value();
    Optional<Session> known = find(id);
    if (known.isPresent()) return known.get();
    Session session = new Session();
    session.setId(id);
    session.setObject("checkout.session");
    session.setUrl(own.pages() + "/dev/pay/" + id);
    session.setStatus("open");
    session.setPaymentStatus("unpaid");
    session.setAmountTotal(request.checkout().amount().cents());
    session.setCurrency(Money.CURRENCY);
    session.setSuccessUrl(request.successUrl().replace("{CHECKOUT_SESSION_ID}", id));
    session.setCancelUrl(request.cancelUrl());
    session.setMetadata(metadata(request));
    return kept(session);
  }

  Optional<Session> find(String sessionId) {
    if (!ID.matcher(sessionId).matches()) return Optional.empty();
    Path file = folder.resolve(sessionId + ".json");
    if (!Files.exists(file)) return Optional.empty();
    try {
      return Optional.of(ApiResource.GSON.fromJson(Files.readString(file), Session.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What has ended stays as it is. */
  Session end(Session session, String status) {
    if (!"open".equals(session.getStatus())) return session;
    session.setStatus(status);
    if (status.equals("complete")) {
      session.setPaymentStatus("paid");
      session.setPaymentIntent("pi_" + session.getId());
    }
    return kept(session);
  }

  private static Map<String, String> metadata(CheckoutRequest request) {
    return Map.of(
        Sessions.USER,
        request.userId(),
        Sessions.REFERENCE,
        request.reference(),
        Sessions.CHECKOUT,
        request.checkout().id().value(),
        Sessions.SOURCE,
        SessionFacts.SOURCE,
        TITLE,
        request.title());
  }

  private Session kept(Session session) {
    try {
      Files.createDirectories(folder);
      Path written = Files.createTempFile(folder, "session", ".tmp");
      Files.writeString(written, session.toJson());
      Files.move(
          written,
          folder.resolve(session.getId() + ".json"),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      return session;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
