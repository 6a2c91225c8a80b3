package fr.livrestaka.application.shared;

import fr.livrestaka.application.shared.port.RequestDrain;
import java.time.Duration;

/** Where nobody asks for anything, so that there is nothing to wait for. */
public final class InMemoryRequestDrain implements RequestDrain {
  @Override
  public void drain(Duration atMost) {}
}
