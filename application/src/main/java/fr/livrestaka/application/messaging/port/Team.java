package fr.livrestaka.application.messaging.port;

import fr.livrestaka.domain.messaging.Administrators;

/** The accounts of administrators. */
public interface Team {
  /** All of them, active or not. */
  Administrators administrators();
}
