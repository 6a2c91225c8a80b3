package fr.livrestaka.bootstrap.testing;

import fr.livrestaka.application.accounts.port.PasswordHasher;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Asks the program's own hasher once for each password, and once for each password and hash. Each
 * question costs a third of a second by design, and hundreds of people in the tests have the same
 * password.
 */
@Singleton
final class RememberedHashes implements BeanCreatedEventListener<PasswordHasher> {
  private static final Map<String, String> HASHES = new ConcurrentHashMap<>();
  private static final Map<Asked, Boolean> MATCHES = new ConcurrentHashMap<>();

  @Override
  public PasswordHasher onCreated(BeanCreatedEvent<PasswordHasher> event) {
    return new Remembering(event.getBean());
  }

  private record Asked(String password, Optional<String> hash) {}

  private record Remembering(PasswordHasher hasher) implements PasswordHasher {
    @Override
    public String hash(String password) {
      return HASHES.computeIfAbsent(password, hasher::hash);
    }

    @Override
    public boolean matches(String password, Optional<String> hash) {
      return MATCHES.computeIfAbsent(
          new Asked(password, hash), asked -> hasher.matches(asked.password(), asked.hash()));
    }

    @Override
    public Optional<String> renewed(String password, String hash) {
      return hasher.renewed(password, hash);
    }
  }
}
