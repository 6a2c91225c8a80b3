package fr.livrestaka.persistence.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import fr.livrestaka.application.shared.port.IdGenerator;
import jakarta.inject.Singleton;

/** UUID version 7. */
@Singleton
final class TimeOrderedIds implements IdGenerator {
  @Override
  public String next() {
    return UuidCreator.getTimeOrderedEpoch().toString();
  }
}
