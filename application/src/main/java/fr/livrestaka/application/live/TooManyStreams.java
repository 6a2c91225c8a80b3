package fr.livrestaka.application.live;

import fr.livrestaka.domain.shared.Refusal;

/** One person has so many streams open that no screen needs another one. */
public final class TooManyStreams extends Refusal {
  private static final long serialVersionUID = 1L;

  TooManyStreams() {
    super(Kind.TOO_MANY, "notifications.too-many-streams");
  }
}
